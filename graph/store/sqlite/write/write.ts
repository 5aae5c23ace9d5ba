import type { PaperRecord } from '@/graph/model'
import type { WriteSummary } from '../../graph-store'
import { planWrite } from '../../records/plan'
import { type PreparedRecord, prepareRecord } from '../../records/prepare'
import { addToCounter } from '../queries/counters'
import { countLinksOfDocument, deleteDocument, storedDigests, type StoredDigestRow } from '../queries/write-documents'
import { paperIdOfKey } from '../queries/write-papers'
import type { Statements } from '../statement'
import { FeatureLedger } from './feature-ledger'
import { PaperLedger } from './paper-ledger'
import { WordLedger } from './word-ledger'
import { writeDocument } from './write-document'

/** Writes records in one transaction. Waits where another process is writing. */
export function write(statements: Statements, records: readonly PaperRecord[]): WriteSummary {
  const prepared = records.map(prepareRecord)
  // Asked without a lock first: loading the same input again writes nothing, and waits for nobody.
  const { plan } = planFor(statements, prepared)
  if (plan.records.length === 0) return plan.summary
  return statements.database.transaction(() => {
    const { plan: current, stored } = planFor(statements, prepared)
    if (current.records.length === 0) return current.summary
    change(statements, ({ papers, features, words, removeDocument }) => {
      for (const record of current.records) {
        const before = stored.get(record.documentId)
        if (before) removeDocument(before)
        writeDocument(statements, record, papers.keyFor(record), { features, words })
      }
    })
    statements.run(addToCounter, current.summary.linksWritten, 'links')
    return current.summary
  }).immediate()
}

/** What has to be written, and what is stored of the same documents. */
function planFor(statements: Statements, prepared: readonly PreparedRecord[]) {
  const rows = statements.all(storedDigests, JSON.stringify([...new Set(prepared.map((record) => record.documentId))]))
  const stored = new Map(rows.map((row) => [row.id, row]))
  return { stored, plan: planWrite(prepared, new Map(rows.map((row) => [row.id, row.digest]))) }
}

/** Removes documents in one transaction; answers how many there were. */
export function remove(statements: Statements, documentIds: readonly string[]): number {
  return statements.database.transaction(() => {
    const stored = statements.all(storedDigests, JSON.stringify([...new Set(documentIds)]))
    if (stored.length > 0) change(statements, ({ removeDocument }) => stored.forEach(removeDocument))
    return stored.length
  }).immediate()
}

interface Change {
  readonly papers: PaperLedger
  readonly features: FeatureLedger
  readonly words: WordLedger
  removeDocument(row: StoredDigestRow): void
}

/** Does something to documents, then brings papers, features and the revision after it. */
function change(statements: Statements, work: (change: Change) => void): void {
  const features = new FeatureLedger(statements)
  const papers = new PaperLedger(statements, features)
  const removeDocument = (row: StoredDigestRow) => {
    papers.touch(row.paper, statements.get(paperIdOfKey, row.paper)!.id)
    features.forget(JSON.parse(row.descriptions) as number[])
    statements.run(addToCounter, -statements.get(countLinksOfDocument, row.key)!.links, 'links')
    statements.run(deleteDocument, row.key)
  }
  work({ papers, features, words: new WordLedger(statements), removeDocument })
  // Papers find the hyperparameters of their settings by the descriptions that are shown.
  features.settleDescriptions()
  papers.settle()
  features.settlePapers()
  statements.run(addToCounter, 1, 'revision')
}
