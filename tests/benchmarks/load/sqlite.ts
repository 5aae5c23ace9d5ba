import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { openStore } from '@/graph/store/open'
import { openDatabase } from '@/graph/store/sqlite/open-database'
import { writeTwice } from './batches'
import { perSecond, type Rate } from './rate'
import { Stopwatch } from './stopwatch'

/** Rows of the floor that go into one transaction: about as many as one batch of `load` makes. */
const ROWS_TOGETHER = 80_000

/** Writing synthetic papers into a new SQLite store, the same again, and the floor below both. */
export async function sqliteRates(papers: number): Promise<Rate[]> {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-bench-'))
  try {
    const path = join(folder, 'store.db')
    const store = await openStore(`sqlite:${path}`)
    const rates = await writeTwice(store, 'SQLite store', papers)
    await store.close()
    return [...rates, await floor(path, join(folder, 'floor.db'), rates[0]!.links)]
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Plain prepared inserts of the rows of a store into an empty database of the same schema, table after table. */
async function floor(from: string, to: string, links: number): Promise<Rate> {
  const source = new Database(from, { readonly: true })
  const target = openDatabase(to, false)
  target.pragma('foreign_keys = OFF')
  const tables = source.prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'").pluck().all()
  const stopwatch = new Stopwatch()
  for (const table of tables) {
    // Generated columns are left out, as they must be.
    const columns = (source.pragma(`table_info(${table})`) as { name: string }[]).map(({ name }) => `"${name}"`).join(', ')
    target.exec(`DELETE FROM ${table}`)
    const insert = target.prepare(`INSERT INTO ${table} (${columns}) VALUES (${columns.replace(/"[^"]*"/g, '?')})`)
    const insertAll = target.transaction((rows: unknown[][]) => rows.forEach((row) => insert.run(row)))
    for (const rows of chunks(source.prepare<[], unknown[]>(`SELECT ${columns} FROM ${table}`).raw().iterate())) {
      await stopwatch.measure(() => insertAll.immediate(rows))
    }
  }
  target.close()
  source.close()
  return perSecond('SQLite, plain inserts of the same rows', links, stopwatch)
}

function* chunks(rows: Iterable<unknown[]>): Generator<unknown[][]> {
  let chunk: unknown[][] = []
  for (const row of rows) {
    if (chunk.push(row) < ROWS_TOGETHER) continue
    yield chunk
    chunk = []
  }
  yield chunk
}
