import { describe, expect, it } from 'vitest'
import { quantile } from './facets'

describe('quantile', () => {
  it.each([
    [[], 0.5, null], [[7], 0, 7], [[7], 1, 7], [[1, 2, 3], 0.5, 2], [[1, 2, 3, 4], 0.5, 2.5], [[0, 10], 0.25, 2.5], [[1, 2, 3, 4, 5], 0.75, 4],
  ])('of %j at %f is %j', (numbers, part, expected) => expect(quantile(numbers, part)).toBe(expected))
})
