import { afterEach, beforeEach, describe } from 'vitest'
import type { GraphStore } from '../graph-store'
import type { SuiteContext } from './suite-context'
import { testLists } from './test-lists'
import { testReading } from './test-reading'
import { testWhole } from './test-whole'
import { testWriting } from './test-writing'

export interface StoreUnderTest {
  readonly name: string
  /** Opens an empty store; called before each test. The suite closes it. */
  open(): Promise<GraphStore>
}

/** The executable form of `GraphStore`: every implementation passes it. */
export function testGraphStore({ name, open }: StoreUnderTest): void {
  describe(`GraphStore: ${name}`, () => {
    let store: GraphStore
    beforeEach(async () => { store = await open() })
    afterEach(async () => { await store.close() })
    const context: SuiteContext = { get store() { return store } }

    describe('writing', () => testWriting(context))
    describe('reading', () => testReading(context))
    describe('lists', () => testLists(context))
    describe('the whole graph', () => testWhole(context))
  })
}
