import { ENTITY_KINDS, StoreError } from '@/graph/model'
import type { Connection } from './connection'
import { cypher } from './cypher'

/** Raised with every change of what the graph looks like; the number stands on the node (:Graph). */
const SCHEMA_VERSION = 1

const unique = (label: string, property = 'id') =>
  `CREATE CONSTRAINT ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) REQUIRE n.${property} IS UNIQUE`

const index = (label: string, ...properties: readonly string[]) =>
  `CREATE INDEX ${label.toLowerCase()}_by_${properties[0]!.toLowerCase()} IF NOT EXISTS FOR (n:${label}) ON (${properties.map((property) => `n.${property}`).join(', ')})`

/** Constraints and indexes: one for each look-up and order of the queries. */
const SCHEMA: readonly string[] = [
  ...['Graph', 'Paper', 'Document', 'Setup', 'Result', 'Entity', 'Setting', 'Description'].map((label) => unique(label)),
  unique('Variable', 'name'),
  index('Paper', 'yearOrder', 'id'),
  index('Paper', 'titleOrder', 'id'),
  index('Paper', 'venue'),
  index('Paper', 'hasCode'),
  ...['Entity', ...ENTITY_KINDS].map((label) => index(label, 'papersOrder', 'id')),
  // For people who write Cypher: MATCH (d:Dataset {name: 'CIFAR-10'}).
  ...ENTITY_KINDS.map((kind) => index(kind, 'name')),
]

const versionOfGraph = cypher<object, { readonly version: number }>("MATCH (g:Graph {id: 'setupgraph'}) RETURN g.version AS version")

const createGraph = cypher<{ readonly version: number; readonly revision: number }>(`
  MERGE (g:Graph {id: 'setupgraph'})
  ON CREATE SET g.version = toInteger($version), g.revision = toInteger($revision)`)

/** A graph that the import tool made has papers, and neither indexes nor the node (:Graph). */
const hasPapers = cypher<object, { readonly papers: boolean }>('RETURN EXISTS { (:Paper) } AS papers')

/**
 * Makes constraints and indexes on first use. With `readOnly` an empty database is left as it is, and reads
 * as an empty graph. Throws `StoreError` where the graph was made by a newer release, or was imported and has no
 * indexes yet.
 */
export async function ensureSchema(connection: Connection, readOnly: boolean): Promise<void> {
  const [graph] = await connection.read(versionOfGraph, {})
  if (graph && graph.version > SCHEMA_VERSION) {
    const message = `${connection.address}: its schema has version ${graph.version}, and this release knows up to ${SCHEMA_VERSION}. Update Setupgraph, or set NEO4J_DATABASE to another database.`
    throw new StoreError(message, 'UNSUPPORTED')
  }
  if (graph) return
  const [row] = await connection.read(hasPapers, {})
  const isImported = row?.papers ?? false
  if (readOnly && isImported) throw withoutIndexes(connection)
  if (readOnly) return
  await connection.runEach([...SCHEMA, 'CALL db.awaitIndexes(300)'])
  await connection.write((transaction) => transaction.run(createGraph, { version: SCHEMA_VERSION, revision: isImported ? 1 : 0 }))
}

function withoutIndexes({ address }: Connection): StoreError {
  const message = `${address}: this graph was imported from files, and its indexes are not made yet. ` +
    'Run "npm run load" on the same documents with this store once: it makes them, and finds everything unchanged.'
  return new StoreError(message, 'UNSUPPORTED')
}
