import { setImmediate as nextTurn } from 'node:timers/promises'
import { StoreError } from '@/graph/model'
import type { GraphStore, IndexBatch } from '@/graph/store/graph-store'
import { Collector } from './collect'
import { SetupIndex } from './setup-index'
import { tablesFrom, type IndexTables } from './tables'

/** How often a store without snapshots is streamed again because a load changed it meanwhile. */
const TRIES = 5

/** Builds the index by streaming a store. Rejects with `StoreError`. */
export async function buildIndex(store: GraphStore): Promise<SetupIndex> {
  return new SetupIndex(await buildTables(store))
}

/** What the index over a store is made of, by streaming it. Rejects with `StoreError`. */
export async function buildTables(store: GraphStore): Promise<IndexTables> {
  for (let tries = 1; ; tries++) {
    try {
      return await tablesOf(store.streamIndex())
    } catch (error) {
      if (tries === TRIES || !(error instanceof StoreError) || error.code !== 'CHANGED') throw error
    }
  }
}

/** The index over the batches of one stream. */
export async function indexFrom(batches: AsyncIterable<IndexBatch> | Iterable<IndexBatch>): Promise<SetupIndex> {
  return new SetupIndex(await tablesOf(batches))
}

/** The tables over the batches of one stream. */
export async function tablesOf(batches: AsyncIterable<IndexBatch> | Iterable<IndexBatch>): Promise<IndexTables> {
  const collector = new Collector()
  for await (const batch of batches) {
    collector.add(batch)
    // Let other work be done between two batches.
    await nextTurn()
  }
  return tablesFrom(collector.finish())
}
