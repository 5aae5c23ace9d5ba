import { describe, expect, it } from 'vitest'
import { binned } from './bins'

const of = (...numbers: number[]) => numbers.map((number) => ({ number, papers: 1 }))

describe('bins', () => {
  it('have equal ratios where values span decades, with 1, 2 and 5 apart', () => {
    const { isLogarithmic, bins } = binned(of(0.001, 0.002, 0.005, 0.01, 0.1))
    expect(isLogarithmic).toBe(true)
    expect(bins.map(({ values }) => values.length)).toEqual([1, 1, 1, 1, 0, 0, 1])
  })

  it('have equal widths otherwise', () => {
    const { isLogarithmic, bins } = binned(of(10, 20, 30, 100))
    expect(isLogarithmic).toBe(false)
    expect(new Set(bins.map(({ from, to }) => Math.round(to - from))).size).toBe(1)
  })

  it('hold every value once, whatever the values', () => {
    for (const numbers of [[0], [0, 0.9, 1], [-5, 5], [1e-12, 1e12], [3, 3], [1e94, 1], [128]]) {
      const { bins } = binned(of(...numbers))
      expect(bins.reduce((sum, { papers }) => sum + papers, 0), numbers.join()).toBe(numbers.length)
      for (const { from, to, values } of bins) for (const { number } of values) expect(number >= from && number <= to, `${number}`).toBe(true)
    }
  })

  it('keep equal ratios where a few say zero, which stands in front', () => {
    const { isLogarithmic, bins } = binned([{ number: 0, papers: 3 }, { number: 0.001, papers: 50 }, { number: 0.1, papers: 50 }])
    expect(isLogarithmic).toBe(true)
    expect(bins[0]).toMatchObject({ from: 0, to: 0, papers: 3 })
    expect(bins.reduce((sum, { papers }) => sum + papers, 0)).toBe(103)
  })

  it('name the most frequent of their values first, and are none without values', () => {
    expect(binned([{ number: 1, papers: 2 }, { number: 1.01, papers: 7 }]).bins.flatMap(({ values }) => values.map(({ papers }) => papers)).sort()).toEqual([2, 7])
    expect(binned([]).bins).toEqual([])
  })
})
