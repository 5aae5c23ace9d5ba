import { buildIndexBytes, openAndSave, restoreIndex, type IndexLog, type IndexSource } from '@/graph/index'
import { StoreError } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { buildBeside, type Opening } from './build-beside'

/** Papers up to which starting another process takes longer than building the index. */
const SMALL = 5_000

export interface IndexSourceOptions {
  /** Where the index is saved and restored from; null for nowhere. */
  readonly path: string | null
  /** How another process opens the same store, to build large indexes there; left out, all are built in this one. */
  readonly opening?: Opening
  /** Papers up to which the index is built in this process all the same. */
  readonly small?: number
  readonly log: IndexLog
}

/** Restores the index of a store from its file, and builds and saves it where that cannot be. */
export function indexSource(store: GraphStore, { path, opening, small = SMALL, log }: IndexSourceOptions): IndexSource {
  const bytesOf = async (): Promise<ArrayBuffer> => {
    if (!opening || await papersIn(store) <= small) return buildIndexBytes(store)
    try {
      return await buildBeside(opening)
    } catch (error) {
      if (error instanceof StoreError) throw error
      log(`The index is built in the process that answers, since one of its own failed: ${(error as Error).message}`)
      return buildIndexBytes(store)
    }
  }
  return {
    restore: async () => path === null ? null : restoreIndex(path, store, log),
    build: async () => {
      const { index, unsaved } = await openAndSave(await bytesOf(), path)
      if (unsaved !== null) log(`The index could not be saved: ${unsaved}. It is built again at the next start.`)
      return index
    },
  }
}

async function papersIn(store: GraphStore): Promise<number> {
  const { total } = await store.listPapers({}, 'TITLE', { first: 1, after: null })
  return total
}
