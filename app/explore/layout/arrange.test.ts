import { describe, expect, it } from 'vitest'
import { arrange, type ArrangedNode, type ArrangeStep } from './arrange'
import { separate, type Box } from './overlap'
import { kindOfId } from '../../design/kinds'

function node(id: string): ArrangedNode {
  return { id, kind: kindOfId(id), width: 90, height: 50 }
}

function star(center: string, others: readonly string[], before: ArrangeStep['edges'] = []): ArrangeStep {
  return { center, nodes: [center, ...others].map(node), edges: [...before, ...others.map((target) => ({ source: center, target }))] }
}

const FIRST = star('paper:a', ['dataset:1', 'dataset:2', 'method:1', 'method:2', 'setting:1', 'setting:2', 'software:1', 'hardware:1'])
/** Its nodes are linked among themselves, so that forces place them. */
const WEB = star('dataset:1', ['paper:b', 'paper:c', 'paper:d', 'method:1'], [
  ...FIRST.edges,
  ...['paper:b', 'paper:c', 'paper:d'].flatMap((source) => ['method:1', 'method:2', 'setting:1'].map((target) => ({ source, target }))),
])
const SECOND = star('dataset:1', ['paper:b', 'paper:c', 'paper:d'], FIRST.edges)

describe('arrange', () => {
  it('gives the same places for the same steps', () => {
    expect(arrange({ placed: {}, steps: [FIRST, SECOND] })).toEqual(arrange({ placed: {}, steps: [FIRST, SECOND] }))
  })

  it('leaves what has a place where it is', () => {
    const before = arrange({ placed: {}, steps: [FIRST] })
    const after = arrange({ placed: before, steps: [FIRST, SECOND] })
    expect(after).toMatchObject(before)
    expect(Object.keys(after)).toHaveLength(12)
  })

  it('comes to the same picture at once as step by step, so that a shared link shows what was seen', () => {
    const first = arrange({ placed: {}, steps: [FIRST] })
    for (const next of [SECOND, WEB]) {
      const inTwoGoes = arrange({ placed: first, steps: [FIRST, next] })
      expect(arrange({ placed: {}, steps: [{ ...FIRST, edges: next.edges.filter(({ source }) => source === 'paper:a') }, next] })).toEqual(inTwoGoes)
    }
  })

  it('lets no node lie on another', () => {
    const places = Object.values(arrange({ placed: {}, steps: [FIRST, SECOND] }))
    for (const [index, a] of places.entries()) {
      for (const b of places.slice(index + 1)) expect(Math.abs(a.x - b.x) >= 90 || Math.abs(a.y - b.y) >= 50).toBe(true)
    }
  })

  it('draws a path as a line', () => {
    const ids = ['paper:z', 'dataset:1', 'paper:b', 'method:1']
    const edges = [{ source: 'paper:b', target: 'dataset:1' }, { source: 'paper:z', target: 'dataset:1' }, { source: 'paper:b', target: 'method:1' }]
    const places = arrange({ placed: {}, steps: [{ center: 'paper:z', nodes: ids.map(node), edges }] })
    expect(ids.map((id) => places[id]?.y)).toEqual([0, 0, 0, 0])
    expect(ids.map((id) => places[id]?.x)).toEqual([0, 200, 400, 600])
  })

  it('keeps several starts apart', () => {
    const places = arrange({ placed: {}, steps: [star('paper:a', ['dataset:1']), star('paper:b', ['dataset:2'])] })
    const distance = Math.hypot((places['paper:a']?.x ?? 0) - (places['paper:b']?.x ?? 0), (places['paper:a']?.y ?? 0) - (places['paper:b']?.y ?? 0))
    expect(distance).toBeGreaterThan(200)
  })
})

describe('separate', () => {
  it('moves boxes away from one that is fixed', () => {
    const boxes: Box[] = [
      { x: 0, y: 0, halfWidth: 10, halfHeight: 10, fixed: true },
      { x: 5, y: 1, halfWidth: 10, halfHeight: 10, fixed: false },
    ]
    separate(boxes)
    expect(boxes[0]).toMatchObject({ x: 0, y: 0 })
    expect(boxes[1]?.x).toBeGreaterThanOrEqual(24)
  })
})
