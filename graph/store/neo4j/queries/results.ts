import type { Result } from '@/graph/model'
import { type Cypher, cypher } from '../cypher'
import { ENTITY, type EntityRow, type EvidenceProperties } from './nodes'

export interface ResultRow {
  readonly paper: string
  readonly result: Pick<Result, 'metric' | 'value' | 'own'> & { readonly id: string; readonly document: string; readonly unit?: string }
  readonly evidence: EvidenceProperties
  readonly dataset: EntityRow | null
  readonly reachedBy: EntityRow | null
}

const whole = (match: string): Cypher<{ readonly ids: readonly string[] }, ResultRow> => cypher(`
  ${match}
  RETURN p.id AS paper, n {.*} AS result, r {.*} AS evidence,
    head(COLLECT { MATCH (n)-[:MEASURED_ON]->(e) RETURN ${ENTITY} }) AS dataset,
    head(COLLECT { MATCH (n)-[:REACHED_BY]->(e) RETURN ${ENTITY} }) AS reachedBy
  ORDER BY n.document, n.ordinal`)

export const resultsById = whole('MATCH (p:Paper)-[r:REPORTS]->(n:Result) WHERE n.id IN $ids')

export const resultsOfPapers = whole('MATCH (p:Paper)-[r:REPORTS]->(n:Result) WHERE p.id IN $ids')
