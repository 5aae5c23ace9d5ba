import type { PaperRecord } from '@/graph/model'
import type { WriteSummary } from '../../graph-store'
import { planWrite } from '../../records/plan'
import { prepareRecord } from '../../records/prepare'
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
  return statements.database.transaction(() => {
    const ids = JSON.stringify(prepared.map((record) => record.documentId))
    const stored = new Map(statements.all(storedDigests, ids).map((row) => [row.id, row]))
    const digests = new Map([...stored].map(([id, row]) => [id, row.digest]))
    const plan = planWrite(prepared, digests)
    if (plan.records.length === 0) return plan.summary
    change(statements, ({ papers, features, words, removeDocument }) => {
      for (const record of plan.records) {
        const before = stored.get(record.documentId)
        if (before) removeDocument(before)
        writeDocument(statements, record, papers.touch(record.paperId), { features, words })
        statements.run(addToCounter, record.linkCount, 'links')
      }
    })
    return plan.summary
  }).immediate()
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
    papers.touch(statements.get(paperIdOfKey, row.paper)!.id)
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
