import { sql } from '../statement'
import { EVIDENCE_JOINS } from './evidence-columns'
import { RESULT_COLUMNS, type ResultRow } from './results-by-id'

/** Results of a JSON list of papers, by document and ordinal. */
export const resultsOfPapers = sql<[paperIds: string], ResultRow>(`
  SELECT ${RESULT_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN paper ON paper.id = asked.value
  CROSS JOIN document ON document.paper = paper.key
  CROSS JOIN result AS item ON item.document = document.key
  ${EVIDENCE_JOINS}
  ORDER BY document.id, item.ordinal`)
