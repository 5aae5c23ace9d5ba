import type { PaperRecord } from '@/graph/model'
import { Batch } from '@/loaders/cli/batch'
import { syntheticRecords } from '../synthetic-records'

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

export function linksOf(records: readonly PaperRecord[]): number {
  return records.reduce((sum, { setups }) => sum + setups.reduce((links, setup) => links + setup.links.length + setup.settings.length, 0), 0)
}
