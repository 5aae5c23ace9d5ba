import { compareText, type Paper, REPORTING_VARIABLES } from '@/graph/model'
import { canonicalJson } from '../records/canonical-json'
import type { EntityWithCount, GraphStore, IndexBatch, PageOf, PageRequest } from '../graph-store'

/** All pages of a list, `size` items a page. */
export async function allPages<T>(size: number, list: (page: PageRequest) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | null = null; ;) {
    const page: PageOf<T> = await list({ first: size, after })
    items.push(...page.items)
    if (!page.hasNext) return items
    after = page.endKey
  }
}

/** What a store streams, sorted, with all batches of a kind together. */
export async function streamed(store: GraphStore): Promise<Record<Exclude<IndexBatch['kind'], 'revision'>, unknown[]>> {
  const all: Record<string, unknown[]> = { papers: [], entities: [], settings: [], links: [], setups: [], devices: [] }
  for await (const batch of store.streamIndex()) if (batch.kind !== 'revision') all[batch.kind]!.push(...batch.rows)
  for (const rows of Object.values(all)) rows.sort((a, b) => compareText(canonicalJson(a), canonicalJson(b)))
  return all
}

/**
 * Every answer that a store can give about its graph, but for revision and addresses of documents, which
 * depend on the way there. Two stores with the same documents must have equal answers.
 */
export async function everything(store: GraphStore) {
  const papers: Paper[] = await allPages(3, (page) => store.listPapers({}, 'YEAR_DESC', page))
  const entities: EntityWithCount[] = await allPages(3, (page) => store.listEntities({}, page))
  const stream = await streamed(store)
  const paperIds = papers.map((paper) => paper.id)
  const setups = await store.setupsOfPapers(paperIds)
  const results = await store.resultsOfPapers(paperIds)
  const documents = await store.documentsOfPapers(paperIds)
  const targets = [...entities.map(({ entity }) => entity.id), ...stream.settings.map((setting) => (setting as { id: string }).id)]
  const pairs = paperIds.flatMap((paper) => targets.map((target) => [paper, target] as const))
  const filters = [
    ...targets.map((target) => ({ linkedTo: [target] })),
    ...papers.map(({ venue }) => ({ venues: [venue ?? 'none'] })),
    ...REPORTING_VARIABLES.map((variable) => ({ notReporting: [variable] })),
    { yearFrom: 2020, yearTo: 2021 }, { hasCode: true }, { hasCode: false },
  ]
  const withoutAddress = (list: typeof documents) => list.map((of) => of.map((document) => ({ ...document, uri: '' })))
  return {
    stats: await store.stats(),
    papers,
    titles: (await allPages(2, (page) => store.listPapers({}, 'TITLE', page))).map((paper) => paper.id),
    entities,
    stream,
    papersById: await store.papersById(paperIds),
    entitiesById: await store.entitiesById(targets),
    settingsById: await store.settingsById(targets),
    setups,
    setupsById: await store.setupsById(setups.flat().map((setup) => setup.id)),
    results,
    resultsById: await store.resultsById(results.flat().map((result) => result.id)),
    reporting: await store.reportingOfPapers(paperIds),
    documents: withoutAddress(documents),
    documentsById: withoutAddress([(await store.documentsById(documents.flat().map((document) => document.id))).filter((document) => document !== null)]),
    linksBetween: await store.linksBetween(pairs),
    filtered: await Promise.all(filters.map(async (filter) => {
      const page = await store.listPapers(filter, 'YEAR_DESC', { first: 100, after: null })
      return { filter, total: page.total, papers: page.items.map((paper) => paper.id) }
    })),
    children: await Promise.all(entities.map(({ entity }) => store.listEntities({ parent: entity.id }, { first: 100, after: null }))),
    sharedSetups: await Promise.all(paperIds.map((id) => store.sharedSetups(id, 100))),
    conflicts: await store.conflicts(),
    digest: await store.digest(),
  }
}
