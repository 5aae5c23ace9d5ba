import type { IndexBatch } from '../../graph-store'
import { cypher } from '../cypher'
import { ENTITY, type EntityRow, LINK, SETTING, type SettingRow, type SetupProperties } from './nodes'

type RowOf<Kind extends IndexBatch['kind']> = Extract<IndexBatch, { kind: Kind; rows: unknown }>['rows'][number]

/** The structure of the graph, for the setup index. */

export const allPapers = cypher<object, RowOf<'papers'>>(`
  MATCH (p:Paper)
  RETURN p.id AS id, p.title AS title, p.venue AS venue, p.year AS year, p.arxiv AS arxiv, p.doi AS doi, p.hasCode AS hasCode,
    COLLECT { MATCH (p)-[:DISCLOSES {status: 'NOT_REPORTED'}]->(v:Variable) RETURN DISTINCT v.name AS name ORDER BY name } AS notReported`)

export const allEntities = cypher<object, { readonly entity: EntityRow }>(`MATCH (e:Entity) RETURN ${ENTITY} AS entity`)

export const allSettings = cypher<object, { readonly setting: SettingRow }>(`
  MATCH (x:Setting)-[:OF]->(h) RETURN ${SETTING} AS setting`)

export interface FeaturesOfPaperRow {
  readonly paper: string
  readonly features: readonly string[]
}

export const allFeaturesOfPapers = cypher<object, FeaturesOfPaperRow>(`
  MATCH (p:Paper)
  RETURN p.id AS paper, COLLECT { MATCH (p)-[:HAS_SETUP]->(:Setup)-[:${LINK}]->(f) RETURN DISTINCT f.id } AS features`)

export const allDevices = cypher<object, { readonly paper: string; readonly hardware: string; readonly count: number }>(`
  MATCH (h:Hardware)<-[r:RUNS_ON]-(:Setup)<-[:HAS_SETUP]-(p:Paper)
  WHERE r.count IS NOT NULL
  RETURN DISTINCT p.id AS paper, h.id AS hardware, r.count AS count`)

export interface IndexSetupRow {
  readonly paper: string
  readonly setup: SetupProperties
  readonly features: readonly string[]
}

export const allSetups = cypher<object, IndexSetupRow>(`
  MATCH (p:Paper)-[:HAS_SETUP]->(s:Setup)
  RETURN p.id AS paper, s {.*} AS setup, COLLECT { MATCH (s)-[:${LINK}]->(f) RETURN f.id AS id ORDER BY id } AS features`)
