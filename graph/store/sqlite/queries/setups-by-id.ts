import { sql } from '../statement'

export interface SetupRow {
  readonly key: number
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly documentKey: number
  readonly ordinal: number
  /** JSON of `ScopeTerm[]`. */
  readonly scope: string
  readonly except: string
}

export const SETUP_COLUMNS = `
  setup.key, setup.id, paper.id AS paper, document.id AS document, document.key AS documentKey, setup.ordinal,
  setup.scope, setup.exceptions AS "except"`

/** Setups of a JSON list of identifiers, in no order. */
export const setupsById = sql<[ids: string], SetupRow>(`
  SELECT ${SETUP_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN setup ON setup.id = asked.value
  CROSS JOIN document ON document.key = setup.document
  CROSS JOIN paper ON paper.key = document.paper`)
