import type { GraphStore } from '@/graph/store/graph-store'
import { buildIndex } from './build'
import type { SetupIndex } from './setup-index'

/** Where a keeper gets indexes from. */
export interface IndexSource {
  /** The index of the store as it is now, where one was saved; null where there is none. Does not reject. */
  restore(): Promise<SetupIndex | null>
  /** Builds the index of the store as it is now. Rejects with `StoreError`. */
  build(): Promise<SetupIndex>
}

/**
 * Keeps an index current. Whoever asks gets the last complete one; when the store's revision has moved,
 * another is built beside it and takes its place at once.
 */
export class IndexKeeper {
  private index: SetupIndex | null = null
  private building: Promise<SetupIndex> | null = null
  private lastLook = 0

  /** `pause`: milliseconds between two looks at the store's revision. Built in this thread unless `source` says otherwise. */
  constructor(
    private readonly store: GraphStore,
    private readonly pause = 1000,
    private readonly source: IndexSource = { restore: async () => null, build: () => buildIndex(store) },
  ) {}

  /**
   * The index, restored or built first where there is none. Looks at the store's revision at most once a pause,
   * without keeping the asker waiting. Rejects with `StoreError` where there is no index and none can be built.
   */
  async current(): Promise<SetupIndex> {
    if (!this.index) return this.replace()
    if (Date.now() - this.lastLook >= this.pause) {
      // The index at hand stays good where the store cannot be reached; the next look will tell.
      this.refresh().catch(() => undefined)
    }
    return this.index
  }

  /** The last complete index; null before the first. */
  get ready(): SetupIndex | null {
    return this.index
  }

  /** Looks now, and waits for the new index where the store has moved on. */
  async refresh(): Promise<SetupIndex> {
    this.lastLook = Date.now()
    if (this.index && await this.store.revision() === this.index.revision) return this.index
    return this.replace()
  }

  private replace(): Promise<SetupIndex> {
    this.building ??= this.next()
      .then((index) => this.index = index)
      .finally(() => { this.building = null; this.lastLook = Date.now() })
    return this.building
  }

  private async next(): Promise<SetupIndex> {
    // Another process may have built it already.
    return await this.source.restore() ?? this.source.build()
  }
}
