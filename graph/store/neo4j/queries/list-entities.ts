import { ENTITY_KINDS, type EntityKind } from '@/graph/model'
import { type Cypher, cypher } from '../cypher'
import { ENTITY, type EntityRow } from './nodes'

export interface EntityListParameters {
  readonly kinds?: readonly EntityKind[]
  readonly parent?: string
  /** Where the page before ended: minus the number of papers, and the identifier. */
  readonly place?: unknown
  readonly id?: string
  readonly limit: unknown
}

export interface EntityListRow {
  readonly total: number
  readonly entities: readonly EntityRow[]
}

/** The server keeps count of each label; asked by a property it would count one by one. */
const TOTAL_OF_KINDS = ENTITY_KINDS
  .map((kind) => `CALL () { MATCH (e:${kind}) RETURN count(e) AS ${kind} }`).join('\n      ')
const SUM_OF_KINDS = ENTITY_KINDS.map((kind) => `CASE WHEN '${kind}' IN $kinds THEN ${kind} ELSE 0 END`).join(' + ')

/** A page of entities, and how many there are on all pages. */
export function listEntities({ kinds, parent, after }: {
  readonly kinds: boolean
  readonly parent: boolean
  readonly after: boolean
}): Cypher<EntityListParameters, EntityListRow> {
  const match = parent ? 'MATCH (e:Entity)-[:IS_A]->(:Entity {id: $parent})' : 'MATCH (e:Entity)'
  const where = (...more: readonly string[]) => {
    const all = [...(kinds ? ['e.kind IN $kinds'] : []), ...more]
    return all.length === 0 ? '' : `WHERE ${all.join(' AND ')}`
  }
  // Asking for the properties that the list is ordered by lets the planner walk their index.
  const along = parent ? [] : ['e.papersOrder IS NOT NULL', 'e.id IS NOT NULL']
  const beyond = after ? ['e.papersOrder >= $place', '(e.papersOrder > $place OR e.id > $id)'] : []
  const total = kinds && !parent
    ? `${TOTAL_OF_KINDS} RETURN ${SUM_OF_KINDS} AS total`
    : `${match} ${where()} RETURN count(e) AS total`
  return cypher(`
    CALL () { ${total} }
    CALL () {
      ${match} ${where(...along, ...beyond)}
      WITH e ORDER BY e.papersOrder, e.id LIMIT $limit
      RETURN collect(${ENTITY}) AS entities
    }
    RETURN total, entities`)
}
