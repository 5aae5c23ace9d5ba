import type { EntityKind, Reporting } from '@/graph/model'
import { cypher } from '../cypher'

export interface StatsRow {
  readonly papers: number
  readonly documents: number
  readonly setups: number
  readonly settings: number
  readonly results: number
  readonly links: number
  readonly entities: readonly { readonly kind: EntityKind; readonly entities: number }[]
  readonly papersByYear: readonly { readonly year: number | null; readonly papers: number }[]
  readonly papersByVenue: readonly { readonly venue: string | null; readonly papers: number }[]
  readonly notReported: readonly { readonly variable: Reporting['variable']; readonly papers: number }[]
}

/** Counts; those of labels and relationship types come from the database's own counters. */
export const stats = cypher<object, StatsRow>(`
  RETURN COUNT { (:Paper) } AS papers, COUNT { (:Document) } AS documents, COUNT { (:Setup) } AS setups,
    COUNT { (:Setting) } AS settings, COUNT { (:Result) } AS results,
    COUNT { ()-[:ON]->() } + COUNT { ()-[:TRAINS]->() } + COUNT { ()-[:APPLIES]->() } + COUNT { ()-[:RUNS_ON]->() } +
      COUNT { ()-[:BUILT_WITH]->() } + COUNT { ()-[:SETS]->() } AS links,
    COLLECT { MATCH (e:Entity) WITH e.kind AS kind, count(*) AS entities RETURN {kind: kind, entities: entities} } AS entities,
    COLLECT { MATCH (p:Paper) WITH p.year AS year, count(*) AS papers RETURN {year: year, papers: papers} } AS papersByYear,
    COLLECT { MATCH (p:Paper) WITH p.venue AS venue, count(*) AS papers RETURN {venue: venue, papers: papers} } AS papersByVenue,
    COLLECT {
      MATCH (p:Paper)-[:DISCLOSES {status: 'NOT_REPORTED'}]->(v:Variable)
      WITH v.name AS variable, count(DISTINCT p) AS papers
      RETURN {variable: variable, papers: papers}
    } AS notReported`)
