import { describe, expect, it } from 'vitest'
import { anchorOf, quotesOf, type EvidenceParts } from './evidence'

const DOCUMENT = 'document:0123456789abcdef'

function evidence(parts: Partial<EvidenceParts>): EvidenceParts {
  return { section: 'Experiment Setup', quote: 'Batch size is 128.', start: 100, end: 118, raw: '128', rawStart: 114, rule: 'setting', confidence: 0.9, ...parts }
}

describe('quotesOf', () => {
  it('says where in the quote the mention stands', () => {
    const [quote] = quotesOf([{ evidence: evidence({}), document: DOCUMENT }])
    expect(quote?.quote.slice(quote.at, quote.at + quote.length)).toBe('128')
    expect(quote?.anchor).toBe(anchorOf(DOCUMENT, 114))
  })

  it('gives each sentence once, the surest first, within its limit', () => {
    const same = evidence({ rawStart: 102 })
    const surer = evidence({ quote: 'We use 128 samples.', start: 0, rawStart: 7, confidence: 0.99 })
    const third = evidence({ quote: 'Again 128.', start: 300, rawStart: 306, confidence: 0.5 })
    const given = [evidence({}), same, surer, third].map((parts) => ({ evidence: parts, document: null }))
    expect(quotesOf(given, 2).map(({ quote }) => quote)).toEqual(['We use 128 samples.', 'Batch size is 128.'])
  })

  it('has no anchor where the text is on another page', () => {
    expect(quotesOf([{ evidence: evidence({}), document: null }])[0]?.anchor).toBeNull()
  })
})
