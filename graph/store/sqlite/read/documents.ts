import type { PaperClaim } from '@/graph/model'
import type { StoredDocument } from '../../graph-store'
import { groupBy } from '../../group-by'
import { type DocumentRow, documentsById as documentsByIdSql } from '../queries/documents-by-id'
import { documentsOfPapers as documentsOfPapersSql } from '../queries/documents-of-papers'
import type { Statements } from '../statement'

export function documentsById(statements: Statements, ids: readonly string[]): (StoredDocument | null)[] {
  const rows = statements.all(documentsByIdSql, JSON.stringify([...new Set(ids)]))
  const documents = new Map(rows.map((row) => [row.id, toDocument(row)]))
  return ids.map((id) => documents.get(id) ?? null)
}

export function documentsOfPapers(statements: Statements, paperIds: readonly string[]): StoredDocument[][] {
  const rows = statements.all(documentsOfPapersSql, JSON.stringify([...new Set(paperIds)]))
  const byPaper = groupBy(rows.map(toDocument), (document) => document.paper)
  return paperIds.map((id) => byPaper.get(id) ?? [])
}

function toDocument(row: DocumentRow): StoredDocument {
  return { ...row, claim: JSON.parse(row.claim) as PaperClaim }
}
