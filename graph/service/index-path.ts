import { createHash } from 'node:crypto'
import { join } from 'node:path'
import type { GraphStore } from '@/graph/store/graph-store'

/** Where indexes of stores on servers are kept unless something else is asked for, from the working directory. */
const DEFAULT_FOLDER = join('.data', 'index')

/**
 * Where the index of a store is saved: beside the file of an SQLite database, else in a folder, under a name made
 * from the address and the database. `SETUPGRAPH_INDEX_FOLDER` names the folder, for files as well.
 */
export function indexPath({ kind, address }: Pick<GraphStore, 'kind' | 'address'>, env: Readonly<Record<string, string | undefined>>): string {
  const folder = env.SETUPGRAPH_INDEX_FOLDER?.trim()
  if (kind === 'sqlite' && !folder) return `${address.slice('sqlite:'.length)}.index`
  const database = kind === 'neo4j' ? env.NEO4J_DATABASE ?? 'neo4j' : ''
  const name = createHash('sha256').update(`${address} ${database}`).digest('hex').slice(0, 16)
  return join(folder || DEFAULT_FOLDER, `${name}.index`)
}
