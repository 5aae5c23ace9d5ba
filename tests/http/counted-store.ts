import type { GraphSnapshot, GraphStore } from '@/graph/store/graph-store'

/** What was done to a store, counted while it answers as ever. */
export interface Counts {
  /** Snapshots that are open now. */
  open: number
  /** Batches of setups that were read. */
  batches: number
}

/** The same store, its snapshots watched. `failAfter`: batches after which reading setups fails. */
export function counted(store: GraphStore, counts: Counts, failAfter = Infinity): GraphStore {
  const watched = (snapshot: GraphSnapshot): GraphSnapshot => {
    counts.open++
    return {
      ...snapshot,
      verify: () => snapshot.verify(),
      close: async () => {
        counts.open--
        await snapshot.close()
      },
      store: overlaid(snapshot.store, {
        setupsOfPapers: async (ids) => {
          if (++counts.batches > failAfter) throw new Error('The disk is gone.')
          return snapshot.store.setupsOfPapers(ids)
        },
      }),
    }
  }
  return overlaid(store, { snapshot: async () => watched(await store.snapshot()) })
}

function overlaid(store: GraphStore, methods: Partial<GraphStore>): GraphStore {
  return new Proxy(store, {
    get: (target, name) => {
      const own = methods[name as keyof GraphStore] ?? target[name as keyof GraphStore]
      // Private members are found on the store itself only.
      return typeof own === 'function' ? (own as (...args: unknown[]) => unknown).bind(target) : own
    },
  })
}
