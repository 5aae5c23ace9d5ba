import { expect, it } from 'vitest'
import { paperId } from '@/graph/model'
import { streamed } from './everything'
import { ALL_RECORDS, cifar, learningRate, onePixel, onePixelListing, silent, turing } from './fixtures'
import { CONTRADICTING } from './contradicting'
import { naiveRanking } from './naive-ranking'
import type { SuiteContext } from './suite-context'

export function testWhole(context: SuiteContext): void {
  it('ranks papers exactly as the formula says', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    const { items } = await store.listPapers({}, 'TITLE', { first: 100, after: null })
    const ids = items.map((paper) => paper.id)
    const naive = await naiveRanking(store, ids)
    for (const id of ids) {
      expect(await store.sharedSetups(id, 100)).toEqual(naive(id, 100))
      expect(await store.sharedSetups(id, 1)).toEqual(naive(id, 1))
    }
    const [best] = await store.sharedSetups(paperId(onePixel.paper.title), 1)
    expect(best).toMatchObject({ paper: 'paper:wide-nets-on-small-images' })
    expect(await store.sharedSetups('paper:none', 10)).toEqual([])
  })

  it('counts what is in the graph', async () => {
    expect(await context.store.stats()).toEqual({
      papers: 0, documents: 0, setups: 0, settings: 0, results: 0, links: 0,
      entities: { Method: 0, Dataset: 0, Architecture: 0, Hardware: 0, Software: 0, Hyperparameter: 0 },
      papersByYear: [], papersByVenue: [], notReported: [],
    })
    await context.store.write(ALL_RECORDS)
    expect(await context.store.stats()).toEqual({
      papers: 6, documents: 7, setups: 9, settings: 8, results: 3, links: 28,
      entities: { Method: 3, Dataset: 2, Architecture: 4, Hardware: 1, Software: 1, Hyperparameter: 5 },
      papersByYear: [{ year: 2021, papers: 3 }, { year: 2022, papers: 2 }, { year: null, papers: 1 }],
      papersByVenue: [{ venue: 'ICLR', papers: 2 }, { venue: 'NeurIPS', papers: 2 }, { venue: null, papers: 2 }],
      notReported: [{ variable: 'hardware', papers: 1 }, { variable: 'openSourceCode', papers: 1 }, { variable: 'software', papers: 1 }],
    })
  })

  it('finds what documents of one paper contradict each other in, and what figures papers quote otherwise', async () => {
    const { store } = context
    await store.write([onePixel, silent])
    expect(await store.conflicts()).toEqual([])
    await store.write([onePixelListing])
    const paper = paperId(onePixel.paper.title)
    expect((await store.conflicts()).map(({ kind, about, first, second }) => [kind, about, first.paper, [first.value, second.value].sort()])).toEqual([['YEAR', null, paper, ['2022', '2023']]])
    await store.write(CONTRADICTING)
    const found = await store.conflicts()
    expect(found.filter(({ first }) => first.paper !== paper).map(({ kind, about, first, second }) => [kind, about, ...[first.value, second.value].sort()])).toEqual([
      ['REPORTING', 'hardware', 'NVIDIA GeForce RTX 2080 Ti', 'not reported'],
      ['SETTING', 'hyperparameter:batch-size', '32', '64'],
      ['VENUE', null, 'ICML', 'NeurIPS'],
      ['RESULT', 'top-1 accuracy', '91.5 %', '93.5 %'],
    ])
    const [hardware, batch] = found.filter(({ first }) => first.paper !== paper)
    const named = [hardware!.first, hardware!.second].find(({ setup }) => setup !== null)!
    const [setup, other] = await store.setupsById([named.setup!, batch!.first.setup!])
    expect(setup!.links.map(({ entity }) => entity.id)).toEqual(expect.arrayContaining([...named.entities]))
    expect(other!.settings.map(({ setting }) => setting.id)).toEqual(expect.arrayContaining([...batch!.first.settings]))
    const figures = found.find(({ kind }) => kind === 'RESULT')!
    expect((await store.resultsById([figures.first.result!, figures.second.result!])).map((result) => result?.own)).toEqual([false, true])
  })

  it('streams the structure with its revision first, each pair of paper and feature once', async () => {
    const { store } = context
    await store.write(ALL_RECORDS)
    const kinds: string[] = []
    for await (const batch of store.streamIndex()) {
      kinds.push(batch.kind)
      if (batch.kind === 'revision') expect(batch).toEqual({ kind: 'revision', revision: await store.revision(), state: await store.state() })
    }
    expect(kinds[0]).toBe('revision')
    const { papers, entities, settings, links, devices } = await streamed(store)
    expect([papers.length, entities.length, settings.length]).toEqual([6, 16, 8])
    expect(new Set(links.map((link) => JSON.stringify(link))).size).toBe(links.length)
    const ofSilent = (links as [string, string][]).filter(([paper]) => paper === paperId(silent.paper.title))
    expect(ofSilent).toEqual([[paperId(silent.paper.title), cifar.id]])
    expect((links as [string, string][]).some(([, feature]) => feature === learningRate.id)).toBe(false)
    expect(devices).toEqual([[paperId(onePixel.paper.title), turing.id, 4]])
    expect(settings).toContainEqual(expect.objectContaining({ id: 'setting:batch-size=128', hyperparameterName: 'batch size', value: 128 }))
  })

  it('gives up a stream that its reader leaves, and can go on', async () => {
    await context.store.write(ALL_RECORDS)
    for await (const batch of context.store.streamIndex()) if (batch.kind === 'papers') break
    expect((await context.store.stats()).papers).toBe(6)
    await context.store.write([{ ...silent, reporting: [] }])
  })

  it('holds on to a revision, or says that it is gone', async () => {
    const { store } = context
    await store.write(ALL_RECORDS.slice(0, 2))
    const snapshot = await store.snapshot()
    expect(snapshot.revision).toBe(await store.revision())
    const before = await snapshot.store.listPapers({}, 'TITLE', { first: 100, after: null })
    await snapshot.verify()
    await store.write(ALL_RECORDS)
    const kept = (await snapshot.store.listPapers({}, 'TITLE', { first: 100, after: null })).total === before.total
    if (kept) await snapshot.verify()
    else await expect(snapshot.verify()).rejects.toMatchObject({ code: 'CHANGED' })
    await snapshot.close()
    expect((await store.listPapers({}, 'TITLE', { first: 100, after: null })).total).toBe(6)
  })

  it('has a digest that every change of a fact moves, and its undoing brings back', async () => {
    const { store } = context
    const empty = await store.digest()
    await store.write(ALL_RECORDS)
    const whole = await store.digest()
    expect(whole).toMatch(/^[0-9a-f]{64}$/)
    expect(whole).not.toBe(empty)
    const [setup] = onePixel.setups
    const [first, ...others] = setup!.links
    const changes = [
      { ...onePixel, paper: { ...onePixel.paper, year: 2020 } },
      { ...onePixel, setups: [{ ...setup!, links: [{ ...first!, evidence: { ...first!.evidence, confidence: 0.8 } }, ...others] }] },
      { ...onePixel, setups: [{ ...setup!, links: others }] },
      { ...onePixel, reporting: [] },
      { ...onePixel, document: { ...onePixel.document, text: `${onePixel.document.text} ` } },
      { ...onePixel, entities: onePixel.entities.map((one) => one.id === cifar.id ? { ...one, aliases: [...one.aliases, 'C-10', 'C10'] } : one) },
    ]
    const digests = new Set([whole])
    for (const change of changes) {
      expect(await store.write([change])).toMatchObject({ changed: 1 })
      digests.add(await store.digest())
    }
    expect(digests.size).toBe(changes.length + 1)
    await store.write([onePixel])
    expect(await store.digest()).toBe(whole)
  })
}
