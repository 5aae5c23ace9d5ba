import { expect, it } from 'vitest'
import { isFar, labelScale } from './label-controller'
import { MUST_SHOW, visibleLabels, type LabelBox } from './labels'

function label(id: string, left: number, top: number, priority: number): LabelBox {
  return { id, left, top, right: left + 80, bottom: top + 14, priority, shape: { left, right: left, top, bottom: top } }
}

it('shows labels that lie apart', () => {
  expect(visibleLabels([label('a', 0, 0, 1), label('b', 0, 20, 1), label('c', 500, 0, 1)]).size).toBe(3)
})

it('shows the one that matters more where two overlap', () => {
  expect([...visibleLabels([label('a', 0, 0, 1), label('b', 40, 5, 9)])]).toEqual(['b'])
})

it('gives way only to labels that are shown', () => {
  expect([...visibleLabels([label('a', 0, 0, 3), label('b', 60, 0, 2), label('c', 120, 0, 1)])].sort()).toEqual(['a', 'c'])
})

it('keeps labels off other nodes, unless they must be shown', () => {
  const below = { ...label('b', 20, 24, 1), shape: { left: 50, right: 70, top: 0, bottom: 20 } }
  expect([...visibleLabels([label('a', 0, 0, 9), below])]).toEqual(['b'])
  expect([...visibleLabels([label('a', 0, 0, MUST_SHOW), below])].sort()).toEqual(['a', 'b'])
})

it('labels stay legible from afar', () => {
  for (const zoom of [2, 1, 0.5, 0.25]) expect(labelScale(zoom) * zoom).toBeGreaterThan(0.8)
  expect(labelScale(2)).toBe(1)
  expect([1, 0.4].map(isFar)).toEqual([false, true])
})
