import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { buildIndex } from '../build'
import type { SetupIndex } from '../setup-index'

let temporary: TemporaryStore
let index: SetupIndex

beforeAll(async () => {
  temporary = await temporaryStore()
  index = await buildIndex(temporary.store)
})
afterAll(() => temporary.remove())

const ALPHA = 'paper:alpha-training-small-networks'

/** What is looked for, and what must come first. */
const CASES: readonly (readonly [what: string, query: string, first: string])[] = [
  ['a name', 'ResNet-18', 'architecture:resnet-18'],
  ['a name in another spelling', 'res net 18', 'architecture:resnet-18'],
  ['an alias', 'ILSVRC 2012', 'dataset:imagenet'],
  ['the beginning of a name, those that papers use first', 'wideres', 'architecture:wideresnet-28-10'],
  ['the exact name before longer ones', 'resnet', 'architecture:resnet'],
  ['a missing letter and two swapped ones', 'imganet', 'dataset:imagenet'],
  ['two swapped letters', 'cifra', 'dataset:cifar-10'],
  ['a missing letter', 'transfrmer', 'architecture:transformer'],
  ['a wrong letter in a title', 'survay', 'paper:epsilon-a-survey-without-experiments'],
  ['words of a title', 'training small', ALPHA],
  ['words of a title in any order', 'networks training', ALPHA],
  ['the beginning of a word of a title', 'small netw', ALPHA],
  ['a hyperparameter', 'learning rate', 'hyperparameter:learning-rate'],
  ['an alias of a hyperparameter', 'lr', 'hyperparameter:learning-rate'],
  ['a setting', 'learning rate 0.1', 'setting:learning-rate=0.1'],
  ['a setting by an alias and a small number', 'weight decay 0.0005', 'setting:weight-decay=0.0005'],
  ['a setting in words', 'learning rate schedule cosine', 'setting:learning-rate-schedule=cosine'],
]

describe('search', () => {
  it.each(CASES)('finds %s', (_what, query, first) => {
    expect(index.search(query, 5, null).items[0]?.id).toBe(first)
  })

  it('says which alias it was', () => {
    expect(index.search('ILSVRC 2012', 1, null).items[0]?.matched).toBe('ILSVRC 2012')
  })

  it('puts what many papers have first among equals', () => {
    const cifar = index.search('cifar', 5, ['Dataset']).items.map(({ id }) => id)
    expect(cifar).toEqual(['dataset:cifar-10', 'dataset:cifar-100'])
  })

  it('keeps to kinds', () => {
    expect(index.search('images', 10, ['Paper']).items.every(({ id }) => id.startsWith('paper:'))).toBe(true)
    expect(index.search('resnet', 10, ['Paper']).items).toEqual([])
  })

  it('mixes kinds', () => {
    const prefixes = new Set(index.search('image', 10, null).items.map(({ id }) => id.split(':')[0]))
    expect(prefixes).toEqual(new Set(['dataset', 'paper']))
  })

  it('answers the same when it is asked again', () => {
    for (const [, query] of CASES) expect(index.search(query, 20, null)).toEqual(index.search(query, 20, null))
  })

  it.each(['', '   ', '-', '???', '\u0000', 'qqqqqqqqqqqq'])('finds nothing for %j', (query) => {
    expect(index.search(query, 10, null)).toEqual({ total: 0, items: [] })
  })

  it('gives scores that fall', () => {
    const scores = index.search('image network learning', 50, null).items.map(({ score }) => score)
    expect(scores).toEqual([...scores].sort((a, b) => b - a))
    expect(scores.every((score) => score > 0)).toBe(true)
  })
})
