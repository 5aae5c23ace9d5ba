import type { ScopeTerm } from '@/graph/model'
import type { IndexBatch, IndexPaper, IndexSetup } from '../../graph-store'
import { counter } from '../queries/counters'
import { allDevices, allFeatures, allPaperFeatures, allPapers, allSetups, type IndexPaperRow, type IndexSetupRow } from '../queries/stream'
import type { Statements } from '../statement'
import { toEntity, toSetting } from './features'

const BATCH = 2_000

/** The graph's structure, from the snapshot that the connection's transaction shows. */
export function* streamIndex(statements: Statements): Generator<IndexBatch> {
  yield { kind: 'revision', revision: statements.get(counter, 'revision')!.value, state: stateOf(statements) }
  for (const rows of batches(statements.iterate(allPapers))) yield { kind: 'papers', rows: rows.map(toIndexPaper) }
  for (const rows of batches(statements.iterate(allFeatures))) {
    yield { kind: 'entities', rows: rows.filter((row) => row.kind !== 'Setting').map(toEntity) }
    yield { kind: 'settings', rows: rows.filter((row) => row.kind === 'Setting').map(toSetting) }
  }
  for (const rows of batches(statements.iterate(allPaperFeatures))) {
    yield { kind: 'links', rows: rows.map(({ paper, feature }) => [paper, feature] as const) }
  }
  for (const rows of batches(statements.iterate(allSetups))) yield { kind: 'setups', rows: rows.map(toIndexSetup) }
  for (const rows of batches(statements.iterate(allDevices))) {
    yield { kind: 'devices', rows: rows.map(({ paper, hardware, count }) => [paper, hardware, count] as const) }
  }
}

/** See `GraphStore.state`. */
export function stateOf(statements: Statements): string {
  return String(statements.get(counter, 'state')!.value)
}

function toIndexPaper({ hasCode, notReported, ...paper }: IndexPaperRow): IndexPaper {
  return { ...paper, hasCode: hasCode === 1, notReported: JSON.parse(notReported) as IndexPaper['notReported'] }
}

function toIndexSetup({ scope, exceptions, features, ...setup }: IndexSetupRow): IndexSetup {
  return { ...setup, scope: JSON.parse(scope) as ScopeTerm[], except: JSON.parse(exceptions) as ScopeTerm[], features: JSON.parse(features) as string[] }
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
