import { expect, it } from 'vitest'
import { ENTITY_KINDS, paperId } from '@/graph/model'
import type { GraphStore, PaperFilter, PaperOrder } from '../graph-store'
import { allPages } from './everything'
import { ALL_RECORDS, batchSize, cifar, imageNet, learningRate, onePixel, resNet, sgd } from './fixtures'
import type { SuiteContext } from './suite-context'

/** Titles on all pages of two. */
async function titles(store: GraphStore, filter: PaperFilter, order: PaperOrder = 'TITLE'): Promise<string[]> {
  return (await allPages(2, (page) => store.listPapers(filter, order, page))).map((paper) => paper.title)
}

const WIDE = 'Wide Nets on Small Images'
const PIXEL = 'One Pixel Is a Shortcut'
const SILENT = 'Silent Training'
const SEARCHED = 'Searched, Not Found'
const FOXES = '𝒮-Net: naïve Füchse 🦊'
const BEYOND = '𠀀𠀁'

export function testLists(context: SuiteContext): void {
  it('lists papers in both orders, page by page', async () => {
    await context.store.write(ALL_RECORDS)
    expect(await titles(context.store, {}, 'YEAR_DESC')).toEqual([PIXEL, SILENT, FOXES, WIDE, BEYOND, SEARCHED])
    expect(await titles(context.store, {}, 'TITLE')).toEqual([PIXEL, FOXES, SEARCHED, SILENT, WIDE, BEYOND])
  })

  it('tells how many there are, and whether more follow', async () => {
    await context.store.write(ALL_RECORDS)
    const first = await context.store.listPapers({}, 'TITLE', { first: 4, after: null })
    expect(first).toMatchObject({ total: 6, hasNext: true })
    const second = await context.store.listPapers({}, 'TITLE', { first: 4, after: first.endKey })
    expect(second).toMatchObject({ total: 6, hasNext: false })
    expect(second.items.map((paper) => paper.title)).toEqual([WIDE, BEYOND])
    const beyondLast = await context.store.listPapers({}, 'TITLE', { first: 4, after: second.endKey })
    expect(beyondLast).toEqual({ items: [], endKey: null, hasNext: false, total: 6 })
    expect(await context.store.listPapers({ venues: ['none'] }, 'TITLE', { first: 4, after: null })).toEqual({ items: [], endKey: null, hasNext: false, total: 0 })
  })

  it('goes on after the last paper seen, though the graph changed between pages', async () => {
    await context.store.write(ALL_RECORDS.filter((one) => one.paper.title !== SILENT))
    const first = await context.store.listPapers({}, 'TITLE', { first: 3, after: null })
    await context.store.write(ALL_RECORDS)
    const second = await context.store.listPapers({}, 'TITLE', { first: 3, after: first.endKey })
    expect(second.items.map((paper) => paper.title)).toEqual([SILENT, WIDE, BEYOND])
  })

  it('filters papers by every condition given', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    expect(await titles(store, { venues: ['ICLR'] })).toEqual([PIXEL, FOXES])
    expect(await titles(store, { venues: ['ICLR', 'NeurIPS', 'ICLR'], yearFrom: 2022 })).toEqual([PIXEL, SILENT])
    expect(await titles(store, { yearTo: 2021 })).toEqual([FOXES, WIDE, BEYOND])
    expect(await titles(store, { yearFrom: 2021, yearTo: 2021, venues: ['NeurIPS'] })).toEqual([WIDE])
    expect(await titles(store, { hasCode: true })).toEqual([PIXEL])
    expect(await titles(store, { hasCode: false, yearFrom: 2022 })).toEqual([SILENT])
    expect(await titles(store, { notReporting: ['hardware'] })).toEqual([SILENT])
    expect(await titles(store, { notReporting: ['hardware', 'software'] })).toEqual([SILENT])
    expect(await titles(store, { notReporting: ['hardware', 'openSourceCode'] })).toEqual([])
    expect(await titles(store, { notReporting: ['openSourceCode'] })).toEqual([WIDE])
    expect(await titles(store, { linkedTo: [], venues: [], notReporting: [] })).toHaveLength(6)
  })

  it('filters papers by entities, settings and hyperparameters, all of them', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    expect(await titles(store, { linkedTo: [cifar.id] })).toEqual([PIXEL, FOXES, SILENT, WIDE])
    expect(await titles(store, { linkedTo: [cifar.id, sgd.id, cifar.id] })).toEqual([PIXEL, WIDE])
    expect(await titles(store, { linkedTo: ['setting:batch-size=128', sgd.id] })).toEqual([PIXEL, WIDE])
    expect(await titles(store, { linkedTo: ['setting:batch-size=64'] })).toEqual([WIDE])
    expect(await titles(store, { linkedTo: [learningRate.id] })).toEqual([PIXEL, SEARCHED, WIDE])
    expect(await titles(store, { linkedTo: [learningRate.id, batchSize.id], venues: ['ICLR'] })).toEqual([PIXEL])
    expect(await titles(store, { linkedTo: [cifar.id, 'dataset:none'] })).toEqual([])
    expect(await titles(store, { linkedTo: [resNet.id] })).toEqual([])
    const page = await store.listPapers({ linkedTo: [cifar.id] }, 'YEAR_DESC', { first: 1, after: null })
    expect(page).toMatchObject({ total: 4, hasNext: true, items: [{ title: PIXEL }] })
  })

  it('lists entities by how many papers link to them, page by page', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    const all = await allPages(4, (page) => store.listEntities({}, page))
    expect(all.slice(0, 5).map(({ entity, papers }) => [entity.id, papers])).toEqual([
      [cifar.id, 4], [learningRate.id, 3], [sgd.id, 3], ['architecture:resnet-18', 2], [imageNet.id, 2],
    ].sort(([a, m], [b, n]) => Number(n) - Number(m) || (a! < b! ? -1 : 1)))
    expect(all.at(-1)).toEqual({ entity: resNet, papers: 0 })
    expect(all).toHaveLength(Object.values((await store.stats()).entities).reduce((sum, count) => sum + count, 0))
    const datasets = await store.listEntities({ kinds: ['Dataset'] }, { first: 10, after: null })
    expect(datasets.items.map(({ entity, papers }) => [entity.id, papers])).toEqual([[cifar.id, 4], [imageNet.id, 2]])
    const two = await store.listEntities({ kinds: ['Dataset', 'Software'] }, { first: 2, after: null })
    expect(two).toMatchObject({ total: 3, hasNext: true })
    expect(await store.listEntities({ kinds: ENTITY_KINDS.filter((kind) => kind !== 'Architecture'), parent: resNet.id }, { first: 2, after: null })).toMatchObject({ total: 0 })
    const children = await allPages(1, (page) => store.listEntities({ parent: resNet.id }, page))
    expect(children.map(({ entity }) => entity.name)).toEqual(['ResNet-18', 'WideResNet-28-10'])
  })

  it('counts each paper once, though several documents and setups link to the same', async () => {
    await context.store.write(ALL_RECORDS)
    const [dataset, rate] = await context.store.entitiesById([cifar.id, learningRate.id])
    expect([dataset!.papers, rate!.papers]).toEqual([4, 3])
  })

  it('refuses sizes outside of 1 to 100, and cursors that it did not give out for the list', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    for (const first of [0, -1, 101, 1.5, Number.NaN]) {
      await expect(store.listPapers({}, 'TITLE', { first, after: null })).rejects.toMatchObject({ name: 'UsageError' })
      await expect(store.listEntities({}, { first, after: null })).rejects.toMatchObject({ name: 'UsageError' })
      await expect(store.sharedSetups(paperId(onePixel.paper.title), first)).rejects.toMatchObject({ name: 'UsageError' })
    }
    const { endKey: ofTitles } = await store.listPapers({}, 'TITLE', { first: 1, after: null })
    const { endKey: ofEntities } = await store.listEntities({}, { first: 1, after: null })
    const forged = Buffer.from(JSON.stringify(['TITLE', { $gt: '' }, 'x'])).toString('base64url')
    for (const after of ['', 'x', '🦊', '{}', forged, ofEntities!]) {
      await expect(store.listPapers({}, 'TITLE', { first: 1, after })).rejects.toMatchObject({ name: 'UsageError' })
    }
    await expect(store.listPapers({}, 'YEAR_DESC', { first: 1, after: ofTitles })).rejects.toThrow('cursor')
    await expect(store.listEntities({}, { first: 1, after: ofTitles })).rejects.toThrow('cursor')
  })
}
