import { expect, it } from 'vitest'
import { compareAddress, papersOf } from './address'

it('names papers without their prefix, and reads both spellings, each paper once', () => {
  expect(compareAddress(['paper:a', 'paper:b'])).toBe('/compare?papers=a,b')
  expect(papersOf('a,paper:a, b,,')).toEqual(['paper:a', 'paper:b'])
  expect(papersOf(['a', 'b'])).toEqual(['paper:a', 'paper:b'])
  expect(papersOf(undefined)).toEqual([])
})
