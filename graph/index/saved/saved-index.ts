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

/** Builds the index of a store as one run of bytes. Rejects with `StoreError`. */
export async function buildIndexBytes(store: GraphStore): Promise<ArrayBuffer> {
  return encodeIndex(await buildTables(store))
}

/** An index, and why it could not be saved; null where it was, or was not to be. */
export interface OpenedIndex {
  readonly index: SetupIndex
  readonly unsaved: string | null
}

/** The index in bytes that `buildIndexBytes` made, saved where a path is given. */
export async function openAndSave(bytes: ArrayBuffer, path: string | null): Promise<OpenedIndex> {
  const tables = decodeIndex(bytes)
  const index = new SetupIndex(tables)
  // Without a state nobody could tell later whether it is still right.
  if (path === null || tables.state === null) return { index, unsaved: null }
  return { index, unsaved: await replaceFile(path, bytes).then(() => null, (error: Error) => error.message) }
}
