import { resolve } from 'node:path'
import { UsageError } from '@/graph/model'
import type { GraphStore } from './graph-store'

export interface OpenOptions {
  /** Open for reading alone: a write is refused. */
  readonly readOnly?: boolean
  /** Where `NEO4J_USERNAME`, `NEO4J_PASSWORD` and `NEO4J_DATABASE` are looked up. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** Where the graph lies unless something else is asked for, from the working directory. */
export const DEFAULT_STORE = 'sqlite:.data/setupgraph.db'

const NEO4J_SCHEME = /^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\//

/**
 * Opens the store at an address: `sqlite:PATH`, or `bolt://…` or `neo4j://…` (also with `+s` or `+ssc` for
 * TLS). Unset or empty is `DEFAULT_STORE`. Makes the schema on first use. Throws `UsageError` where the
 * address is of no known kind, `StoreError` where the store cannot be opened.
 */
export async function openStore(url?: string, { readOnly = false, env = process.env }: OpenOptions = {}): Promise<GraphStore> {
  const address = url?.trim() || DEFAULT_STORE
  if (address.startsWith('sqlite:')) return openSqlite(address, readOnly)
  if (NEO4J_SCHEME.test(address)) return openNeo4j(address, readOnly, env)
  throw new UsageError(
    `"${withoutCredentials(address)}" is no address of a store. Write sqlite:PATH (a file), ` +
    'or bolt://HOST:7687, neo4j://HOST:7687, neo4j+s://HOST (Neo4j, with NEO4J_USERNAME and NEO4J_PASSWORD).',
  )
}

async function openSqlite(address: string, readOnly: boolean): Promise<GraphStore> {
  // sqlite:///PATH is how some tools write an absolute path.
  const path = address.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
  if (path === '' || path === ':memory:') throw new UsageError(`"${address}" names no file. Write sqlite:PATH, for example ${DEFAULT_STORE}.`)
  const { SqliteStore } = await import('./sqlite/sqlite-store')
  return SqliteStore.open(resolve(path), { readOnly })
}

async function openNeo4j(url: string, readOnly: boolean, env: NonNullable<OpenOptions['env']>): Promise<GraphStore> {
  if (url !== withoutCredentials(url)) {
    throw new UsageError(`The address ${withoutCredentials(url)} must not hold a user or password; set NEO4J_USERNAME and NEO4J_PASSWORD.`)
  }
  const { NEO4J_USERNAME: username = 'neo4j', NEO4J_PASSWORD: password = '', NEO4J_DATABASE: database = 'neo4j' } = env
  const { Neo4jStore } = await import('./neo4j/neo4j-store')
  return Neo4jStore.open({ url, username, password, database, readOnly })
}

function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//')
}
