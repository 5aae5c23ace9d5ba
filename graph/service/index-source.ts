import { buildAndSave, openBuilt, restoreIndex, type IndexLog, type IndexSource } from '@/graph/index'
import type { GraphStore } from '@/graph/store/graph-store'

export interface IndexSourceOptions {
  /** Where the index is saved and restored from; null for nowhere. */
  readonly path: string | null
  readonly log: IndexLog
}

/** Restores the index of a store from its file, and builds and saves it where that cannot be. */
export function indexSource(store: GraphStore, { path, log }: IndexSourceOptions): IndexSource {
  return {
    restore: async () => path === null ? null : restoreIndex(path, store, log),
    build: async () => {
      const built = await buildAndSave(store, path)
      if (built.unsaved !== null) log(`The index could not be saved: ${built.unsaved}. It is built again at the next start.`)
      return openBuilt(built)
    },
  }
}
