import type { Relation } from '@/graph/model'
import { type Cypher, cypher } from '../cypher'
import type { LinkProperties } from './nodes'

export interface LinkWrite {
  readonly setup: string
  readonly links: readonly { readonly target: string; readonly properties: LinkProperties }[]
}

/** Creates the links of one relation; the type comes from the list of relations. */
export function createLinks(relation: Relation): Cypher<{ readonly rows: readonly LinkWrite[] }, never> {
  const target = relation === 'SETS' ? 'Setting' : 'Entity'
  return cypher(`
    UNWIND $rows AS row
    MATCH (s:Setup {id: row.setup})
    UNWIND row.links AS link
    MATCH (t:${target} {id: link.target})
    CREATE (s)-[r:${relation}]->(t)
    SET r = link.properties`)
}
