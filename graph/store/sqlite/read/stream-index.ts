import type { IndexBatch, IndexPaper } from '../../graph-store'
import { counter } from '../queries/counters'
import { allFeatures, allPaperFeatures, allPapers, type IndexPaperRow } from '../queries/stream'
import type { Statements } from '../statement'
import { toEntity, toSetting } from './features'

const BATCH = 2_000

/** The graph's structure, from the snapshot that the connection's transaction shows. */
export function* streamIndex(statements: Statements): Generator<IndexBatch> {
  yield { kind: 'revision', revision: statements.get(counter, 'revision')!.value }
  for (const rows of batches(statements.iterate(allPapers))) yield { kind: 'papers', rows: rows.map(toIndexPaper) }
  for (const rows of batches(statements.iterate(allFeatures))) {
    yield { kind: 'entities', rows: rows.filter((row) => row.kind !== 'Setting').map(toEntity) }
    yield { kind: 'settings', rows: rows.filter((row) => row.kind === 'Setting').map(toSetting) }
  }
  for (const rows of batches(statements.iterate(allPaperFeatures))) {
    yield { kind: 'links', rows: rows.map(({ paper, feature }) => [paper, feature] as const) }
  }
}

function toIndexPaper({ hasCode, notReported, ...paper }: IndexPaperRow): IndexPaper {
  return { ...paper, hasCode: hasCode === 1, notReported: JSON.parse(notReported) as IndexPaper['notReported'] }
}

function* batches<T>(rows: Iterable<T>): Generator<T[]> {
  let batch: T[] = []
  for (const row of rows) {
    if (batch.push(row) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
