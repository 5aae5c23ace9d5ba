import type { ComparableResult } from '../../records/find-conflicts'
import { cypher } from '../cypher'

/**
 * Papers that several documents tell of, in the order of identifiers, in which the index gives them. It goes
 * through all papers, as the question asks, and its answer is kept for as long as the graph does not change.
 */
export const papersOfSeveralDocuments = cypher<object, { readonly id: string }>(`
  MATCH (p:Paper) USING INDEX p:Paper(id) WHERE p.id IS NOT NULL AND COUNT { (p)-[:DESCRIBED_BY]->(:Document) } > 1
  RETURN p.id AS id ORDER BY id`)

/** Results whose dataset and model are known, in no order. */
export const comparableResults = cypher<object, ComparableResult>(`
  MATCH (p:Paper)-[:REPORTS]->(n:Result)-[:MEASURED_ON]->(d)
  MATCH (n)-[:REACHED_BY]->(m)
  RETURN n.id AS id, p.id AS paper, n.document AS document, n.metric AS metric, n.value AS value, n.unit AS unit,
    d.id AS dataset, m.id AS reachedBy, n.own AS own`)
