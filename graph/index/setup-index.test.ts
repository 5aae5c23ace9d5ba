import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperId } from '@/graph/model'
import type { PageOf, PaperFilter, PaperOrder } from '@/graph/store/graph-store'
import { recordOf, SMALL_GRAPH, temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { buildIndex } from './build'
import type { KeyedPage } from './keyed-page'
import type { SetupIndex } from './setup-index'

let temporary: TemporaryStore
let index: SetupIndex

beforeAll(async () => {
  temporary = await temporaryStore()
  index = await buildIndex(temporary.store)
})
afterAll(() => temporary.remove())

const PAPERS = SMALL_GRAPH.map(({ title }) => paperId(title))
const ALPHA = PAPERS[0]!
const BETA = PAPERS[1]!
const SURVEY = PAPERS[4]!

/** All items of a list of the index, taken page by page. */
function everything<Item>(size: number, page: (after: string | null) => KeyedPage<Item>): Item[] {
  const items: Item[] = []
  for (let after: string | null = null; ;) {
    const { items: some, hasNext, total } = page(after)
    items.push(...some.map(({ item }) => item))
    expect(some.length).toBeLessThanOrEqual(size)
    if (!hasNext) {
      expect(items).toHaveLength(total)
      return items
    }
    after = some[some.length - 1]!.key
  }
}

async function everythingStored<Item>(page: (after: string | null) => Promise<PageOf<Item>>): Promise<Item[]> {
  const items: Item[] = []
  for (let after: string | null = null; ;) {
    const { items: some, hasNext, endKey } = await page(after)
    items.push(...some)
    if (!hasNext) return items
    after = endKey
  }
}

describe('SetupIndex', () => {
  it('carries the revision that it was built from', async () => {
    expect(index.revision).toBe(await temporary.store.revision())
  })

  it.each(PAPERS)('ranks as the store does: %s', async (paper) => {
    const { items, total } = index.rank(paper, 100)
    expect(items).toEqual(await temporary.store.sharedSetups(paper, 100))
    expect(total).toBe(items.length)
  })

  it.each([1, 2, 3])('gives the same ranking in pages of %i', (size) => {
    const whole = index.rank(ALPHA, 100).items
    const paged: typeof whole[number][] = []
    for (let after: typeof whole[number] | null = null; ;) {
      const page: ReturnType<SetupIndex['rank']> = index.rank(ALPHA, size, after)
      paged.push(...page.items)
      if (!page.hasNext) break
      after = page.items[page.items.length - 1]!
    }
    expect(paged).toEqual(whole)
  })

  it('goes on behind a paper that is gone', () => {
    const [first, second] = index.rank(ALPHA, 2).items
    const gone = { score: first!.score, paper: `${first!.paper}-that-is-gone` }
    expect(index.rank(ALPHA, 1, gone).items).toEqual([second])
  })

  it('ranks nothing beside what shares nothing, is unknown, or says nothing', () => {
    expect(index.rank(SURVEY, 10)).toEqual({ items: [], total: 0, hasNext: false })
    expect(index.rank('paper:unknown', 10)).toEqual({ items: [], total: 0, hasNext: false })
  })

  it('compares what two papers have', () => {
    const { shared, differing, unreported } = index.compare(ALPHA, BETA)
    expect(new Set(shared.map(({ feature }) => feature.id))).toEqual(new Set([
      'dataset:cifar-10', 'architecture:resnet-18', 'method:sgd', 'method:mixup',
      'setting:batch-size=128', 'setting:learning-rate=0.1', 'setting:weight-decay=0.0005',
    ]))
    expect(differing).toEqual([])
    expect(unreported.map(({ facet, by }) => [facet, by])).toEqual([['HARDWARE', 'OTHER'], ['SOFTWARE', 'OTHER']])
  })

  it('lists entities as the store does', async () => {
    for (const filter of [{}, { kinds: ['Dataset'] as const }, { kinds: ['Architecture', 'Hyperparameter'] as const }, { parent: 'architecture:resnet' }, { parent: 'unknown' }]) {
      const listed = everything(2, (after) => index.listEntities(filter, { first: 2, after }))
      expect(listed).toEqual(await everythingStored((after) => temporary.store.listEntities(filter, { first: 100, after })))
    }
  })

  it.each(['YEAR_DESC', 'TITLE'] as const)('lists the papers of a feature as the store does, by %s', async (order: PaperOrder) => {
    for (const id of ['dataset:cifar-10', 'method:adam', 'setting:learning-rate=0.001', 'architecture:resnet']) {
      const listed = everything(1, (after) => index.papersWith(id, order, { first: 1, after })).map((paper) => paper.id)
      const stored = await everythingStored((after) => temporary.store.listPapers({ linkedTo: [id] }, order, { first: 100, after }))
      expect(listed).toEqual(stored.map((paper) => paper.id))
    }
  })

  it.each(['YEAR_DESC', 'TITLE'] as const)('lists the papers of a filter as the store does, by %s', async (order: PaperOrder) => {
    const filters: readonly PaperFilter[] = [
      {}, { venues: ['NeurIPS'] }, { venues: ['NeurIPS', 'ICML'] }, { venues: [] }, { venues: ['unknown'] }, { venues: [''] },
      { yearFrom: 2022 }, { yearTo: 2021 }, { yearFrom: 2021, yearTo: 2022 }, { yearFrom: -5, yearTo: 3000 },
      { hasCode: true }, { hasCode: false }, { linkedTo: [] }, { linkedTo: ['dataset:cifar-10'] }, { linkedTo: ['dataset:cifar-10', 'method:sgd'] },
      { linkedTo: ['hyperparameter:learning-rate', 'dataset:imagenet'] }, { linkedTo: ['dataset:unknown'] }, { linkedTo: ['setting:learning-rate=0.1', 'setting:learning-rate=0.1'] },
      { notReporting: ['hardware'] }, { notReporting: ['hardware', 'software'] }, { notReporting: ['pseudocode'] }, { notReporting: [] },
      { venues: ['ICML'], yearFrom: 2022, hasCode: false, linkedTo: ['dataset:cifar-10'], notReporting: ['software'] },
    ]
    for (const filter of filters) {
      const listed = everything(2, (after) => index.listPapers(filter, order, { first: 2, after })).map((paper) => paper.id)
      const stored = await everythingStored((after) => temporary.store.listPapers(filter, order, { first: 100, after }))
      expect(listed, JSON.stringify(filter)).toEqual(stored.map((paper) => paper.id))
    }
  })

  it('counts as the store does', async () => {
    const { papersByYear, papersByVenue, notReported } = await temporary.store.stats()
    const facets = index.facets({})
    expect(facets.years().map(({ value, papers }) => ({ year: value, papers }))).toEqual(papersByYear)
    expect(facets.venues().map(({ value, papers }) => ({ venue: value, papers }))).toEqual(papersByVenue)
    expect(facets.notReported().map(({ value, papers }) => ({ variable: value, papers }))).toEqual(notReported.filter(({ papers }) => papers > 0))
    const listed = index.listEntities({ kinds: ['Hyperparameter'] }, { first: 100, after: null }).items.map(({ item }) => item)
    expect(facets.entities('Hyperparameter', 100).map(({ value, papers }) => ({ entity: value, papers }))).toEqual(listed)
  })

  it('takes all settings of a hyperparameter for it', () => {
    const { items, total } = index.papersWith('hyperparameter:learning-rate', 'TITLE', { first: 100, after: null })
    expect(total).toBe(6)
    expect(items.map(({ item }) => item.id)).not.toContain(SURVEY)
    expect(index.entity('hyperparameter:learning-rate')?.papers).toBe(6)
  })

  it('finds papers by what they are known as elsewhere', () => {
    expect(index.paperKnownAs('arxiv', '2101.00001')?.id).toBe(ALPHA)
    expect(index.paperKnownAs('doi', '10.1000/aLPHa.1')?.id).toBe(ALPHA)
    expect(index.paperKnownAs('arxiv', '10.1000/alpha.1')).toBeNull()
  })

  it.each([
    ['resnet18', 'architecture:resnet-18'], ['Res Net-18', 'architecture:resnet-18'], ['RESNET 18', 'architecture:resnet-18'],
    ['cifar10', 'dataset:cifar-10'], ['ilsvrc-2012', 'dataset:imagenet'], ['Step Size', 'hyperparameter:learning-rate'],
    ['no such thing', undefined], ['', undefined],
  ])('knows "%s"', (name, id) => expect(index.entityNamed(name, null)?.entity.id).toBe(id))

  it('keeps to a kind where a name is asked for with one', () => {
    expect(index.entityNamed('resnet18', 'Architecture')?.entity.id).toBe('architecture:resnet-18')
    expect(index.entityNamed('resnet18', 'Dataset')).toBeNull()
  })

  it('tells what an entity is used with, and leaves out what chance explains', () => {
    const related = index.usedWith('architecture:resnet-18', 10, null)
    expect(related[0]).toEqual({ id: 'dataset:cifar-10', papers: 3, lift: (3 * 7) / (3 * 3) })
    expect(related.every(({ papers, lift }) => papers >= 2 && lift > 1)).toBe(true)
    expect(index.usedWith('architecture:resnet-18', 10, ['Dataset']).map(({ id }) => id)).toEqual(['dataset:cifar-10'])
    expect(index.usedWith('hyperparameter:learning-rate', 10, null).every(({ id }) => !id.startsWith('setting:learning-rate='))).toBe(true)
    expect(index.usedWith('dataset:unknown', 10, null)).toEqual([])
  })

  it('is built from an empty store', async () => {
    const empty = await temporaryStore([])
    const nothing = await buildIndex(empty.store)
    expect(nothing.sizes).toMatchObject({ papers: 0, links: 0 })
    expect(nothing.search('anything', 10, null)).toEqual({ total: 0, items: [] })
    expect(nothing.listEntities({}, { first: 10, after: null })).toEqual({ items: [], total: 0, hasNext: false })
    await empty.remove()
  })

  it('takes a paper whose title is in another script', async () => {
    const other = await temporaryStore([{ title: 'Обучение сетей 𝒮', setups: [{ Dataset: ['CIFAR-10'] }] }])
    const built = await buildIndex(other.store)
    expect(built.search('обучение', 10, null).items[0]?.matched).toBe('Обучение сетей 𝒮')
    await other.remove()
  })
})

describe('the records of the tests', () => {
  it('have evidence that stands in their text', () => {
    for (const { document: { text }, setups } of SMALL_GRAPH.map(recordOf)) {
      for (const { evidence } of setups.flatMap(({ links, settings }) => [...links, ...settings])) {
        expect(text.slice(evidence.start, evidence.end)).toBe(evidence.quote)
        expect(text.slice(evidence.rawStart, evidence.rawStart + evidence.raw.length)).toBe(evidence.raw)
      }
    }
  })
})
