import type { GraphStore, StoredConflict, StoreStats } from '@/graph/store/graph-store'
import type { SetupIndex } from '@/graph/index'
import { loadersFor, type Loaders } from './loaders'

/** What one request works with. The index stays the same from its beginning to its end. */
export interface Context {
  readonly store: GraphStore
  readonly index: SetupIndex
  readonly load: Loaders
  /** Counts over the whole graph, kept as long as the index is. */
  readonly stats: () => Promise<StoreStats>
  /** In what sources contradict each other, kept as long as the index is. */
  readonly conflicts: () => Promise<readonly StoredConflict[]>
}

/** An answer about the whole graph, which takes a while, and is the same as long as the revision stands. */
function oncePerIndex<Answer>(ask: (store: GraphStore) => Promise<Answer>): (store: GraphStore, index: SetupIndex) => Promise<Answer> {
  const answers = new WeakMap<SetupIndex, Promise<Answer>>()
  return (store, index) => {
    const known = answers.get(index)
    if (known) return known
    const answer = ask(store)
    answers.set(index, answer)
    answer.catch(() => answers.delete(index))
    return answer
  }
}

const statsOf = oncePerIndex((store) => store.stats())
const conflictsOf = oncePerIndex((store) => store.conflicts())

/** `signal` ends the request: what is asked of the store afterwards is refused. */
export function createContext(store: GraphStore, index: SetupIndex, signal: AbortSignal): Context {
  return { store, index, load: loadersFor(store, signal), stats: () => statsOf(store, index), conflicts: () => conflictsOf(store, index) }
}
