import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { buildIndex, IndexKeeper, type SetupIndex } from '@/graph/index'
import { StoreError } from '@/graph/model'
import { recordOf, SMALL_GRAPH, temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { indexSource } from './index-source'

const another = recordOf({ title: 'Another one', setups: [{ Dataset: ['CIFAR-10'] }] })

let folder: string
let path: string
let temporary: TemporaryStore
let logged: string[]

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'setupgraph-index-'))
  path = join(folder, 'deeper', 'graph.index')
  temporary = await temporaryStore(SMALL_GRAPH)
  logged = []
})
afterEach(async () => {
  await temporary.remove()
  rmSync(folder, { recursive: true, force: true })
})

function source(place: string | null = path) {
  return indexSource(temporary.store, { path: place, log: (message) => logged.push(message) })
}

/** Builds in another process, however small the graph. */
function sourceBeside(address = `sqlite:${temporary.path}`, env = process.env) {
  return indexSource(temporary.store, { path, opening: { address, env }, small: 0, log: (message) => logged.push(message) })
}

/** Some answers about every paper. */
function answers(index: SetupIndex | null): unknown {
  return index && [index.revision, index.sizes, ...[...index.paperIds()].map((id) => [index.rank(id, 10), index.describe(id), index.neighbourhood(id, 10, null)])]
}

describe('an index that is built to be saved', () => {
  it('answers what one built in place answers, and so it does restored', async () => {
    const expected = answers(await buildIndex(temporary.store))
    expect(answers(await source().build())).toEqual(expected)
    expect(answers(await source().restore())).toEqual(expected)
    expect(logged).toEqual([])
  })

  it('is built all the same where it cannot be saved, and says so', async () => {
    writeFileSync(join(folder, 'file'), '')
    const index = await source(join(folder, 'file', 'graph.index')).build()
    expect(index.sizes.papers).toBe(SMALL_GRAPH.length)
    expect(logged).toEqual([expect.stringContaining('could not be saved')])
  })

  it('is saved nowhere where no place is given', async () => {
    expect((await source(null).build()).sizes.papers).toBe(SMALL_GRAPH.length)
    expect(await source(null).restore()).toBeNull()
    expect(readdirSync(folder)).toEqual([])
  })

  it('is whole when several build it at once, and leaves nothing beside it', async () => {
    const built = await Promise.all(Array.from({ length: 3 }, () => source().build()))
    const expected = answers(built[0]!)
    for (const index of [...built, await source().restore()]) expect(answers(index)).toEqual(expected)
    expect(readdirSync(join(folder, 'deeper'))).toEqual(['graph.index'])
  })
})

describe('what a killed writer left behind', () => {
  it('is removed once nobody can be writing it any more', async () => {
    await source().build()
    for (const name of ['old', 'new']) writeFileSync(`${path}.1.${name}.part`, 'half')
    utimesSync(`${path}.1.old.part`, 0, 0)
    await source().build()
    expect(readdirSync(join(folder, 'deeper')).sort()).toEqual(['graph.index', 'graph.index.1.new.part'])
  })
})

describe('an index that is built by a process of its own', () => {
  it('answers what one built in place answers, and is saved', async () => {
    const expected = answers(await buildIndex(temporary.store))
    expect(answers(await sourceBeside().build())).toEqual(expected)
    expect(answers(await source().restore())).toEqual(expected)
    expect(logged).toEqual([])
  })

  it('leaves this process free meanwhile', async () => {
    let turns = 0
    const turning = setInterval(() => turns++, 5)
    await sourceBeside().build()
    clearInterval(turning)
    expect(turns).toBeGreaterThan(20)
  })

  it('fails as the store fails', async () => {
    const failure = await sourceBeside('sqlite:/dev/null/graph.db').build().catch((error: unknown) => error)
    expect(failure).toBeInstanceOf(StoreError)
    expect((failure as StoreError).message).toContain('/dev/null')
    expect(logged).toEqual([])
  })

  it('is built in place where the process fails, and says so', async () => {
    const index = await sourceBeside(undefined, { ...process.env, NODE_OPTIONS: '--import=./no-such-file.mjs' }).build()
    expect(index.sizes.papers).toBe(SMALL_GRAPH.length)
    expect(logged).toEqual([expect.stringContaining('no-such-file.mjs')])
  })
})

describe('a saved index', () => {
  it('is not used once the graph has changed', async () => {
    await source().build()
    await temporary.store.write([another])
    expect(await source().restore()).toBeNull()
    expect(logged).toEqual([expect.stringContaining('the graph has changed')])
  })

  it('is not used for another store that has the same revision', async () => {
    await source().build()
    const mine = temporary
    const revision = await mine.store.revision()
    temporary = await temporaryStore([{ title: 'Another graph', setups: [{ Dataset: ['CIFAR-10'] }] }])
    expect(await temporary.store.revision()).toBe(revision)
    expect(await source().restore()).toBeNull()
    await mine.remove()
  })

  it('is not used where it is damaged, and is replaced by a whole one', async () => {
    await source().build()
    const whole = readFileSync(path)
    for (const damaged of [whole.subarray(0, 100), Buffer.alloc(0), Buffer.from('something else'), Buffer.concat([whole.subarray(0, 900), Buffer.from([1]), whole.subarray(901)])]) {
      writeFileSync(path, damaged)
      expect(await source().restore()).toBeNull()
    }
    expect(logged).toHaveLength(4)
    await source().build()
    expect(await source().restore()).not.toBeNull()
  })

  it('is not used where it cannot be read', async () => {
    mkdirSync(path, { recursive: true })
    expect(await source().restore()).toBeNull()
    expect(logged).toEqual([expect.stringContaining('is not used')])
  })

  it('serves a keeper until the graph changes, and then the new one does', async () => {
    await source().build()
    const keeper = new IndexKeeper(temporary.store, 0, source())
    const before = await keeper.current()
    await temporary.store.write([another])
    const after = await keeper.refresh()
    expect([before.paper('paper:another-one'), after.paper('paper:another-one')?.title]).toEqual([null, 'Another one'])
    expect(answers(await source().restore())).toEqual(answers(after))
  })
})
