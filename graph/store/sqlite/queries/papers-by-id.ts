import { sql } from '../statement'

export interface PaperRow {
  /** The merged paper as JSON; null where there is none of this identifier. */
  readonly data: string | null
}

/** Papers in the order of a JSON list of identifiers. */
export const papersById = sql<[ids: string], PaperRow>(`
  SELECT paper.data
  FROM json_each(?) AS asked
  LEFT JOIN paper ON paper.id = asked.value
  ORDER BY asked.key`)
