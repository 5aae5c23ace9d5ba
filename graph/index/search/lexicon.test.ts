import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareText } from '@/graph/model'
import { StringTable } from '../string-table'
import { Lexicon } from './lexicon'

/** Optimal string alignment, written down plainly. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => Array.from({ length: b.length + 1 }, (_, j) => i === 0 ? j : j === 0 ? i : 0))
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + same)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, rows[i - 2]![j - 2]! + 1)
      rows[i]![j] = cost
    }
  }
  return rows[a.length]![b.length]!
}

function lexiconOf(words: readonly string[]): { readonly lexicon: Lexicon; readonly sorted: string[] } {
  const sorted = [...new Set(words)].filter((word) => word !== '').sort(compareText)
  return { lexicon: new Lexicon(StringTable.from(sorted)), sorted }
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })

describe('Lexicon', () => {
  it('finds the same words as comparing with each of them', () => {
    fc.assert(fc.property(fc.array(word, { maxLength: 40 }), word, fc.nat(2), (words, text, edits) => {
      const { lexicon, sorted } = lexiconOf(words)
      const found = lexicon.similarTo(text, edits).map((match) => lexicon.words.at(match.word))
      expect(found).toEqual(sorted.filter((other) => distance(text, other) <= edits))
    }), { numRuns: 1000 })
  })

  it('finds words by their beginning', () => {
    fc.assert(fc.property(fc.array(word), word, (words, text) => {
      const { lexicon, sorted } = lexiconOf(words)
      const [from, to] = lexicon.beginningWith(text)
      expect(sorted.slice(from, to)).toEqual(sorted.filter((other) => other.startsWith(text)))
    }))
  })

  it('counts two swapped letters as one error', () => {
    const { lexicon } = lexiconOf(['cifar', 'cinic', 'imagenet'])
    expect(lexicon.similarTo('cifra', 1).map((match) => lexicon.words.at(match.word))).toEqual(['cifar'])
  })
})
