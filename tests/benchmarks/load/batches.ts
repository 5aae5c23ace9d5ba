import type { PaperRecord } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { Batch } from '@/loaders/cli/batch'
import { syntheticRecords } from '../synthetic-records'
import { perSecond, type Rate } from './rate'
import { Stopwatch } from './stopwatch'

/** Synthetic records in the batches in which `load` writes them; each is made when it is asked for. */
export function* syntheticBatches(papers: number): Generator<readonly PaperRecord[]> {
  const batch = new Batch()
  for (const record of syntheticRecords(papers)) {
    batch.add(record)
    if (batch.isFull) yield batch.take()
  }
  const rest = batch.take()
  if (rest.length > 0) yield rest
}

function linksOf(records: readonly PaperRecord[]): number {
  return records.reduce((sum, { setups }) => sum + setups.reduce((links, setup) => links + setup.links.length + setup.settings.length, 0), 0)
}

/** Writes synthetic papers into an empty store, and then the same again. */
export async function writeTwice(store: GraphStore, name: string, papers: number): Promise<Rate[]> {
  const rates: Rate[] = []
  for (const time of ['first load', 'same again']) {
    const stopwatch = new Stopwatch()
    let links = 0
    for (const records of syntheticBatches(papers)) {
      links += linksOf(records)
      await stopwatch.measure(() => store.write(records))
    }
    rates.push(perSecond(`${name}, ${time}`, links, stopwatch))
  }
  return rates
}
