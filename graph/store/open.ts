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

/**
 * Opens the store at an address: `sqlite:PATH`, or `bolt://…` or `neo4j://…` (also with `+s` or `+ssc` for
 * TLS). Unset or empty is `DEFAULT_STORE`. Makes the schema on first use. Throws `UsageError` where the
 * address is of no known kind, `StoreError` where the store cannot be opened.
 */
export async function openStore(url?: string, { readOnly = false }: OpenOptions = {}): Promise<GraphStore> {
  const address = url?.trim() || DEFAULT_STORE
  if (address.startsWith('sqlite:')) {
    const path = address.slice('sqlite:'.length).replace(/^\/\/(?=\/)/, '')
    if (path === '' || path === ':memory:') throw new UsageError(`"${address}" names no file. Write sqlite:PATH, for example ${DEFAULT_STORE}.`)
    const { SqliteStore } = await import('./sqlite/sqlite-store')
    return new SqliteStore(resolve(path), { readOnly })
  }
  throw new UsageError(
    `"${withoutCredentials(address)}" is no address of a store. Write sqlite:PATH (a file), ` +
    'or bolt://HOST:7687, neo4j://HOST:7687, neo4j+s://HOST (Neo4j, with NEO4J_USERNAME and NEO4J_PASSWORD).',
  )
}

function withoutCredentials(address: string): string {
  return address.replace(/\/\/[^/@]*@/, '//')
}
