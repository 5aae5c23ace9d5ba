import { cypher } from '../cypher'

/** No row before the first write. */
export const revision = cypher<object, { readonly revision: number; readonly state: string | null }>(
  "MATCH (g:Graph {id: 'setupgraph'}) RETURN g.revision AS revision, g.state AS state")

/**
 * Locks the graph's node until the transaction ends, so that writers come one after the other. It sets a property
 * that nobody reads: what is read in the same statement is read before the lock is there.
 */
export const lockGraph = cypher<object>("MATCH (g:Graph {id: 'setupgraph'}) SET g.locked = true")

export const nextRevision = cypher<object>("MATCH (g:Graph {id: 'setupgraph'}) SET g.revision = g.revision + 1, g.state = randomUUID()")
