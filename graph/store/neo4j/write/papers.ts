import { mergeClaims, type PaperClaim } from '@/graph/model'
import type { Transaction } from '../connection'
import { linkedFeatures } from '../queries/write-documents'
import { claimsOfPapers, createPapers, deletePapers, existingPapers, setPapers } from '../queries/write-papers'
import { paperProperties } from './properties'

/** Makes the papers that are not there; answers those that were. */
export async function ensurePapers(transaction: Transaction, ids: readonly string[]): Promise<string[]> {
  const existing = (await transaction.run(existingPapers, { ids })).map((row) => row.id)
  const known = new Set(existing)
  const missing = ids.filter((id) => !known.has(id))
  if (missing.length > 0) await transaction.run(createPapers, { ids: missing })
  return existing
}

/** What papers link to, by paper. */
export async function featuresOfPapers(transaction: Transaction, ids: readonly string[]): Promise<Map<string, Set<string>>> {
  const rows = ids.length === 0 ? [] : await transaction.run(linkedFeatures, { ids })
  return new Map(rows.map((row) => [row.paper, new Set(row.features)]))
}

/** Merges what the documents of papers say; removes papers without documents. */
export async function settlePapers(transaction: Transaction, ids: readonly string[]): Promise<void> {
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
