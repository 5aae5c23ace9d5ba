import type { GraphStore } from '../graph-store'

/** What each part of the suite is given: the store of the running test. */
export interface SuiteContext {
  readonly store: GraphStore
}
