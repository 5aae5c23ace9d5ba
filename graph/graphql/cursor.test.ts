import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decodeCursor, encodeCursor } from './cursor'

const list = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\n'))

describe('cursors', () => {
  it('give back their key, whatever it is', () => {
    fc.assert(fc.property(list, fc.string({ unit: 'grapheme' }), (name, key) => {
      expect(decodeCursor(name, encodeCursor(name, key))).toBe(key)
    }))
  })

  it('are refused by another list', () => {
    expect(() => decodeCursor('papers of b', encodeCursor('papers of a', 'x'))).toThrow(/no cursor of this list/)
  })

  it('are refused when they are made up', () => {
    fc.assert(fc.property(fc.string(), (text) => { expect(() => decodeCursor('papers', text)).toThrow(/no cursor of this list/) }))
  })
})
