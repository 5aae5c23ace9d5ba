import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import neo4j, { type Session } from 'neo4j-driver'
import { REPORTING_VARIABLES } from '@/graph/model'
import type { Table } from '@/graph/store/import-files/tables'
import { writeTables } from '@/graph/store/import-files/write-tables'
import { openStore } from '@/graph/store/open'
import { ExportSource } from '@/graph/store/sqlite/export-source'
import { emptyNeo4j } from '../../neo4j/empty-store'
import { type Neo4jAddress, neo4jEnvironment, startNeo4j } from '../../neo4j/server'
import { syntheticBatches, writeTwice } from './batches'
import { perSecond, type Rate } from './rate'
import { Stopwatch } from './stopwatch'

/** Rows of the floor in one transaction. */
const ROWS_TOGETHER = 10_000

/** Writing synthetic papers into an empty Neo4j through the driver, the same again, and the floor below both. */
export async function neo4jRates(papers: number): Promise<Rate[]> {
  const server = await startNeo4j({ heapMegabytes: 2048, pageCacheMegabytes: 1024 })
  try {
    const store = await openStore(server.url, { env: neo4jEnvironment(server) })
    // The server compiles what it does often: both ways begin on a warm one.
    for (const records of syntheticBatches(Math.ceil(papers / 4))) await store.write(records)
    await emptyNeo4j(server)
    const rates = await writeTwice(store, 'Neo4j store', papers)
    await store.close()
    await emptyNeo4j(server)
    return [...rates, await floor(server, papers, rates[0]!.links)]
  } finally {
    await server.stop()
  }
}

/** Rows of one table: identifiers of nodes as they are stored, and properties by name. */
type Row = readonly [from: unknown, to: unknown, properties: Readonly<Record<string, unknown>>]

/** Plain `UNWIND … CREATE` of the same nodes and relationships, into the same schema, table after table. */
async function floor(server: Neo4jAddress, papers: number, links: number): Promise<Rate> {
  const tables = await rowsOf(papers)
  const driver = neo4j.driver(server.url, neo4j.auth.basic(server.username, server.password))
  const session = driver.session({ database: 'neo4j' })
  const stopwatch = new Stopwatch()
  try {
    for (const [table, rows] of [...tables].sort(([one], [other]) => Number(other.isNodes) - Number(one.isNodes))) {
      for (let from = 0; from < rows.length; from += ROWS_TOGETHER) {
        await stopwatch.measure(() => create(session, table, rows.slice(from, from + ROWS_TOGETHER)))
      }
    }
  } finally {
    await session.close()
    await driver.close()
  }
  return perSecond('Neo4j, plain UNWIND … CREATE of the same', links, stopwatch)
}

async function create(session: Session, table: Table, rows: readonly Row[]): Promise<void> {
  const properties = table.properties.map((name) => `${name}: row[2].${name}`).join(', ')
  const [from, to] = table.header.slice(0, 2).map((column) => /\((\w+)\)/.exec(column)?.[1])
  const key = (space: string | undefined) => (space === 'Variable' ? 'name' : 'id')
  const text = table.isNodes
    ? `UNWIND $rows AS row CREATE (:${table.label} {${properties}})`
    : `UNWIND $rows AS row MATCH (a:${from} {${key(from)}: row[0]}) MATCH (b:${to} {${key(to)}: row[1]}) CREATE (a)-[:${table.label} {${properties}}]->(b)`
  await session.executeWrite((transaction) => transaction.run(text, { rows }))
}

/** The tables of the graph of synthetic papers, by way of a SQLite store. */
async function rowsOf(papers: number): Promise<Map<Table, Row[]>> {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-bench-'))
  try {
    const path = join(folder, 'store.db')
    const store = await openStore(`sqlite:${path}`)
    for (const records of syntheticBatches(papers)) await store.write(records)
    await store.close()
    const source = new ExportSource(path)
    const tables = new Map<Table, Row[]>()
    // What files know by a number is known in the graph by a property.
    const stored = new Map<string, unknown>()
    const storedId = (space: string | undefined, id: string | number | undefined) =>
      space === 'Variable' ? REPORTING_VARIABLES[Number(id)] : stored.get(`${space} ${id}`) ?? id
    await writeTables(source, {
      add(table, identifiers, properties = {}) {
        const spaces = table.header.map((column) => /\((\w+)\)/.exec(column)?.[1])
        if (table.isNodes) stored.set(`${spaces[0]} ${identifiers[0]}`, properties.id)
        const rows = tables.get(table) ?? []
        rows.push([storedId(spaces[0], identifiers[0]), storedId(spaces[1], identifiers[1]), properties])
        tables.set(table, rows)
      },
      drain: async () => {},
    })
    source.close()
    return tables
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
