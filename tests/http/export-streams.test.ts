import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { pieces } from '@/graph/service/export/pieces'
import type { Row, Table } from '@/graph/service/export/content'
import { TABLE_FORMATS } from '@/graph/service/export/formats/registry'
import { openStore } from '@/graph/store/open'
import { documentOf, syntheticRecords } from '../benchmarks/synthetic-records'
import { counted, type Counts } from './counted-store'
import { serve, type RunningServer } from './server'
import { temporaryStore, type TemporaryStore } from './small-graph'

const PAPERS = 1_900
const LARGE = 'statements.jsonl?quotes=true'

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

let temporary: TemporaryStore
let server: RunningServer
let counts: Counts

beforeAll(async () => {
  temporary = await temporaryStore([])
  await temporary.store.write([...syntheticRecords(PAPERS)])
})
afterAll(() => temporary.remove())
afterEach(() => server?.stop())

async function start(limits: Parameters<typeof serve>[2] = {}, failAfter?: number): Promise<void> {
  counts = { open: 0, batches: 0 }
  server = await serve(async () => counted(await openStore(`sqlite:${temporary.path}`, { readOnly: true }), counts, failAfter), 10_000, limits)
}

/** Asks for a file, and reads no more than its first piece. */
async function begin(address: string) {
  const controller = new AbortController()
  const response = await fetch(`${server.exports}/${address}`, { signal: controller.signal })
  expect(response.status).toBe(200)
  const reader = response.body!.getReader()
  const { value } = await reader.read()
  return { first: Buffer.from(value!), reader, leave: () => controller.abort() }
}

describe('a stream', () => {
  it('shows one revision, though papers are loaded meanwhile', async () => {
    await start()
    const { first, reader } = await begin('papers.jsonl')
    const [another] = [...syntheticRecords(PAPERS + 1)].slice(-1)
    await temporary.store.write([another!])
    const later = await (await fetch(`${server.exports}/papers.jsonl`)).text()
    const parts = [first]
    for (let next = await reader.read(); !next.done; next = await reader.read()) parts.push(Buffer.from(next.value))
    const lines = (text: string) => text.split('\n').length - 1
    expect([lines(Buffer.concat(parts).toString()), lines(later)]).toEqual([PAPERS, PAPERS + 1])
    await temporary.store.remove([documentOf(another!)])
  })

  it('waits for its reader, and lets go of everything when that leaves', async () => {
    await start()
    const { leave } = await begin(LARGE)
    const soon = async () => { await new Promise((resolve) => { setTimeout(resolve, 300) }); return counts.batches }
    let before = -1
    for (let now = await soon(); now !== before; now = await soon()) before = now
    expect([counts.open, counts.batches < PAPERS / 50]).toEqual([1, true])
    leave()
    await vi.waitFor(() => expect(counts.open).toBe(0), { timeout: 5_000 })
  })

  it('leaves a reader that takes nothing', async () => {
    await start({ patience: 100 })
    const { reader } = await begin(LARGE)
    await vi.waitFor(() => expect(counts.open).toBe(0), { timeout: 5_000 })
    await expect((async () => { while (!(await reader.read()).done); })()).rejects.toThrow()
  })

  it('ends when its time is over', async () => {
    await start({ time: 400 })
    const { reader } = await begin(LARGE)
    // What is held weakly only is gone before the time is over.
    collect()
    await vi.waitFor(() => expect(counts.open).toBe(0), { timeout: 5_000 })
    await expect((async () => { while (!(await reader.read()).done); })()).rejects.toThrow()
  })

  it('breaks off where the store fails, so that no half file passes for a whole one', async () => {
    await start({}, 3)
    const { reader } = await begin(LARGE)
    await expect((async () => { while (!(await reader.read()).done); })()).rejects.toThrow()
    expect(counts.open).toBe(0)
    expect(server.logged).toHaveLength(1)
  })

  it('tells by its status where the store fails at once', async () => {
    await start({}, 0)
    const response = await fetch(`${server.exports}/${LARGE}`)
    expect([response.status, counts.open]).toEqual([500, 0])
    expect(await response.text()).not.toContain('disk')
  })

  it('is refused where too many are open, and possible again when one has ended', async () => {
    await start({ atOnce: 1 })
    const { leave } = await begin(LARGE)
    const second = await fetch(`${server.exports}/papers.csv`)
    expect([second.status, second.headers.get('retry-after')]).toEqual([429, '5'])
    leave()
    await vi.waitFor(async () => expect((await fetch(`${server.exports}/papers.csv`)).status).toBe(200), { timeout: 5_000 })
    await vi.waitFor(() => expect(counts.open).toBe(0))
    expect((await fetch(`${server.exports}/papers.csv?colour=red`)).status).toBe(400)
    expect((await fetch(`${server.exports}/papers.csv`)).status).toBe(200)
  })
})

describe('memory', () => {
  const ROWS = 50_000

  async function* rows(): AsyncGenerator<Row> {
    for (let i = 0; i < ROWS; i++) yield [`Paper ${i}`, i, i / 7, [`Dataset ${i % 100}`, `Name ${i}`], `A sentence about ${i}, long enough to weigh something in a file. `.repeat(3)]
  }

  const table = (): Table => ({
    kind: 'table', name: 'things', revision: 1, printed: ['title'], rows: rows(),
    columns: (['title', 'year', 'rate', 'datasets', 'quote'] as const).map((name, i) => ({ name, type: (['text', 'integer', 'number', 'texts', 'text'] as const)[i]!, description: '' })),
  })

  it.each(TABLE_FORMATS.filter(({ name }) => ['csv', 'json', 'jsonl', 'parquet'].includes(name)))('does not grow with the rows of $name', async (format) => {
    let written = 0
    let most = 0
    collect()
    const before = process.memoryUsage()
    let next = 0
    for await (const piece of pieces(format.write(table(), { columns: null, guard: true }))) {
      written += piece.byteLength
      if (written < next) continue
      next = written + (format.name === 'parquet' ? 300_000 : 4_000_000)
      collect()
      const now = process.memoryUsage()
      most = Math.max(most, now.heapUsed + now.arrayBuffers - before.heapUsed - before.arrayBuffers)
    }
    expect(written).toBeGreaterThan(1_500_000)
    expect(most).toBeLessThan(20_000_000)
  })
})
