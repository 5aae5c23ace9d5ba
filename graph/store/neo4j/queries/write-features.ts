import type { EntityKind } from '@/graph/model'
import { type Cypher, cypher } from '../cypher'
import { fromMap } from './nodes'

export const existingDescriptions = cypher<{ readonly ids: readonly string[] }, { readonly id: string }>(`
  MATCH (d:Description) WHERE d.id IN $ids RETURN d.id AS id`)

/** Which features of a label are there. */
export function existingFeatures(label: 'Entity' | 'Setting'): Cypher<{ readonly ids: readonly string[] }, { readonly id: string }> {
  return cypher(`MATCH (f:${label}) WHERE f.id IN $ids RETURN f.id AS id`)
}

export interface DescriptionWrite {
  readonly feature: string
  readonly id: string
  readonly data: string
  readonly documents: unknown
}

/** Creates descriptions of features that are there. */
export function createDescriptions(label: 'Entity' | 'Setting'): Cypher<{ readonly rows: readonly DescriptionWrite[] }, never> {
  return cypher(`
    UNWIND $rows AS row
    MATCH (f:${label} {id: row.feature})
    CREATE (:Description {id: row.id, data: row.data, documents: row.documents})-[:DESCRIBES]->(f)`)
}

export interface FeatureWrite {
  /** By name, as \`showEntities\` and \`showSettings\` write them. */
  readonly properties: Readonly<Record<string, unknown>>
  /** Each its identifier, its text, and how many documents give it. */
  readonly descriptions: readonly (readonly unknown[])[]
}

const ENTITY_PROPERTIES = ['id', 'kind', 'name', 'aliases', 'parent', 'papers', 'papersOrder']
const SETTING_PROPERTIES = ['id', 'hyperparameter', 'value', 'unit', 'type', 'numbers', 'papers', 'papersOrder']

/** Creates features of one kind that are not there, with what is said of them. */
export function createFeatures(kind: EntityKind | 'Setting'): Cypher<{ readonly rows: readonly FeatureWrite[] }, never> {
  const node = kind === 'Setting'
    ? `f:Setting {${fromMap('p', SETTING_PROPERTIES)}}`
    : `f:Entity:${kind} {${fromMap('p', ENTITY_PROPERTIES)}}`
  return cypher(`
    UNWIND $rows AS row
    WITH row, row.properties AS p
    CREATE (${node})
    FOREACH (said IN row.descriptions | CREATE (:Description {id: said[0], data: said[1], documents: said[2]})-[:DESCRIBES]->(f))`)
}

/** Leads entities to their parents, or settings to their hyperparameters; each pair from and to. */
export function createBroader(relation: 'IS_A' | 'OF'): Cypher<{ readonly pairs: readonly (readonly [string, string])[] }, never> {
  return cypher(`
    UNWIND $pairs AS pair
    MATCH (f:${relation === 'OF' ? 'Setting' : 'Entity'} {id: pair[0]})
    MATCH (broader:Entity {id: pair[1]})
    CREATE (f)-[:${relation}]->(broader)`)
}

export interface CountWrite {
  readonly id: string
  readonly by: unknown
}

/** Changes the numbers of documents that give descriptions. */
export const countDescriptions = cypher<{ readonly rows: readonly CountWrite[] }>(`
  UNWIND $rows AS row
  MATCH (d:Description {id: row.id})
  SET d.documents = d.documents + row.by`)

/** Removes descriptions that no document gives any more; answers what they were of. */
export const deleteDescriptions = cypher<{ readonly ids: readonly string[] }, { readonly feature: string }>(`
  UNWIND $ids AS id
  MATCH (d:Description {id: id})-[:DESCRIBES]->(f) WHERE d.documents = 0
  WITH d, f.id AS feature
  DETACH DELETE d
  RETURN DISTINCT feature`)

export interface DescribedRow {
  readonly id: string
  /** Null for a setting. */
  readonly kind: EntityKind | null
  readonly descriptions: readonly string[]
}

/** Everything that is said of features. */
export const descriptionsOf = cypher<{ readonly ids: readonly string[] }, DescribedRow>(`
  UNWIND $ids AS id
  OPTIONAL MATCH (e:Entity {id: id})
  OPTIONAL MATCH (x:Setting {id: id})
  WITH id, coalesce(e, x) AS f
  RETURN id, f.kind AS kind, COLLECT { MATCH (d:Description)-[:DESCRIBES]->(f) RETURN d.data } AS descriptions`)

export interface EntityWrite {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly parent: string | null
}

export const showEntities = cypher<{ readonly rows: readonly EntityWrite[] }>(`
  UNWIND $rows AS row
  MATCH (e:Entity {id: row.id})
  SET e += row.properties
  WITH e, row
  OPTIONAL MATCH (e)-[old:IS_A]->()
  DELETE old
  WITH DISTINCT e, row
  MATCH (parent:Entity {id: row.parent})
  CREATE (e)-[:IS_A]->(parent)`)

export interface SettingWrite {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly hyperparameter: string
}

export const showSettings = cypher<{ readonly rows: readonly SettingWrite[] }>(`
  UNWIND $rows AS row
  MATCH (x:Setting {id: row.id})
  MATCH (h:Entity {id: row.hyperparameter})
  SET x += row.properties
  MERGE (x)-[:OF]->(h)`)

/** Removes entities and settings with all their relationships. */
export const deleteFeatures = cypher<{ readonly ids: readonly string[] }>(`
  UNWIND $ids AS id
  OPTIONAL MATCH (e:Entity {id: id})
  OPTIONAL MATCH (x:Setting {id: id})
  WITH coalesce(e, x) AS f WHERE f IS NOT NULL
  DETACH DELETE f`)

/** Changes the numbers of papers that link to entities, or to settings. */
export function countPapers(label: 'Entity' | 'Setting'): Cypher<{ readonly rows: readonly CountWrite[] }, never> {
  return cypher(`
    UNWIND $rows AS row
    MATCH (f:${label} {id: row.id})
    SET f.papers = f.papers + row.by
    SET f.papersOrder = -f.papers`)
}
