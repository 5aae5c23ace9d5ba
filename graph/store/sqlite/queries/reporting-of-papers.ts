import type { Reporting } from '@/graph/model'
import { sql } from '../statement'

export interface ReportingRow extends Reporting {
  readonly paper: string
  readonly document: string
  readonly documentKey: number
  /** Whether the quote is the document's text between the offsets; `quote` is null then. */
  readonly inText: 0 | 1
}

/** What documents of a JSON list of papers say about reporting, by document and position. */
export const reportingOfPapers = sql<[paperIds: string], ReportingRow>(`
  SELECT paper.id AS paper, document.id AS document, document.key AS documentKey,
    item.variable, item.status, item.answer, item.start, item.end, item.in_text AS inText, item.quote
  FROM json_each(?) AS asked
  CROSS JOIN paper ON paper.id = asked.value
  CROSS JOIN document ON document.paper = paper.key
  CROSS JOIN reporting AS item ON item.document = document.key
  ORDER BY document.id, item.position`)
