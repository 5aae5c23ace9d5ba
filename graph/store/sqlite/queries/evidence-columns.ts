import type { EvidencePlace } from '../../records/evidence-place'

/** Evidence as a row holds it. */
export type EvidenceRow = EvidencePlace

/** Columns of `EvidenceRow`, for a statement that joins `reading` to the row `item`. */
export const EVIDENCE_COLUMNS = `
  reading.section, reading.rule, reading.confidence, item.start, item.length,
  item.raw_start AS rawStart, item.raw_length AS rawLength, item.quote, item.raw`

export const EVIDENCE_JOINS = 'JOIN reading ON reading.key = item.reading'
