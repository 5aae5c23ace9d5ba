import { expect, it } from 'vitest'
import { isEnclosed } from './enclosed'

const SQUARE = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 10 }, { x: 0, y: 10 }]
/** Like the letter C, open to the right. */
const BAY = [{ x: 0, y: 0 }, { x: 10, y: 0 }, { x: 10, y: 3 }, { x: 3, y: 3 }, { x: 3, y: 7 }, { x: 10, y: 7 }, { x: 10, y: 10 }, { x: 0, y: 10 }]

it('knows what a line encloses, bays left out', () => {
  expect(isEnclosed({ x: 5, y: 5 }, SQUARE)).toBe(true)
  expect(isEnclosed({ x: 11, y: 5 }, SQUARE)).toBe(false)
  expect(isEnclosed({ x: 6, y: 5 }, BAY)).toBe(false)
  expect(isEnclosed({ x: 1, y: 5 }, BAY)).toBe(true)
})

it('is true of nothing where there is no line', () => expect(isEnclosed({ x: 0, y: 0 }, [])).toBe(false))
