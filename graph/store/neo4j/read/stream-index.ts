import type { IndexBatch } from '../../graph-store'
import type { Connection } from '../connection'
import { allDevices, allEntities, allFeaturesOfPapers, allPapers, allSettings, allSetups } from '../queries/stream'
import { toEntity, toIndexSetup, toSetting } from './rows'

const BATCH = 2_000

/** The graph's structure, statement by statement. */
export async function* streamIndex(connection: Connection): AsyncGenerator<IndexBatch> {
  for await (const rows of batches(connection.stream(allPapers, {}))) yield { kind: 'papers', rows }
  for await (const rows of batches(connection.stream(allEntities, {}))) yield { kind: 'entities', rows: rows.map(({ entity }) => toEntity(entity)) }
  for await (const rows of batches(connection.stream(allSettings, {}))) yield { kind: 'settings', rows: rows.map(({ setting }) => toSetting(setting)) }
  for await (const papers of batches(connection.stream(allFeaturesOfPapers, {}))) {
    yield { kind: 'links', rows: papers.flatMap(({ paper, features }) => features.map((feature) => [paper, feature] as const)) }
  }
  for await (const rows of batches(connection.stream(allSetups, {}))) yield { kind: 'setups', rows: rows.map(toIndexSetup) }
  for await (const rows of batches(connection.stream(allDevices, {}))) {
    yield { kind: 'devices', rows: rows.map(({ paper, hardware, count }) => [paper, hardware, count] as const) }
  }
}

async function* batches<T>(rows: AsyncIterable<T>): AsyncGenerator<T[]> {
  let batch: T[] = []
  for await (const row of rows) {
    if (batch.push(row) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
