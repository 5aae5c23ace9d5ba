import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LoadError } from '@/graph/model'
import { decodeText } from './text'

function offsetSaid(bytes: Uint8Array): number | null {
  try {
    decodeText(bytes, 'a.txt')
    return null
  } catch (error) {
    if (!(error instanceof LoadError)) throw error
    return Number(/at offset (\d+)/.exec(error.message)?.[1])
  }
}

describe('decodeText', () => {
  it('gives back every text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (text) => {
        fc.pre(!/\0|\p{Surrogate}/u.test(text) && /\S/.test(text) && !/^(?:\ufeff|%PDF-)/.test(text))
        expect(decodeText(Buffer.from(text), 'a.txt')).toBe(text)
      }),
    )
  })

  it('leaves out a byte order mark', () => {
    expect(decodeText(Buffer.from('\ufeffa'), 'a.txt')).toBe('a')
    expect(decodeText(Buffer.from('\ufeffa', 'utf16le'), 'a.txt')).toBe('a')
    expect(decodeText(Buffer.from('\ufeffa', 'utf16le').swap16(), 'a.txt')).toBe('a')
  })

  // The offset is that of the first byte that no decoder can go on from (Unicode 16, table 3-7).
  it.each([
    ['a byte that begins nothing', [0x61, 0x80], 1],
    ['an overlong slash', [0x61, 0xc0, 0xaf], 1],
    ['an overlong of three', [0x61, 0xe0, 0x80, 0xaf], 1],
    ['half of a pair', [0x61, 0x62, 0xed, 0xa0, 0x80], 2],
    ['beyond the last character', [0x61, 0xf4, 0x90, 0x80, 0x80], 1],
    ['cut off', [0xc3, 0xa9, 0xe2, 0x82], 2],
    ['Latin-1 behind good text', [...Buffer.from('naïve '), 0x6e, 0xef, 0x76], 8],
  ])('names the place of %s', (_, bytes, offset) => {
    expect(offsetSaid(Uint8Array.from(bytes))).toBe(offset)
  })

  it('refuses UTF-16 that is none', () => {
    expect(() => decodeText(Uint8Array.of(0xff, 0xfe, 0x00, 0xd8, 0x61, 0x00), 'a.txt')).toThrow(/mark says UTF-16/)
  })
})
