import { sql } from '../statement'
import { EVIDENCE_COLUMNS, EVIDENCE_JOINS, type EvidenceRow } from './evidence-columns'

export interface LinkBetweenRow extends EvidenceRow {
  /** Position of the pair in the list asked for. */
  readonly pair: number
  readonly paper: string
  readonly setup: string
  readonly documentKey: number
  readonly target: string
  readonly targetKind: string
  readonly count: number | null
  readonly memoryGb: number | null
  readonly version: string | null
}

/**
 * Links between a paper and an entity or setting, for a JSON list of pairs `[paper, target]`; a hyperparameter
 * stands for all its settings.
 */
export const linksBetween = sql<[pairs: string], LinkBetweenRow>(`
  SELECT pair.key AS pair, paper.id AS paper, setup.id AS setup, document.key AS documentKey,
    target.id AS target, target.kind AS targetKind,
    item.count, item.memory_gb AS memoryGb, item.version, ${EVIDENCE_COLUMNS}
  FROM json_each(?) AS pair
  CROSS JOIN paper ON paper.id = pair.value ->> 0
  CROSS JOIN feature AS asked ON asked.id = pair.value ->> 1
  CROSS JOIN document ON document.paper = paper.key
  CROSS JOIN setup ON setup.document = document.key
  CROSS JOIN link AS item ON item.setup = setup.key
  CROSS JOIN feature AS target ON target.key = item.feature
  ${EVIDENCE_JOINS}
  WHERE target.key = asked.key OR (target.kind = 'Setting' AND target.broader = asked.key)`)
