import type { GraphStore } from '@/graph/store/graph-store'
import { buildTables } from '../build'
import { SetupIndex } from '../setup-index'
import { decodeIndex, encodeIndex, UnusableIndexError } from './encoding'
import { readWhole, replaceFile } from './file'

/** Takes what an operator may want to know: why something took longer than it need have. */
export type IndexLog = (message: string) => void

/** The index that was saved in a file, where it shows the store as it is now; null, with the reason logged, where not. */
export async function restoreIndex(path: string, store: GraphStore, log: IndexLog): Promise<SetupIndex | null> {
  try {
    const bytes = await readWhole(path)
    if (!bytes) return null
    const tables = decodeIndex(bytes)
    if (tables.state === null || tables.state !== await store.state()) throw new UnusableIndexError('the graph has changed since')
    return new SetupIndex(tables)
  } catch (error) {
    log(`The saved index ${path} is not used: ${(error as Error).message}. It is built again.`)
    return null
  }
}

/** An index as bytes, and why it could not be saved; null where it was, or was not to be. */
export interface BuiltIndex {
  readonly bytes: ArrayBuffer
  readonly unsaved: string | null
}

/** Builds the index of a store as one run of bytes, and saves it where a path is given. Rejects with `StoreError`. */
export async function buildAndSave(store: GraphStore, path: string | null): Promise<BuiltIndex> {
  const tables = await buildTables(store)
  const bytes = encodeIndex(tables)
  // Without a state nobody could tell later whether it is still right.
  if (path === null || tables.state === null) return { bytes, unsaved: null }
  const unsaved = await replaceFile(path, bytes).then(() => null, (error: Error) => error.message)
  return { bytes, unsaved }
}

/** The index that `buildAndSave` built. */
export function openBuilt({ bytes }: BuiltIndex): SetupIndex {
  return new SetupIndex(decodeIndex(bytes))
}
