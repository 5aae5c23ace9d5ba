import type { WriteSummary } from '../../graph-store'
import { planWrite } from '../../records/plan'
import type { PreparedRecord } from '../../records/prepared-record'
import { addToCounter, counter, renewState } from '../queries/counters'
import { countLinksOfDocument, deleteDocument, storedDigests, type StoredDigestRow } from '../queries/write-documents'
import { paperIdOfKey } from '../queries/write-papers'
import type { Statements } from '../statement'
import { FeatureLedger } from './feature-ledger'
import { PaperLedger } from './paper-ledger'
import type { KnownKeys } from './known-keys'
import { ReadingLedger } from './reading-ledger'
import { type Ledgers, writeDocument } from './write-document'

/** Writes records in one transaction. Waits where another process is writing. */
export function write(statements: Statements, known: KnownKeys, prepared: readonly PreparedRecord[]): WriteSummary {
  // Asked without a lock first: loading the same input again writes nothing, and waits for nobody.
  const { plan } = planFor(statements, prepared)
  if (plan.records.length === 0) return plan.summary
  return inTransaction(statements, known, (begin) => {
    const { plan: { records, summary }, stored } = planFor(statements, prepared)
    if (records.length === 0) return summary
    const change = begin()
    change.papers.prepareFor(records)
    for (const record of records) {
      const before = stored.get(record.documentId)
      if (before) change.removeDocument(before)
      writeDocument(statements, record, change)
    }
    statements.run(addToCounter, summary.linksWritten, 'links')
    return summary
  })
}

/** Removes documents in one transaction; answers how many there were. */
export function remove(statements: Statements, known: KnownKeys, documentIds: readonly string[]): number {
  return inTransaction(statements, known, (begin) => {
    const stored = statements.all(storedDigests, JSON.stringify([...new Set(documentIds)]))
    if (stored.length > 0) stored.forEach(begin().removeDocument)
    return stored.length
  })
}

/** What has to be written, and what is stored of the same documents. */
function planFor(statements: Statements, prepared: readonly PreparedRecord[]) {
  const rows = statements.all(storedDigests, JSON.stringify([...new Set(prepared.map((record) => record.documentId))]))
  const stored = new Map(rows.map((row) => [row.id, row]))
  return { stored, plan: planWrite(prepared, new Map(rows.map((row) => [row.id, row.digest]))) }
}

interface Change extends Ledgers {
  readonly removeDocument: (row: StoredDigestRow) => void
}

/** Does something in one transaction; where it began a change, brings papers, features and the revision after it. */
function inTransaction<T>(statements: Statements, known: KnownKeys, work: (begin: () => Change) => T): T {
  let revision: number | null = null
  const result = statements.database.transaction(() => {
    let change: Change | null = null
    const answer = work(() => change = beginChange(statements, known))
    if (change !== null) revision = settle(statements, change)
    return answer
  }).immediate()
  if (revision !== null) known.committed(revision)
  return result
}

function beginChange(statements: Statements, known: KnownKeys): Change {
  known.begin(statements.get(counter, 'revision')!.value)
  const features = new FeatureLedger(statements, known)
  const papers = new PaperLedger(statements, features)
  const removeDocument = (row: StoredDigestRow) => {
    papers.touch(row.paper, statements.get(paperIdOfKey, row.paper)!.id)
    features.forget(JSON.parse(row.descriptions) as number[])
    statements.run(addToCounter, -statements.get(countLinksOfDocument, row.key)!.links, 'links')
    statements.run(deleteDocument, row.key)
  }
  return { papers, features, readings: new ReadingLedger(statements, known), removeDocument }
}

/** Answers the revision after the change. */
function settle(statements: Statements, { papers, features }: Change): number {
  papers.settleFresh()
  features.settleDescriptions()
  papers.settleTouched()
  features.settlePapers()
  statements.run(addToCounter, 1, 'revision')
  statements.run(renewState)
  return statements.get(counter, 'revision')!.value
}
