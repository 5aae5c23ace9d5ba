import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { histogram } from './histogram'

describe('histogram', () => {
  it('counts numbers in bins of equal width, the largest in the last', () => {
    expect(histogram([0, 1, 4, 5, 9, 10], 2, false)).toEqual([{ from: 0, to: 5, count: 3 }, { from: 5, to: 10, count: 3 }])
  })

  it('counts numbers in bins of equal ratio, without what is not positive', () => {
    expect(histogram([-1, 0, 1, 5, 10, 100], 2, true)).toEqual([{ from: 1, to: 10, count: 2 }, { from: 10, to: 100, count: 2 }])
  })

  it('has one bin where all are equal, none without numbers', () => {
    expect(histogram([3, 3], 5, false)).toEqual([{ from: 3, to: 3, count: 2 }])
    expect(histogram([], 5, true)).toEqual([])
    expect(histogram([0], 5, true)).toEqual([])
  })

  it('counts every number once, where it lies', () => {
    fc.assert(fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (numbers, bins) => {
      const rising = [...numbers].sort((a, b) => a - b)
      const counted = histogram(rising, bins, false)
      expect(counted.reduce((sum, { count }) => sum + count, 0)).toBe(numbers.length)
      for (const [i, { from, to, count }] of counted.entries()) {
        const last = i === counted.length - 1
        expect(rising.filter((number) => number >= from && (last ? number <= to : number < to))).toHaveLength(count)
      }
    }))
  })
})
