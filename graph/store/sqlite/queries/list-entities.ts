import { type Sql, sql, type SqlValue } from '../statement'
import { FEATURE_COLUMNS, type FeatureRow } from './features-by-id'

/** Conditions on entities; each takes one parameter. */
export const ENTITY_CONDITIONS = {
  /** JSON list of kinds. */
  kinds: 'feature.kind IN (SELECT value FROM json_each(?))',
  /** Identifier of the parent. */
  parent: 'feature.broader = (SELECT key FROM feature WHERE id = ?)',
} as const
export type EntityCondition = keyof typeof ENTITY_CONDITIONS

function where(conditions: readonly EntityCondition[], ...others: string[]): string {
  return ["feature.kind <> 'Setting'", ...conditions.map((condition) => ENTITY_CONDITIONS[condition]), ...others].join(' AND ')
}

/** A page of entities; parameters: of the conditions, then (`after`) minus papers and identifier, then how many. */
export function listEntities(conditions: readonly EntityCondition[], after: boolean): Sql<SqlValue[], FeatureRow> {
  return sql(`
    SELECT ${FEATURE_COLUMNS} FROM feature LEFT JOIN feature AS broader ON broader.key = feature.broader
    WHERE ${where(conditions, ...(after ? ['(feature.papers_order, feature.id) > (?, ?)'] : []))}
    ORDER BY feature.papers_order, feature.id LIMIT ?`)
}

/** How many entities satisfy the conditions. */
export function countEntities(conditions: readonly EntityCondition[]): Sql<SqlValue[], { readonly total: number }> {
  return sql(`SELECT count(*) AS total FROM feature WHERE ${where(conditions)}`)
}
