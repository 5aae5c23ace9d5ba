import { sql } from '../statement'
import { EVIDENCE_COLUMNS, EVIDENCE_JOINS, type EvidenceRow } from './evidence-columns'

export interface LinkRow extends EvidenceRow {
  readonly setup: number
  readonly feature: number
  readonly count: number | null
  readonly memoryGb: number | null
  readonly version: string | null
  readonly own: 0 | 1
}

/** Links of a JSON list of keys of setups, in no order. */
export const linksOfSetups = sql<[setupKeys: string], LinkRow>(`
  SELECT item.setup, item.feature, item.count, item.memory_gb AS memoryGb, item.version, item.own, ${EVIDENCE_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN link AS item ON item.setup = asked.value
  ${EVIDENCE_JOINS}`)
