import type { Reporting } from '@/graph/model'
import { cypher } from '../cypher'
import type { DisclosesProperties } from './nodes'

export interface ReportingRow {
  readonly paper: string
  readonly variable: Reporting['variable']
  readonly said: DisclosesProperties
}

export const reportingOfPapers = cypher<{ readonly ids: readonly string[] }, ReportingRow>(`
  MATCH (p:Paper)-[r:DISCLOSES]->(v:Variable) WHERE p.id IN $ids
  RETURN p.id AS paper, v.name AS variable, r {.*} AS said
  ORDER BY r.document, r.position`)
