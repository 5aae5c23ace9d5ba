import { cypher } from '../cypher'
import {
  DISCLOSES_PROPERTIES, DOCUMENT_PROPERTIES, EVIDENCE_PROPERTIES, fromList, fromMap, LINK, RESULT_PROPERTIES, SETUP_PROPERTIES,
} from './nodes'

type Properties = Readonly<Record<string, unknown>>

export interface StoredDigestRow {
  readonly id: string
  readonly paper: string
  readonly digest: string
  /** Identifiers of the descriptions that the document gives. */
  readonly descriptions: readonly string[]
}

/** The documents that are there. */
export const storedDigests = cypher<{ readonly ids: readonly string[] }, StoredDigestRow>(`
  MATCH (p:Paper)-[:DESCRIBED_BY]->(d:Document) WHERE d.id IN $ids
  RETURN d.id AS id, p.id AS paper, d.digest AS digest, d.descriptions AS descriptions`)

/** Removes documents with their setups, links, results and reporting. */
export const deleteDocuments = cypher<{ readonly ids: readonly string[] }>(`
  UNWIND $ids AS id
  MATCH (p:Paper)-[:DESCRIBED_BY]->(d:Document {id: id})
  CALL (p, id) { MATCH (p)-[:HAS_SETUP]->(s:Setup {document: id}) DETACH DELETE s }
  CALL (p, id) { MATCH (p)-[:REPORTS]->(n:Result {document: id}) DETACH DELETE n }
  CALL (p, id) { MATCH (p)-[r:DISCLOSES {document: id}]->(:Variable) DELETE r }
  DETACH DELETE d`)

export const createDocuments = cypher<{ readonly rows: readonly { readonly paper: string; readonly properties: Properties }[] }>(`
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  WITH p, row.properties AS d
  CREATE (p)-[:DESCRIBED_BY]->(:Document {${fromMap('d', DOCUMENT_PROPERTIES)}})`)

export const createSetups = cypher<{ readonly rows: readonly { readonly paper: string; readonly properties: Properties }[] }>(`
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  WITH p, row.properties AS s
  CREATE (p)-[:HAS_SETUP]->(:Setup {${fromMap('s', SETUP_PROPERTIES)}})`)

export interface ResultWrite {
  readonly paper: string
  readonly properties: Properties
  readonly evidence: Properties
  readonly dataset: string | null
  readonly reachedBy: string | null
}

export const createResults = cypher<{ readonly rows: readonly ResultWrite[] }>(`
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  WITH p, row, row.properties AS result, row.evidence AS evidence
  CREATE (p)-[:REPORTS {${fromMap('evidence', EVIDENCE_PROPERTIES)}}]->(n:Result {${fromMap('result', RESULT_PROPERTIES)}})
  WITH n, row
  OPTIONAL MATCH (dataset:Entity {id: row.dataset})
  OPTIONAL MATCH (reached:Entity {id: row.reachedBy})
  FOREACH (e IN CASE WHEN dataset IS NULL THEN [] ELSE [dataset] END | CREATE (n)-[:MEASURED_ON]->(e))
  FOREACH (e IN CASE WHEN reached IS NULL THEN [] ELSE [reached] END | CREATE (n)-[:REACHED_BY]->(e))`)

export const createVariables = cypher<{ readonly names: readonly string[] }>(`
  UNWIND $names AS name MERGE (:Variable {name: name})`)

export interface DisclosesWrite {
  readonly paper: string
  /** Each the name of a variable, then the values of `DISCLOSES_PROPERTIES`. */
  readonly said: readonly (readonly unknown[])[]
}

export const createReporting = cypher<{ readonly rows: readonly DisclosesWrite[] }>(`
  UNWIND $rows AS row
  MATCH (p:Paper {id: row.paper})
  UNWIND row.said AS said
  MATCH (v:Variable {name: said[0]})
  CREATE (p)-[:DISCLOSES {${fromList('said', 1, DISCLOSES_PROPERTIES)}}]->(v)`)

export interface FeaturesRow {
  readonly paper: string
  readonly features: readonly string[]
}

/** What the setups of papers link to: entities, settings, and the settings' hyperparameters. */
export const linkedFeatures = cypher<{ readonly ids: readonly string[] }, FeaturesRow>(`
  MATCH (p:Paper) WHERE p.id IN $ids
  RETURN p.id AS paper,
    COLLECT { MATCH (p)-[:HAS_SETUP]->(:Setup)-[:${LINK}]->(f) RETURN DISTINCT f.id } +
    COLLECT { MATCH (p)-[:HAS_SETUP]->(:Setup)-[:SETS]->(:Setting)-[:OF]->(h) RETURN DISTINCT h.id } AS features`)
