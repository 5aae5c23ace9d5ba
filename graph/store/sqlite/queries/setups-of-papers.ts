import { sql } from '../statement'
import { SETUP_COLUMNS, type SetupRow } from './setups-by-id'

/** Setups of a JSON list of papers, by document and ordinal. */
export const setupsOfPapers = sql<[paperIds: string], SetupRow>(`
  SELECT ${SETUP_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN paper ON paper.id = asked.value
  CROSS JOIN document ON document.paper = paper.key
  CROSS JOIN setup ON setup.document = document.key
  ORDER BY document.id, setup.ordinal`)
