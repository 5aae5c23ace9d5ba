import { describe, expect, it } from 'vitest'
import fc from 'fast-check'
import { compareText } from './order'

describe('compareText', () => {
  it('orders as the bytes of UTF-8 do', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (a, b) => {
      expect(Math.sign(compareText(a, b))).toBe(Buffer.compare(Buffer.from(a), Buffer.from(b)))
    }))
  })

  it('puts characters outside the basic plane last', () => {
    expect(['\u{1d4e2}', '\uff33', 'S', ''].sort(compareText)).toEqual(['', 'S', '\uff33', '\u{1d4e2}'])
  })
})
