import type { WriteSummary } from '../../graph-store'
import { groupBy } from '../../group-by'
import { planWrite } from '../../records/plan'
import { featuresOf, type PreparedRecord } from '../../records/prepared-record'
import type { Connection, Transaction } from '../connection'
import { lockGraph, nextRevision } from '../queries/graph'
import { deleteDocuments, storedDigests, type StoredDigestRow } from '../queries/write-documents'
import { createRecords } from './documents'
import { DescriptionIds } from './description-ids'
import { settleFeatures, settlePaperCounts } from './features'
import { featuresOfPapers, makePapers, papersAmong, settlePapers } from './papers'

/** Writes records in one transaction. Writers come one after the other. */
export async function write(connection: Connection, prepared: readonly PreparedRecord[]): Promise<WriteSummary> {
  const ids = [...new Set(prepared.map((record) => record.documentId))]
  const planFor = (stored: readonly StoredDigestRow[]) => planWrite(prepared, new Map(stored.map((row) => [row.id, row.digest])))
  // Asked without a lock first: loading the same input again writes nothing, and waits for nobody.
  const plan = planFor(await connection.read(storedDigests, { ids }))
  if (plan.records.length === 0) return plan.summary
  return connection.write(async (transaction) => {
    await transaction.run(lockGraph, {})
    const stored = await transaction.run(storedDigests, { ids })
    const { records: changed, summary } = planFor(stored)
    const replaced = new Set(changed.map((record) => record.documentId))
    if (changed.length > 0) await change(transaction, changed, stored.filter((row) => replaced.has(row.id)))
    return summary
  })
}

/** Removes documents in one transaction; answers how many there were. */
export async function remove(connection: Connection, documentIds: readonly string[]): Promise<number> {
  return connection.write(async (transaction) => {
    await transaction.run(lockGraph, {})
    const stored = await transaction.run(storedDigests, { ids: documentIds })
    if (stored.length > 0) await change(transaction, [], stored)
    return stored.length
  })
}

/** Replaces `removed` documents by `written` ones, then brings papers, features and the revision after it. */
async function change(transaction: Transaction, written: readonly PreparedRecord[], removed: readonly StoredDigestRow[]): Promise<void> {
  const touched = [...new Set([...written.map((record) => record.paperId), ...removed.map((row) => row.paper)])]
  const existing = await papersAmong(transaction, touched)
  const isThere = new Set(existing)
  const before = await featuresOfPapers(transaction, existing)
  if (removed.length > 0) await transaction.run(deleteDocuments, { ids: removed.map((row) => row.id) })
  await makePapers(transaction, written.filter((record) => !isThere.has(record.paperId)))

  const counts = new Map<string, number>()
  for (const row of removed) for (const id of row.descriptions) add(counts, id, -1)
  const ids = new DescriptionIds()
  const described = new Map(written.flatMap((record) => record.descriptions).map((description) => [ids.of(description), description]))
  for (const record of written) for (const description of record.descriptions) add(counts, ids.of(description), 1)
  const papers = new Map<string, number>()
  // Of papers that are new, the records tell everything; of the others, other documents may say more.
  for (const features of featuresByPaper(written.filter((record) => !isThere.has(record.paperId)))) {
    for (const feature of features) add(papers, feature, 1)
  }
  const left = new Map(await settleFeatures(transaction, described, counts, papers))
  if (written.length > 0) await createRecords(transaction, written, ids)

  for (const features of before.values()) for (const feature of features) add(left, feature, -1)
  for (const features of (await featuresOfPapers(transaction, existing)).values()) for (const feature of features) add(left, feature, 1)
  await settlePaperCounts(transaction, left)
  await settlePapers(transaction, existing)
  await transaction.run(nextRevision, {})
}

/** What each of some papers links to, as their records tell. */
function featuresByPaper(records: readonly PreparedRecord[]): Iterable<ReadonlySet<string>> {
  return [...groupBy(records, (record) => record.paperId).values()].map((of) => new Set(of.flatMap((record) => [...featuresOf(record)])))
}

function add(counts: Map<string, number>, id: string, by: number): void {
  counts.set(id, (counts.get(id) ?? 0) + by)
}
