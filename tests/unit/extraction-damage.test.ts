import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LoadError, PaperRecord } from '@/graph/model'
import { extractDocument, extractMentions } from '@/loaders/extract'
import { FORMATS } from '@/loaders/formats/registry'

const SENTENCES = [
  'We train a Res Net-18 on CIFAR-10 with SGD, a learning rate of 5e 4 and a batch size of 128 for 90 epochs.',
  'All runs used 4 NVIDIA RTX 2080Ti GPUs with 11GB, Py Torch 1.8.1 and CUDA 11.',
  'The paper mentions TensorFlow but does not specify a version of Python.',
  'We propose Tidal Mixing (TM), which reaches 91.5% top-1 accuracy; code: https://github. com/example/tidal mixing.',
  'For ImageNet, the rate is divided by 10 at epochs 30, 60 and 80; except for WRN-28-10, where it is 0.1.',
]
const CARD = [
  'Tidal Mixing: A Study', 'Authors: Ada Example, Bo Sample12-21', 'ICML 2021 | Conference PDF', '| Reproducibility Variable | Result | LLM Response |',
  '|---|---|---|', `| Research Type | Experimental | ${SENTENCES[3]} |`, `| Hardware Specification | Yes | ${SENTENCES[1]} |`,
  `| Software Dependencies | No | ${SENTENCES[2]} |`, `| Experiment Setup | Yes | ${SENTENCES[0]} ${SENTENCES[4]} |`,
].join('\n')

/** Pieces of text with characters inserted, dropped and doubled anywhere. */
const damaged = (text: string) => fc.array(
  fc.tuple(fc.nat(text.length), fc.constantFrom('drop', 'split', 'double', 'insert'), fc.string({ unit: 'binary', maxLength: 3 })), { maxLength: 12 },
).map((cuts) => cuts.reduce((current, [at, kind, extra]) => {
  const place = at % (current.length + 1)
  const before = current.slice(0, place)
  const after = current.slice(place)
  if (kind === 'drop') return before + after.slice(1)
  if (kind === 'split') return `${before} ${after}`
  return kind === 'double' ? before + after.slice(0, 20) + after : before + extra + after
}, text))

describe('damaged text', () => {
  it('is read without an exception, and every mention is a slice of it', () => {
    fc.assert(fc.property(damaged(SENTENCES.join(' ')), (text) => {
      for (const { start, end, raw } of extractMentions(text)) {
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(text.slice(start, end)).toBe(raw)
      }
    }), { numRuns: 100 })
  }, 60_000)

  it('keeps evidence exact in documents', () => {
    fc.assert(fc.property(damaged(SENTENCES.join('\n')), (text) => {
      const facts = extractDocument({ text, title: 'A Title', sections: [{ name: 'Experiment Setup', answer: 'Yes', start: 0, end: text.length }] })
      const evidence = facts.setups.flatMap(({ links, settings }) => [...links, ...settings].map((link) => link.evidence))
      for (const { start, end, quote, raw, rawStart } of evidence) {
        expect(text.slice(start, end)).toBe(quote)
        expect(text.slice(rawStart, rawStart + raw.length)).toBe(raw)
      }
    }), { numRuns: 80 })
  }, 60_000)

  it('makes valid records of damaged cards, or says what is wrong', () => {
    fc.assert(fc.property(damaged(CARD), (text) => {
      for (const format of FORMATS) {
        if (!format.detects(text)) continue
        for (const record of format.read({ fileName: 'tidal_mixing.txt', uri: 'x', text }, { asOf: null })) {
          if (!(record instanceof LoadError)) PaperRecord.parse(record)
        }
      }
    }), { numRuns: 80 })
  }, 60_000)
})
