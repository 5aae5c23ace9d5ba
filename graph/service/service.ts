import { createContext, type Context } from '@/graph/graphql/context'
import { formatError, type ErrorLog } from '@/graph/graphql/format-error'
import { buildIndex, IndexKeeper, type IndexSource, type SetupIndex } from '@/graph/index'
import type { GraphSnapshot, GraphStore } from '@/graph/store/graph-store'
import { Metrics } from './metrics'

/** Milliseconds after which a request is given up, unless `SETUPGRAPH_TIMEOUT` (in seconds) says otherwise. */
export const DEFAULT_TIMEOUT = 10_000

/** Milliseconds between two looks at the store's revision. */
const LOOK_PAUSE = 1_000

export interface Readiness {
  readonly ready: boolean
  /** Revision of the index that answers; null where there is none yet. */
  readonly revision: number | null
  /** Why it is not ready, and what to do; null where it is. */
  readonly reason: string | null
}

export interface ServiceOptions {
  /** Milliseconds after which a request is given up; 10 s by default. */
  readonly timeout?: number | undefined
  readonly log: ErrorLog
  /** Where indexes of the store come from; built in this thread and not saved by default. */
  readonly indexSource?: (store: GraphStore) => IndexSource
}

/** One revision of the graph, for a read of any length. */
export interface Reading {
  /** To be closed by whoever asked for it. */
  readonly snapshot: GraphSnapshot
  /** Over the snapshot: its index shows the same revision. */
  readonly context: Context
}

interface Opened {
  readonly store: GraphStore
  readonly keeper: IndexKeeper
}

/**
 * The graph as a running process has it: the store, opened when it is first needed and again after a
 * failure, and the index over it, kept current.
 */
export class Service {
  private opened: Promise<Opened> | null = null

  readonly timeout: number
  /** Takes errors whose message is not for users. */
  readonly log: ErrorLog
  readonly metrics = new Metrics(() => this.readyIndex)
  private readyIndex: SetupIndex | null = null

  private readonly keeperOf: (store: GraphStore) => IndexKeeper

  constructor(private readonly open: () => Promise<GraphStore>, { timeout = DEFAULT_TIMEOUT, log, indexSource }: ServiceOptions) {
    this.timeout = timeout
    this.log = log
    this.keeperOf = (store) => new IndexKeeper(store, LOOK_PAUSE, indexSource?.(store))
  }

  /**
   * What a request works with; `signal` ends it. Waits for the first index. Rejects with `StoreError` or
   * `UsageError` where there is no store or no index can be built.
   */
  async context(signal: AbortSignal): Promise<Context> {
    const { store, keeper } = await this.graph()
    const index = await keeper.current()
    this.readyIndex = index
    return createContext(store, index, signal)
  }

  /** Holds on to the graph as it is now; `signal` ends what is asked of it. Rejects as `context` does. */
  async reading(signal: AbortSignal): Promise<Reading> {
    const { store, keeper } = await this.graph()
    const snapshot = await store.snapshot()
    try {
      return { snapshot, context: createContext(snapshot.store, await indexOf(snapshot, keeper), signal) }
    } catch (error) {
      await snapshot.close()
      throw error
    }
  }

  /** Whether questions can be answered at once. Begins where nobody has yet, and waits for two seconds at most. */
  async ready(): Promise<Readiness> {
    const waiting = { ready: false, revision: null, reason: 'The index is being built; try again in a moment.' }
    const opening = this.graph().then(async ({ store, keeper }): Promise<Readiness> => {
      const { revision } = await keeper.current()
      // Asked each time: an index may be there whose store has gone away.
      await store.revision()
      return { ready: true, revision, reason: null }
    }).catch((error: unknown): Readiness => ({ ready: false, revision: null, reason: formatError({ message: '' }, error, this.log).message }))
    const soon = new Promise<Readiness>((resolve) => { setTimeout(resolve, 2_000, waiting).unref() })
    return Promise.race([opening, soon])
  }

  /** Looks for changes now, and waits until the index shows them. */
  async refresh(): Promise<void> {
    await (await this.graph()).keeper.refresh()
  }

  async close(): Promise<void> {
    const opened = await this.opened?.catch(() => null)
    this.opened = null
    await opened?.store.close()
  }

  private graph(): Promise<Opened> {
    this.opened ??= this.open()
      .then((store) => ({ store, keeper: this.keeperOf(store) }))
      .catch((error: unknown) => {
        // The next request tries again: a server may have been started meanwhile.
        this.opened = null
        throw error
      })
    return this.opened
  }
}

/** The kept index where it shows the snapshot's revision; where a load goes on meanwhile, one of its own. */
async function indexOf({ store, revision }: GraphSnapshot, keeper: IndexKeeper): Promise<SetupIndex> {
  for (const look of [() => keeper.current(), () => keeper.refresh()]) {
    const index = await look()
    if (index.revision === revision) return index
  }
  return buildIndex(store)
}
