import { expect, it } from 'vitest'
import { frameAround, type FramedNode } from './frame'

const node = (x: number, y: number): FramedNode => ({ position: { x, y }, size: 30, label: 'CIFAR-10', isCenter: false })

it('shows all nodes, with room around them', () => {
  const nodes = [node(-900, -300), node(2000, 800), node(40, 1200)]
  const frame = frameAround(nodes, 800, 600)
  for (const { position } of nodes) {
    const [x, y] = [position.x * (frame?.zoom ?? 0) + (frame?.pan.x ?? 0), position.y * (frame?.zoom ?? 0) + (frame?.pan.y ?? 0)]
    expect(x).toBeGreaterThan(44)
    expect(x).toBeLessThan(756)
    expect(y).toBeGreaterThan(60)
    expect(y).toBeLessThan(540)
  }
})

it('does not blow up a single node, and has it in the middle', () => {
  const frame = frameAround([node(500, 500)], 800, 600)
  expect(frame?.zoom).toBe(1.4)
  expect(500 * (frame?.zoom ?? 0) + (frame?.pan.x ?? 0)).toBeCloseTo(400)
})

it('is nothing without nodes', () => expect(frameAround([], 800, 600)).toBeNull())
