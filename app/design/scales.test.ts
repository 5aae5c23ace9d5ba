import { expect, it } from 'vitest'
import { axisOf } from './scales'

it('is logarithmic where positive values span decades', () => {
  const axis = axisOf([0.0001, 0.03, 1], 6)
  expect(axis.isLogarithmic).toBe(true)
  expect(axis.place(0.01)).toBeCloseTo(0.5)
  expect(axis.ticks).toEqual([0.0001, 0.001, 0.01, 0.1, 1])
})

it('is linear otherwise, and holds every value', () => {
  for (const values of [[90, 95], [0, 1000], [-3, 4], [7, 7], []]) {
    const axis = axisOf(values, 4)
    expect(axis.isLogarithmic).toBe(false)
    for (const value of values) {
      expect(axis.place(value)).toBeGreaterThanOrEqual(0)
      expect(axis.place(value)).toBeLessThanOrEqual(1)
    }
  }
})

it('thins out decades that would crowd the axis', () => {
  expect(axisOf([1e-12, 1e12], 6).ticks.length).toBeLessThanOrEqual(8)
})
