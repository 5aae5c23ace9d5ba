import { sql } from '../statement'
import { EVIDENCE_COLUMNS, EVIDENCE_JOINS, type EvidenceRow } from './evidence-columns'

export interface ResultRow extends EvidenceRow {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly documentKey: number
  readonly metric: string
  readonly value: number
  readonly unit: string | null
  /** Keys of features. */
  readonly dataset: number | null
  readonly reachedBy: number | null
  readonly own: 0 | 1
}

export const RESULT_COLUMNS = `
  item.id, paper.id AS paper, document.id AS document, document.key AS documentKey, item.metric, item.value, item.unit,
  item.dataset, item.reached_by AS reachedBy, item.own, ${EVIDENCE_COLUMNS}`

/** Results of a JSON list of identifiers, in no order. */
export const resultsById = sql<[ids: string], ResultRow>(`
  SELECT ${RESULT_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN result AS item ON item.id = asked.value
  CROSS JOIN document ON document.key = item.document
  CROSS JOIN paper ON paper.key = document.paper
  ${EVIDENCE_JOINS}`)
