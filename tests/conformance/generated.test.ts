import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { anyRecords, documentOf } from '@/graph/store/conformance/arbitrary-records'
import { allPages, everything } from '@/graph/store/conformance/everything'
import { naiveRanking } from '@/graph/store/conformance/naive-ranking'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { emptyNeo4j } from '../neo4j/empty-store'
import { neo4jEnvironment } from '../neo4j/server'

/** Repeatable by default; FAST_CHECK_SEED and FAST_CHECK_RUNS search further. */
const parameters = { seed: Number(process.env.FAST_CHECK_SEED ?? 1), numRuns: Number(process.env.FAST_CHECK_RUNS ?? 10), endOnFailure: true }

/** Milliseconds for many rounds through a server on a busy machine. */
const TIMEOUT = 600_000

const neo4j = inject('neo4j')

describe.skipIf(neo4j === null)('generated records', () => {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-generated-'))
  let server: GraphStore
  let databases = 0
  beforeAll(async () => { server = await openStore(neo4j!.url, { env: neo4jEnvironment(neo4j!) }) })
  afterAll(async () => {
    await server?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  /** What happens to a store on the way to the same set of documents: batches, older versions, documents that come and go. */
  const history = fc.record({
    records: anyRecords, older: anyRecords, passing: anyRecords, batch: fc.integer({ min: 1, max: 4 }), turned: fc.boolean(),
  })

  it('make the same graph in every order, by way of other documents, in both stores', async () => {
    await fc.assert(fc.asyncProperty(history, async ({ records, older, passing, batch, turned }) => {
      const sqlite = await openStore(`sqlite:${join(folder, `${databases++}.db`)}`)
      try {
        await sqlite.write(records)
        const expected = await everything(sqlite)
        await emptyNeo4j(neo4j!)
        for (const store of [server, sqlite]) {
          await store.write([...older, ...passing])
          const order = turned ? [...records].reverse() : records
          for (let from = 0; from < order.length; from += batch) await store.write(order.slice(from, from + batch))
          const wanted = new Set(records.map(documentOf))
          await store.remove([...older, ...passing].map(documentOf).filter((id) => !wanted.has(id)))
          const answers = await everything(store)
          expect(answers).toEqual(expected)
        }
        const ids = expected.papers.map((paper) => paper.id)
        const naive = await naiveRanking(sqlite, ids)
        expect(expected.sharedSetups).toEqual(ids.map((id) => naive(id, 100)))
      } finally {
        await sqlite.close()
      }
    }), parameters)
  }, TIMEOUT)

  it('come out of lists in the same order, whatever the size of pages', async () => {
    await fc.assert(fc.asyncProperty(anyRecords, fc.integer({ min: 1, max: 5 }), async (records, size) => {
      await emptyNeo4j(neo4j!)
      await server.write(records)
      for (const order of ['TITLE', 'YEAR_DESC'] as const) {
        const whole = await server.listPapers({}, order, { first: 100, after: null })
        const pages = await allPages(size, (page) => server.listPapers({}, order, page))
        expect(pages).toEqual(whole.items)
      }
    }), { ...parameters, numRuns: Math.ceil(parameters.numRuns / 4) })
  }, TIMEOUT)
})
