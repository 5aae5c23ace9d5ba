import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findResults } from '../results/find-results'
import { findSettings } from '../scopes/find-scoped-settings'
import { findSettingMentions } from './mentions'

const WORDS = [
  'learning rate', 'batch size', 'of', 'is', 'set to', '=', '(', ')', '{', '}', '[', ']', ',', 'and', 'respectively',
  '10', '4', '5e', '-', '−', '3e-4', '0.9', '×', '%',
  'epochs', 'for', 'ImageNet', 'decayed by', 'at epochs', 'λ', 'β1', '^', '/', '255', 'K', 'M', 'ten', 'half', '.',
  ';', '...', 'warmup', 'every', 'in', '\u0000', 'ﬁxed', '😀', '\n', 'e', 'x', '1,000',
  'accuracy', 'improves', 'by', 'except', 'where it is', 'CIFAR-', '18-layer models',
]
const damaged = fc
  .array(fc.oneof(fc.constantFrom(...WORDS), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 60 })
  .chain((words) => fc.constantFrom(' ', '', '  ').map((gap) => words.join(gap)))

describe('any text', () => {
  it('is read without exceptions; mentions lie inside and stand as they are', () => {
    fc.assert(fc.property(damaged, (text) => {
      const results = findResults(text, { start: 0, end: text.length }, [], null).map(({ mention }) => mention)
      for (const mention of [...findSettingMentions(text), ...results]) {
        expect(mention.start).toBeGreaterThanOrEqual(0)
        expect(mention.end).toBeLessThanOrEqual(text.length)
        expect(text.slice(mention.start, mention.end)).toBe(mention.raw)
        expect(mention.raw.length).toBeGreaterThan(0)
        expect(mention.confidence).toBeGreaterThan(0)
        if (typeof mention.value === 'number') expect(Number.isFinite(mention.value)).toBe(true)
      }
    }), { numRuns: 300 })
  })

  it('gives values that point to a name of the same text', () => {
    fc.assert(fc.property(damaged, (text) => {
      const mentions = findSettingMentions(text)
      const names = new Set(mentions.filter(({ kind }) => kind === 'hyperparameter').map(({ start }) => start))
      for (const { kind, of } of mentions) if (kind === 'value' && of !== null) expect(names.has(of!)).toBe(true)
    }), { numRuns: 200 })
  })

  it('is read in a part as by itself', () => {
    fc.assert(fc.property(damaged, damaged, (before, text) => {
      const whole = `${before}\n${text}`
      const start = before.length + 1
      const shifted = findSettings(whole, { start, end: whole.length }, []).map(({ value }) => [
        value.name,
        value.value,
        value.start - start,
      ])
      expect(shifted).toEqual(
        findSettings(text, { start: 0, end: text.length }, []).map(({ value }) => [
          value.name,
          value.value,
          value.start,
        ]),
      )
    }), { numRuns: 100 })
  })

  it.each([
    ['digits', '1 '.repeat(4000)],
    ['powers', '10 '.repeat(4000)],
    ['names', 'learning rate '.repeat(2000)],
    ['names and values', 'batch size 8 '.repeat(2000)],
    ['brackets', '{'.repeat(8000)],
    ['commas', '1,'.repeat(4000)],
    ['conjunctions', 'momentum and '.repeat(2000)],
    ['one word', 'a'.repeat(20000)],
    ['hyphens', '-'.repeat(8000)],
    ['values of phrases', 'the weight of the size of '.repeat(800)],
    ['equals', 'k = '.repeat(3000)],
    ['percents', '5% accuracy and '.repeat(1500)],
    ['blanks', ' '.repeat(20000)],
  ])('of hostile length is read before the test runs out of time: %s', (_, text) => {
    const span = { start: 0, end: text.length }
    expect(findSettings(text, span, [])).toBeInstanceOf(Array)
    expect(findResults(text, span, [], null)).toBeInstanceOf(Array)
  })
})
