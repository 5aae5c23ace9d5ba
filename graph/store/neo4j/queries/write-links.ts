import type { Relation } from '@/graph/model'
import { type Cypher, cypher } from '../cypher'
import { fromList, LINK_PROPERTIES } from './nodes'

export interface LinkWrite {
  readonly setup: string
  /** Each the identifier of the target, then the values of `LINK_PROPERTIES`: names are not sent for every link. */
  readonly links: readonly (readonly unknown[])[]
}

/**
 * Creates the links of one relation; the type comes from the list of relations. Properties are named one by
 * one: setting them from a map makes the planner hold all rows back first.
 */
export function createLinks(relation: Relation): Cypher<{ readonly rows: readonly LinkWrite[] }, never> {
  const target = relation === 'SETS' ? 'Setting' : 'Entity'
  return cypher(`
    UNWIND $rows AS row
    MATCH (s:Setup {id: row.setup})
    UNWIND row.links AS link
    MATCH (t:${target} {id: link[0]})
    CREATE (s)-[:${relation} {${fromList('link', 1, LINK_PROPERTIES[relation])}}]->(t)`)
}
