import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ByteReader } from './byte-reader'

async function* stream(chunks: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* chunks
}

describe('ByteReader', () => {
  it('hands out every byte once and in order, however they come and are asked for', async () => {
    const chunks = fc.array(fc.uint8Array({ maxLength: 20 }), { maxLength: 8 })
    const steps = fc.array(fc.tuple(fc.constantFrom('peek', 'read', 'skip', 'take'), fc.nat({ max: 30 })), {
      maxLength: 12,
    })
    await fc.assert(
      fc.asyncProperty(chunks, steps, async (parts, asked) => {
        const all = Buffer.concat(parts)
        const reader = new ByteReader(stream(parts))
        let at = 0
        for (const [step, length] of asked) {
          const expected = all.subarray(at, at + length)
          if (step === 'peek') {
            expect(Buffer.from(await reader.peek(length))).toEqual(expected)
            continue
          }
          if (step === 'read') expect(Buffer.from(await reader.read(length))).toEqual(expected)
          if (step === 'skip') expect(await reader.skip(length)).toBe(expected.length)
          if (step === 'take') {
            const taken: Uint8Array[] = []
            for await (const chunk of reader.take(length)) taken.push(chunk)
            expect(Buffer.concat(taken)).toEqual(expected)
          }
          at += expected.length
          expect(reader.position).toBe(at)
        }
      }),
    )
  })

  it('ends the stream below when the rest is not wanted', async () => {
    let ended = false
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield Uint8Array.of(1, 2, 3)
      } finally {
        ended = true
      }
    }
    for await (const chunk of new ByteReader(endless()).rest()) if (chunk.length > 0) break
    expect(ended).toBe(true)
  })
})
