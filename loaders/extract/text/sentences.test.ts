import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sentences } from './sentences'

const split = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end))

describe('sentences', () => {
  it('ends at full stops before a capital', () => {
    expect(split('We train for 90 epochs. The rate is 0.1. Done!')).toEqual([
      'We train for 90 epochs.', 'The rate is 0.1.', 'Done!',
    ])
  })

  it('keeps abbreviations, initials, decimals and addresses whole', () => {
    expect(split('As in Moe et al. (2019), e.g. Adam, cf. Fig. 3 by J. Doe. See https://example.org/a.b for 1.5x.')).toEqual([
      'As in Moe et al. (2019), e.g. Adam, cf. Fig. 3 by J. Doe.', 'See https://example.org/a.b for 1.5x.',
    ])
  })

  it('splits at elisions between quotes, not inside lists', () => {
    expect(split('batch size 64 ... momentum 0.9 [...] We use k = 1, 2, ..., 9 here.')).toEqual([
      'batch size 64', 'momentum 0.9', 'We use k = 1, 2, ..., 9 here.',
    ])
  })

  it('ends at line breaks and after footnote marks', () => {
    expect(split('Code is public.3 We use Adam\nwith a small rate')).toEqual([
      'Code is public.3', 'We use Adam', 'with a small rate',
    ])
  })

  it('begins a sentence after "et al." only before a usual opening', () => {
    expect(split('We follow Moe et al. We tune it. The tool of Moe et al. Table 3.')).toEqual([
      'We follow Moe et al.', 'We tune it.', 'The tool of Moe et al. Table 3.',
    ])
  })

  it('returns disjoint spans in order, inside any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
      let last = 0
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }))
  })
})
