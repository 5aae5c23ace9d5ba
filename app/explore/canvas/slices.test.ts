import { expect, it } from 'vitest'
import { inSlices } from './slices'

it('does everything in order, and lets others have their turn in between', async () => {
  const done: (number | string)[] = []
  setTimeout(() => done.push('another'))
  expect(await inSlices([1, 2, 3, 4, 5], 2, (slice) => done.push(...slice), new AbortController().signal)).toBe(true)
  expect(done.filter((one) => typeof one === 'number')).toEqual([1, 2, 3, 4, 5])
  expect(done.indexOf('another')).toBeGreaterThan(0)
  expect(done.indexOf('another')).toBeLessThan(5)
})

it('does what is little at once', () => {
  const done: number[] = []
  void inSlices([1, 2], 2, (slice) => done.push(...slice), new AbortController().signal)
  expect(done).toEqual([1, 2])
})

it('stops where it is told to', async () => {
  const task = new AbortController()
  const done: number[] = []
  expect(await inSlices([1, 2, 3, 4], 2, (slice) => { done.push(...slice); task.abort() }, task.signal)).toBe(false)
  expect(done).toEqual([1, 2])
})
