import { mergeClaims, type PaperClaim } from '@/graph/model'
import { groupBy } from '../../group-by'
import type { PreparedRecord } from '../../records/prepared-record'
import type { Transaction } from '../connection'
import { linkedFeatures } from '../queries/write-documents'
import { claimsOfPapers, createPapers, deletePapers, existingPapers, setPapers } from '../queries/write-papers'
import { paperProperties } from './properties'

/** Which of some papers are there. */
export async function papersAmong(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  return (await transaction.run(existingPapers, { ids })).map((row) => row.id)
}

/** Makes papers that are not there: what their records say is all that is said of them. */
export async function makePapers(transaction: Transaction, records: readonly PreparedRecord[]): Promise<void> {
  const rows = [...groupBy(records, (record) => record.paperId)].map(([id, of]) =>
    paperProperties(mergeClaims(id, of.map(({ documentId, paper }) => ({ documentId, claim: paper })))))
  if (rows.length > 0) await transaction.run(createPapers, { rows })
}

/** What papers link to, by paper. */
export async function featuresOfPapers(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = ids.length === 0 ? [] : await transaction.run(linkedFeatures, { ids })
  return new Map(rows.map((row) => [row.paper, new Set(row.features)]))
}

/** Merges what the documents of papers say; removes papers without documents. */
export async function settlePapers(transaction: Transaction, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const papers = await transaction.run(claimsOfPapers, { ids })
  const living = papers.filter((paper) => paper.documents.length > 0)
  const rows = living.map(({ id, documents }) => {
    const claims = documents.map(({ documentId, claim }) => ({ documentId, claim: JSON.parse(claim) as PaperClaim }))
    return paperProperties(mergeClaims(id, claims))
  })
  if (rows.length > 0) await transaction.run(setPapers, { rows })
  const gone = papers.filter((paper) => paper.documents.length === 0).map((paper) => paper.id)
  if (gone.length > 0) await transaction.run(deletePapers, { ids: gone })
}
