import { cypher } from '../cypher'

export const existingPapers = cypher<{ readonly ids: readonly string[] }, { readonly id: string }>(`
  MATCH (p:Paper) WHERE p.id IN $ids RETURN p.id AS id`)

export const createPapers = cypher<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>(`
  UNWIND $rows AS row CREATE (p:Paper) SET p = row`)

export interface ClaimsRow {
  readonly id: string
  readonly documents: readonly { readonly documentId: string; readonly claim: string }[]
}

/** What the documents of papers claim. */
export const claimsOfPapers = cypher<{ readonly ids: readonly string[] }, ClaimsRow>(`
  MATCH (p:Paper) WHERE p.id IN $ids
  RETURN p.id AS id, COLLECT { MATCH (p)-[:DESCRIBED_BY]->(d) RETURN {documentId: d.id, claim: d.claim} } AS documents`)

export const setPapers = cypher<{ readonly rows: readonly Readonly<Record<string, unknown>>[] }>(`
  UNWIND $rows AS row MATCH (p:Paper {id: row.id}) SET p = row`)

export const deletePapers = cypher<{ readonly ids: readonly string[] }>(`
  MATCH (p:Paper) WHERE p.id IN $ids DETACH DELETE p`)
