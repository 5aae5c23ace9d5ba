import { cypher } from '../cypher'
import { ENTITY, type EntityRow } from './nodes'

export const entitiesById = cypher<{ readonly ids: readonly string[] }, { readonly entity: EntityRow }>(`
  MATCH (e:Entity) WHERE e.id IN $ids RETURN ${ENTITY} AS entity`)
