import { expect, it } from 'vitest'
import { remembered } from './remembered'

it('asks for each word once, and gives what was answered', () => {
  const asked: string[] = []
  const isLong = remembered((word) => asked.push(word) > 0 && word.length > 3)
  expect(['lion', 'cat', 'lion', 'cat'].map(isLong)).toEqual([true, false, true, false])
  expect(asked).toEqual(['lion', 'cat'])
})
