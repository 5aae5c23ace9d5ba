import neo4j from 'neo4j-driver'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { type Neo4jAddress, neo4jEnvironment } from './server'

/** Removes everything from a server but the schema. */
export async function emptyNeo4j({ url, username, password }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(url, neo4j.auth.basic(username, password))
  try {
    const database = { database: 'neo4j' }
    await driver.executeQuery('MATCH (n) WHERE NOT n:Graph DETACH DELETE n', {}, database)
    await driver.executeQuery('MATCH (g:Graph) SET g.revision = 0', {}, database)
  } finally {
    await driver.close()
  }
}

/** Opens a server's graph after removing what is in it. */
export async function openEmptyNeo4j(address: Neo4jAddress): Promise<GraphStore> {
  await emptyNeo4j(address)
  return openStore(address.url, { env: neo4jEnvironment(address) })
}
