import { cypher } from '../cypher'
import type { PaperProperties } from './nodes'

export const papersById = cypher<{ readonly ids: readonly string[] }, { readonly paper: PaperProperties }>(`
  MATCH (p:Paper) WHERE p.id IN $ids RETURN p {.*} AS paper`)
