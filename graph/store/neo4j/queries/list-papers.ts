import { type Cypher, cypher } from '../cypher'
import { LINK, type PaperProperties } from './nodes'

/** Conditions on papers, each with a parameter of its name. A statement holds those that are asked for. */
export const PAPER_CONDITIONS = {
  venues: 'p.venue IN $venues',
  // An index of two properties is used where both are asked for.
  yearFrom: 'p.id IS NOT NULL AND p.yearOrder <= -$yearFrom',
  yearTo: 'p.id IS NOT NULL AND p.yearOrder >= -$yearTo AND p.yearOrder < 0',
  hasCode: 'p.hasCode = $hasCode',
  notReporting: `all(variable IN $notReporting WHERE
    EXISTS { (p)-[:DISCLOSES {status: 'NOT_REPORTED'}]->(:Variable {name: variable}) })`,
} as const
export type PaperCondition = keyof typeof PAPER_CONDITIONS

/** Papers that do not report the first of `$notReporting`, found from its node. */
const NOT_REPORTING = `
  MATCH (:Variable {name: head($notReporting)})<-[:DISCLOSES {status: 'NOT_REPORTED'}]-(p:Paper)
  WITH DISTINCT p`

/**
 * Papers that link to all of `$linkedTo`: those that link to the rarest, of which each is asked for the
 * others. A hyperparameter stands for all its settings.
 */
const LINKED = `
  CALL () {
    UNWIND $linkedTo AS id
    OPTIONAL MATCH (e:Entity {id: id})
    OPTIONAL MATCH (x:Setting {id: id})
    WITH coalesce(e, x) AS feature
    RETURN collect(feature) AS features
  }
  WITH features WHERE size(features) = size($linkedTo)
  CALL (features) {
    UNWIND features AS feature
    WITH feature ORDER BY feature.papers LIMIT 1
    CALL (feature) {
      MATCH (feature)<-[:${LINK}]-(:Setup)<-[:HAS_SETUP]-(p:Paper) RETURN p
      UNION
      MATCH (feature)<-[:OF]-(:Setting)<-[:SETS]-(:Setup)<-[:HAS_SETUP]-(p:Paper) RETURN p
    }
    RETURN p
  }
  WITH p, features
  WHERE all(feature IN features WHERE
    EXISTS { (p)-[:HAS_SETUP]->(:Setup)-[:${LINK}]->(feature) } OR
    EXISTS { (p)-[:HAS_SETUP]->(:Setup)-[:SETS]->(:Setting)-[:OF]->(feature) })`

const PLACE = { YEAR_DESC: 'p.yearOrder', TITLE: 'p.titleOrder' } as const

/** Values of the conditions by name, and the page. */
export interface PaperListParameters extends Partial<Record<PaperCondition | 'linkedTo', unknown>> {
  /** Where the page before ended. */
  readonly place?: number | string
  readonly id?: string
  /** One more than the page holds. */
  readonly limit: unknown
}

export interface PaperListRow {
  readonly total: number
  readonly papers: readonly (PaperProperties & { readonly yearOrder: number; readonly titleOrder: string })[]
}

/**
 * A page of papers, and how many there are on all pages. Papers are found from what they link to, or from
 * what they do not report, or else along the index of their order.
 */
export function listPapers(
  conditions: readonly PaperCondition[], linked: boolean, order: keyof typeof PLACE, after: boolean,
): Cypher<PaperListParameters, PaperListRow> {
  const place = PLACE[order]
  const anchor = linked ? LINKED : conditions.includes('notReporting') ? NOT_REPORTING : null
  const wanted = conditions.map((condition) => PAPER_CONDITIONS[condition])
  const beyond = after ? [`${place} >= $place`, `(${place} > $place OR p.id > $id)`] : []
  // Asking for the properties that the list is ordered by lets the planner walk their index.
  const along = anchor === null ? [`${place} IS NOT NULL`, 'p.id IS NOT NULL'] : []
  const found = (all: readonly string[]) => {
    const where = all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`
    return anchor === null ? `MATCH (p:Paper) ${where}` : `${anchor} WITH p ${where}`
  }
  return cypher(`
    CALL () { ${found(wanted)} RETURN count(p) AS total }
    CALL () {
      ${found([...along, ...wanted, ...beyond])}
      WITH p ORDER BY ${place}, p.id LIMIT $limit
      RETURN collect(p {.*}) AS papers
    }
    RETURN total, papers`)
}
