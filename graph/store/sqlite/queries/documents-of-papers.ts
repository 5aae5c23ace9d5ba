import { sql } from '../statement'
import { DOCUMENT_COLUMNS, type DocumentRow } from './documents-by-id'

/** Documents of a JSON list of papers, by identifier. */
export const documentsOfPapers = sql<[paperIds: string], DocumentRow>(`
  SELECT ${DOCUMENT_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN paper ON paper.id = asked.value
  CROSS JOIN document ON document.paper = paper.key
  ORDER BY document.id`)
