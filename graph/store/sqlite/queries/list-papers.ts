import { type Sql, sql, type SqlValue } from '../statement'

export interface ListedPaperRow {
  readonly data: string
  /** What the list is ordered by, before the identifier. */
  readonly place: number | string
  readonly id: string
}

/** Conditions on papers; each takes one parameter. A statement holds those that are asked for, in this order. */
export const PAPER_CONDITIONS = {
  /** JSON list of venues. */
  venues: 'paper.venue IN (SELECT value FROM json_each(?))',
  yearFrom: 'paper.year_order <= -?',
  yearTo: 'paper.year_order BETWEEN -? AND -1',
  hasCode: 'paper.has_code = ?',
  /** JSON list of distinct identifiers of features: all of them. */
  linkedTo: `paper.key IN (
    WITH asked AS MATERIALIZED (SELECT value FROM json_each(?))
    SELECT paper FROM asked CROSS JOIN feature ON feature.id = asked.value
    CROSS JOIN paper_feature ON paper_feature.feature = feature.key
    GROUP BY paper HAVING count(*) = (SELECT count(*) FROM asked))`,
  /** JSON list of distinct variables: all of them. */
  notReporting: `paper.key IN (
    WITH asked AS MATERIALIZED (SELECT value FROM json_each(?))
    SELECT document.paper FROM asked CROSS JOIN reporting ON status = 'NOT_REPORTED' AND variable = asked.value
    CROSS JOIN document ON document.key = reporting.document
    GROUP BY document.paper HAVING count(DISTINCT variable) = (SELECT count(*) FROM asked))`,
} as const
export type PaperCondition = keyof typeof PAPER_CONDITIONS

const PLACE = { YEAR_DESC: 'paper.year_order', TITLE: 'paper.title_order' } as const

function where(conditions: readonly PaperCondition[], ...others: string[]): string {
  const all = [...conditions.map((condition) => PAPER_CONDITIONS[condition]), ...others]
  return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`
}

/** A page of papers; parameters: of the conditions, then (`after`) place and identifier, then the number of papers. */
export function listPapers(
  conditions: readonly PaperCondition[], order: keyof typeof PLACE, after: boolean,
): Sql<SqlValue[], ListedPaperRow> {
  const place = PLACE[order]
  return sql(`
    SELECT paper.data, ${place} AS place, paper.id FROM paper
    ${where(conditions, ...(after ? [`(${place}, paper.id) > (?, ?)`] : []))}
    ORDER BY ${place}, paper.id LIMIT ?`)
}

/** How many papers satisfy the conditions. */
export function countPapers(conditions: readonly PaperCondition[]): Sql<SqlValue[], { readonly total: number }> {
  return sql(`SELECT count(*) AS total FROM paper ${where(conditions)}`)
}
