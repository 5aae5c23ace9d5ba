import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compareText, ENTITY_KINDS, featureWeight, prefixOf, setupScore, type EntityKind } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { syntheticRecords } from '@/tests/benchmarks/synthetic-records'
import { effectiveSetups } from './baseline/effective-setups'
import { buildIndex } from './build'
import type { SetupIndex } from './setup-index'
import type { SharedSetupQuestion } from './shared-setups'

const PAPERS = 120

let temporary: TemporaryStore
let store: GraphStore
let index: SetupIndex
let ids: string[]
/** Identifiers of what each paper has. */
let features: Map<string, Set<string>>
let years: Map<string, number | null>

beforeAll(async () => {
  temporary = await temporaryStore()
  store = temporary.store
  await store.write([...syntheticRecords(PAPERS)])
  index = await buildIndex(store)
  ids = [...index.paperIds()]
  const setups = await store.setupsOfPapers(ids)
  features = new Map(ids.map((id, i) => [id, new Set(setups[i]!.flatMap(({ links, settings }) => [...links.map(({ entity }) => entity.id), ...settings.map(({ setting }) => setting.id)]))]))
  years = new Map(ids.map((id) => [id, index.paper(id)!.year]))
})
afterAll(() => temporary.remove())

const kindOf = (feature: string): EntityKind => prefixOf(feature) === 'setting' ? 'Hyperparameter' : ENTITY_KINDS.find((kind) => kind.toLowerCase() === prefixOf(feature))!

/** The formula of graph/model/ranking.ts, the slow and obvious way. */
function naive({ paper, features: asked, kinds, minimumScore, filter }: SharedSetupQuestion) {
  const papersWith = (feature: string) => ids.filter((id) => features.get(id)!.has(feature)).length
  const weigh = (list: readonly string[]) => list.reduce((sum, feature) => sum + featureWeight(ids.length, papersWith(feature)), 0)
  const counting = (list: Iterable<string>) => [...list].filter((feature) => kinds === null || kinds.includes(kindOf(feature)))
  const own = counting(asked ?? features.get(paper)!)
  return ids.filter((id) => id !== paper && (filter.yearFrom === undefined || (years.get(id) ?? 0) >= filter.yearFrom)).flatMap((id) => {
    const theirs = counting(features.get(id)!)
    const sharedWeight = weigh(own.filter((feature) => theirs.includes(feature)))
    const score = setupScore(sharedWeight, weigh(own), weigh(theirs))
    return sharedWeight > 0 && score >= minimumScore ? [{ paper: id, score, sharedWeight }] : []
  }).sort((a, b) => b.score - a.score || compareText(a.paper, b.paper))
}

const EVERYTHING = { features: null, kinds: null, minimumScore: 0, filter: {} } as const

const OPTIONS: readonly (readonly [name: string, options: Omit<SharedSetupQuestion, 'paper'>])[] = [
  ['everything', EVERYTHING],
  ['datasets alone', { ...EVERYTHING, kinds: ['Dataset'] }],
  ['architectures and settings', { ...EVERYTHING, kinds: ['Hyperparameter', 'Architecture'] }],
  ['a minimum score', { ...EVERYTHING, minimumScore: 0.08 }],
  ['a year', { ...EVERYTHING, filter: { yearFrom: 2020 } }],
  ['all of these', { ...EVERYTHING, kinds: ['Dataset', 'Method', 'Software'], minimumScore: 0.05, filter: { yearFrom: 2018 } }],
]

describe.each(OPTIONS)('shared setups by %s', (_name, options) => {
  it('are ranked exactly as the formula says', () => {
    let total = 0
    for (const paper of ids.filter((_, i) => i % 15 === 0)) {
      const question = { paper, ...options }
      const expected = naive(question)
      expect(index.sharedSetups.rank(question, 100, null).items).toEqual(expected.slice(0, 100))
      expect(index.sharedSetups.rank(question, 1, null).total).toBe(expected.length)
      total += expected.length
    }
    expect(total).toBeGreaterThan(0)
  })

  it('are explained by facets that make the score, and with what is lost 1', () => {
    for (const paper of ids.filter((_, i) => i % 40 === 0)) {
      const question = { paper, ...options }
      for (const { paper: other, score } of index.sharedSetups.rank(question, 20, null).items) {
        const shares = index.sharedSetups.explain(question, other)
        expect(shares.reduce((sum, { contribution }) => sum + contribution, 0)).toBeCloseTo(score, 12)
        expect(shares.reduce((sum, { contribution, missing, surplus }) => sum + contribution + missing + surplus, 0)).toBeCloseTo(1, 12)
      }
    }
  })

  it('come in pages without a gap', () => {
    const question = { paper: ids[0]!, ...options }
    const whole = index.sharedSetups.rank(question, 100, null).items
    const paged: typeof whole[number][] = []
    for (let after: typeof whole[number] | null = null; ;) {
      const page = index.sharedSetups.rank(question, 7, after)
      paged.push(...page.items)
      if (!page.hasNext || paged.length >= 100) break
      after = page.items[page.items.length - 1]!
    }
    expect(paged.slice(0, 100)).toEqual(whole)
  })
})

describe('shared setups of one setup of a paper', () => {
  it('are ranked by what the setup has, and not by what the rest of the paper has', async () => {
    const [alpha] = ids.filter((id) => id.includes('alpha'))
    const [setups] = await store.setupsOfPapers([alpha!])
    for (const { entities, settings } of effectiveSetups(setups!)) {
      const question = { ...EVERYTHING, paper: alpha!, features: [...entities, ...settings].map(({ id }) => id) }
      expect(index.sharedSetups.rank(question, 100, null).items).toEqual(naive(question).slice(0, 100))
    }
  })

  it('are nothing for a paper that is not there', () => {
    expect(index.sharedSetups.rank({ ...EVERYTHING, paper: 'paper:none' }, 5, null)).toEqual({ items: [], total: 0, hasNext: false })
  })
})
