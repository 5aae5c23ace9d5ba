import type { StoreStats, GraphStore } from '@/graph/store/graph-store'
import type { SetupIndex } from '@/graph/index'
import { loadersFor, type Loaders } from './loaders'

/** What one request works with. The index stays the same from its beginning to its end. */
export interface Context {
  readonly store: GraphStore
  readonly index: SetupIndex
  readonly load: Loaders
  /** Counts over the whole graph, kept as long as the index is. */
  readonly stats: () => Promise<StoreStats>
}

/** Counting takes a while in a large graph, and gives the same as long as the revision stands. */
const statsOfIndex = new WeakMap<SetupIndex, Promise<StoreStats>>()

/** `signal` ends the request: what is asked of the store afterwards is refused. */
export function createContext(store: GraphStore, index: SetupIndex, signal: AbortSignal): Context {
  return {
    store,
    index,
    load: loadersFor(store, signal),
    stats: () => {
      const known = statsOfIndex.get(index)
      if (known) return known
      const counted = store.stats()
      statsOfIndex.set(index, counted)
      counted.catch(() => statsOfIndex.delete(index))
      return counted
    },
  }
}
