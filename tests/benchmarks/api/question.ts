/*
 * One question in three languages: a paper with its setups, the entities of each, and eight papers of each
 * entity, with titles; about 7 kB of answer. Ours gives the newest papers, as it always does; the two others any
 * eight, which is less work.
 */

const PAPERS_EACH = 8

export const OURS = `query ($id: ID!) { paper(id: $id) { id title setups { label links { entity { id name papers(first: ${PAPERS_EACH}) { edges { node { id title year } } } } } } } }`

/** One statement, as one would write by hand who wants nothing but this answer. */
export const CYPHER = `
  MATCH (p:Paper {id: $id})
  RETURN p.id AS id, p.title AS title, COLLECT {
    MATCH (p)-[:HAS_SETUP]->(s:Setup)
    RETURN {scope: s.scope, links: COLLECT {
      MATCH (s)-[:ON|TRAINS|APPLIES|RUNS_ON|BUILT_WITH]->(e:Entity)
      RETURN {id: e.id, name: e.name, papers: COLLECT {
        MATCH (e)<-[:ON|TRAINS|APPLIES|RUNS_ON|BUILT_WITH]-(:Setup)<-[:HAS_SETUP]-(other:Paper)
        RETURN {id: other.id, title: other.title, year: other.year} LIMIT ${PAPERS_EACH}
      }}
    }}
  } AS setups`

const FIELDS = ['datasets', 'architectures', 'methods', 'hardware', 'software'] as const

/** For @neo4j/graphql over the schema in neo4j-graphql/server.mjs. */
export const NEO4J_GRAPHQL = `query ($id: ID!) { papers(where: { id: { eq: $id } }) { id title setups { scope ${
  FIELDS.map((field) => `${field} { id name setups(limit: ${PAPERS_EACH}) { paper { id title year } } }`).join(' ')
} } } }`
