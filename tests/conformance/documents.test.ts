import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { buildIndex } from '@/graph/index'
import { REPORTING_VARIABLES } from '@/graph/model'
import type { GraphStore, PageOf, PageRequest } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { runLoad } from '@/loaders/cli/load-run'
import { call, root } from '../cli/call'
import { neo4jEnvironment } from '../neo4j/server'
import { emptyNeo4j } from '../neo4j/empty-store'

/**
 * Real documents, by the real command, into both stores: everything that the interface can answer must be
 * the same, and the ranking by index, SQL and Cypher equal to the last bit.
 */
const seeds = join(process.env.SETUPGRAPH_SHARED ?? join(root, '../shared'), 'seeds')
const SAMPLES = 80
const SEEDS = existsSync(seeds) ? 43 : 0
const paths = [join(root, 'samples/*.md'), ...(SEEDS > 0 ? [seeds] : [])]
const neo4j = inject('neo4j')

async function everything<T>(list: (page: PageRequest) => Promise<PageOf<T>>): Promise<T[]> {
  const items: T[] = []
  for (let after: string | null = null; ;) {
    const page: PageOf<T> = await list({ first: 100, after })
    items.push(...page.items)
    if (!page.hasNext) return items
    after = page.endKey
  }
}

const papersOf = (store: GraphStore) => everything((page) => store.listPapers({}, 'TITLE', page))
const entitiesOf = (store: GraphStore) => everything((page) => store.listEntities({}, page))

describe.skipIf(neo4j === null)('real documents in both stores', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-documents-'))
  let sqlite: GraphStore
  let server: GraphStore
  const summaries: unknown[] = []

  beforeAll(async () => {
    const environments = [{ SETUPGRAPH_STORE: `sqlite:${join(folder, 'graph.db')}` }, neo4jEnvironment(neo4j!)] as const
    await emptyNeo4j(neo4j!)
    for (const env of [environments[0], environments[0], environments[1], environments[1]]) {
      const { code, output, messages } = await call(runLoad, ['--json', ...paths], { env })
      expect({ code, messages }).toMatchObject({ code: 0 })
      summaries.push(JSON.parse(output))
    }
    sqlite = await openStore(environments[0].SETUPGRAPH_STORE, { readOnly: true })
    server = await openStore(neo4j!.url, { readOnly: true, env: environments[1] })
  })

  afterAll(async () => {
    await sqlite?.close()
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  it('loads all of them, and leaves them alone the second time', () => {
    const read = SAMPLES + SEEDS
    const first = { read, created: read, changed: 0, unchanged: 0, rejected: 0 }
    const again = { read, created: 0, changed: 0, unchanged: read, rejected: 0 }
    expect(summaries).toMatchObject([first, again, first, again])
  })

  it('has one digest', async () => {
    expect(await server.digest()).toBe(await sqlite.digest())
  })

  it('lists the same papers and entities', async () => {
    expect(await papersOf(server)).toEqual(await papersOf(sqlite))
    expect(await entitiesOf(server)).toEqual(await entitiesOf(sqlite))
    expect((await papersOf(sqlite)).length).toBe(SAMPLES + SEEDS)
  })

  it('filters alike', async () => {
    const [mostUsed] = await entitiesOf(sqlite)
    const filters = [
      { yearFrom: 2018, yearTo: 2020 },
      { hasCode: true },
      { linkedTo: [mostUsed!.entity.id] },
      ...REPORTING_VARIABLES.map((variable) => ({ notReporting: [variable] })),
    ]
    for (const filter of filters) {
      const [expected, answer] = await Promise.all([sqlite, server].map((store) =>
        everything((page) => store.listPapers(filter, 'YEAR_DESC', page))))
      expect(answer).toEqual(expected)
    }
  })

  it('answers the same of every paper', async () => {
    const ids = (await papersOf(sqlite)).map(({ id }) => id)
    const [expected, answer] = await Promise.all([sqlite, server].map(async (store) => ({
      papers: await store.papersById(ids),
      setups: await store.setupsOfPapers(ids),
      results: await store.resultsOfPapers(ids),
      reporting: await store.reportingOfPapers(ids),
      documents: await store.documentsOfPapers(ids),
    })))
    expect(answer).toEqual(expected)
    const setups = expected!.setups.flat()
    expect(await server.setupsById(setups.map(({ id }) => id))).toEqual(setups)
    const pairs = setups.flatMap(({ paper, links }) => links.map(({ entity }) => [paper, entity.id] as const))
    expect(await server.linksBetween(pairs)).toEqual(await sqlite.linksBetween(pairs))
  })

  it('counts the same', async () => {
    expect(await server.stats()).toEqual(await sqlite.stats())
  })

  it('quotes what stands in the document', async () => {
    const ids = (await papersOf(sqlite)).map(({ id }) => id)
    const documents = new Map((await sqlite.documentsOfPapers(ids)).flat().map((document) => [document.id, document]))
    const setups = (await sqlite.setupsOfPapers(ids)).flat()
    const wrong = setups.flatMap((setup) => [...setup.links, ...setup.settings].filter(({ evidence }) => {
      const { text, textStart } = documents.get(setup.document)!
      const { start, end, quote, raw, rawStart } = evidence
      return text.slice(start - textStart, end - textStart) !== quote
        || text.slice(rawStart - textStart, rawStart - textStart + raw.length) !== raw
        || rawStart < start || rawStart + raw.length > end
    }))
    expect(wrong).toEqual([])
  })

  it('ranks for every paper alike by the index, by SQL and by Cypher', async () => {
    const index = await buildIndex(sqlite)
    expect(index.revision).toBe(await sqlite.revision())
    let ranked = 0
    for (const { id } of await papersOf(sqlite)) {
      const bySql = await sqlite.sharedSetups(id, 20)
      ranked += bySql.length
      expect(index.rank(id, 20).items).toEqual(bySql)
      expect(await server.sharedSetups(id, 20)).toEqual(bySql)
    }
    expect(ranked).toBeGreaterThan(10 * SAMPLES)
  })
})
