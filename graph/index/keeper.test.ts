import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { recordOf, SMALL_GRAPH, temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { IndexKeeper } from './keeper'

let temporary: TemporaryStore

beforeEach(async () => { temporary = await temporaryStore(SMALL_GRAPH.slice(0, 2)) })
afterEach(() => temporary.remove())

const another = recordOf({ title: 'Another one', setups: [{ Dataset: ['CIFAR-10'] }] })

describe('IndexKeeper', () => {
  it('builds once for all who ask at the same time', async () => {
    const keeper = new IndexKeeper(temporary.store)
    expect(keeper.ready).toBeNull()
    const [one, two] = await Promise.all([keeper.current(), keeper.current()])
    expect(one).toBe(two)
    expect(keeper.ready).toBe(one)
  })

  it('keeps the index as long as the revision stands', async () => {
    const keeper = new IndexKeeper(temporary.store)
    const index = await keeper.current()
    expect(await keeper.refresh()).toBe(index)
  })

  it('answers the old one as it was until the new one is whole', async () => {
    const keeper = new IndexKeeper(temporary.store)
    const before = await keeper.current()
    await temporary.store.write([another])
    const building = keeper.refresh()
    expect(await keeper.current()).toBe(before)
    expect(before.paper('paper:another-one')).toBeNull()
    const after = await building
    expect(after.revision).toBeGreaterThan(before.revision)
    expect(after.paper('paper:another-one')?.title).toBe('Another one')
    expect(before.paper('paper:another-one')).toBeNull()
    expect(await keeper.current()).toBe(after)
  })

  it('notices a change without being told', async () => {
    const keeper = new IndexKeeper(temporary.store, 0)
    await keeper.current()
    await temporary.store.write([another])
    await expect.poll(async () => (await keeper.current()).paper('paper:another-one')?.title).toBe('Another one')
  })

  it('goes on with the old index where the store has gone away', async () => {
    const keeper = new IndexKeeper(temporary.store, 0)
    const index = await keeper.current()
    const other = await temporaryStore([])
    const gone = new IndexKeeper(other.store, 0)
    const last = await gone.current()
    await other.remove()
    await expect(gone.refresh()).rejects.toThrow()
    expect(await gone.current()).toBe(last)
    expect(await keeper.current()).toBe(index)
  })
})
