import { sql } from '../statement'

/** Papers that several documents tell of, in the order of identifiers. */
export const papersOfSeveralDocuments = sql<[], { readonly id: string }>(`
  SELECT paper.id
  FROM (SELECT paper AS key FROM document GROUP BY paper HAVING count(*) > 1) AS several
  CROSS JOIN paper ON paper.key = several.key
  ORDER BY paper.id`)

export interface ComparableResultRow {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly metric: string
  readonly value: number
  readonly unit: string | null
  readonly dataset: string
  readonly reachedBy: string
  readonly own: 0 | 1
}

/** Results whose dataset and model are known, in no order. */
export const comparableResults = sql<[], ComparableResultRow>(`
  SELECT item.id, paper.id AS paper, document.id AS document, item.metric, item.value, item.unit,
    dataset.id AS dataset, model.id AS reachedBy, item.own
  FROM result AS item
  CROSS JOIN document ON document.key = item.document
  CROSS JOIN paper ON paper.key = document.paper
  CROSS JOIN feature AS dataset ON dataset.key = item.dataset
  CROSS JOIN feature AS model ON model.key = item.reached_by`)
