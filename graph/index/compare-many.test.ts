import { describe, expect, it } from 'vitest'
import { typedValue } from '@/graph/model'
import type { SetupDescription } from './baseline/description'
import { compareColumns } from './compare-many'

/** "cifar lr=0.1": datasets by name, settings. */
function column(text: string): SetupDescription {
  const words = text.split(' ').filter((word) => word !== '')
  return {
    entities: words.filter((word) => !word.includes('=')).map((name) => ({ id: `dataset:${name}`, name, facet: 'DATASET', parent: null })),
    settings: words.filter((word) => word.includes('=')).map((word) => {
      const [name = '', value = ''] = word.split('=')
      return { id: `setting:${word}`, hyperparameter: name, hyperparameterName: name, value: Number(value), unit: null, ...typedValue(Number(value)) }
    }),
  }
}

/** Rows in short: state and facet or hyperparameter. */
const rows = (...texts: string[]) => compareColumns(texts.map(column)).map(({ state, facet, hyperparameter }) => `${state} ${hyperparameter?.name ?? facet}`)

describe('compareColumns', () => {
  it.each([
    ['all the same', ['a', 'a', 'a'], ['SAME DATASET']],
    ['something in common', ['a b', 'b c', 'b'], ['OVERLAPS DATASET']],
    ['the same and more', ['a', 'a b'], ['OVERLAPS DATASET']],
    ['one pair apart', ['a b', 'b c', 'a d'], ['DIFFERS DATASET']],
    ['one silent', ['a', '', 'a'], ['UNREPORTED DATASET']],
    ['one silent, two apart', ['a', '', 'b'], ['DIFFERS DATASET']],
    ['only one reports', ['a', '', ''], ['UNREPORTED DATASET']],
    ['nobody reports anything', ['', ''], []],
  ])('%s', (_name, texts, expected) => expect(rows(...texts)).toEqual(expected))

  it('puts what differs first, then what is not reported, then what agrees', () => {
    expect(rows('a lr=1 wd=1 x=1', 'a lr=2 wd=1')).toEqual(['DIFFERS lr', 'UNREPORTED x', 'SAME DATASET', 'SAME wd'])
  })

  it('gives each column its own cell, in order', () => {
    const [row] = compareColumns([column('lr=1'), column('')  , column('lr=2')])
    expect(row!.cells.map((cell) => cell.length)).toEqual([1, 0, 1])
  })
})
