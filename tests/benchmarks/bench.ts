/*
 * `npm run bench [-- OPTIONS]`: the setup index over the published corpus and over synthetic graphs that are
 * linked as the corpus is, beside the same question in SQL and in Cypher; one run, one table.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import type { PaperRecord } from '@/graph/model'
import { buildTables, tablesOf } from '@/graph/index/build'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { neo4jEnvironment, neo4jForTests } from '../neo4j/server'
import { FIRST, measureIndex, type IndexFigures } from './measure-index'
import { randomFrom } from './random'
import { syntheticGraph } from './synthetic-graph'
import { syntheticRecords } from './synthetic-records'
import { clockTime, processorTime, timesOf, type Times } from './timing'

/** Documents a transaction. */
const BATCH = 500

interface Options {
  readonly store?: string
  readonly papers: readonly number[]
  readonly sql: number
  readonly cypher: number
  readonly questions: number
  readonly slowQuestions: number
}

/** One graph's figures; null where it was not asked. */
interface Row extends IndexFigures {
  readonly graph: string
  readonly sql: Times | null
  readonly cypher: Times | null
}

const number = (text: string) => Number(text)
const numbers = (text: string) => text.split(',').map(Number)
const options = new Command('npm run bench --')
  .option('--store <url>', 'store with the published corpus, for example sqlite:.data/corpus.db; or set SETUPGRAPH_BENCH_STORE')
  .option('--papers <numbers>', 'sizes of synthetic graphs, with commas', numbers, [10_000, 100_000, 1_000_000])
  .option('--sql <number>', 'largest synthetic graph that is also asked in SQL', number, 100_000)
  .option('--cypher <number>', 'largest synthetic graph that is also asked in Cypher', number, 10_000)
  .option('--questions <number>', 'papers that are asked for', number, 500)
  .option('--slow-questions <number>', 'of these, how many in SQL and in Cypher', number, 25)
  .parse().opts<Options>()

/** Papers drawn uniformly, the same in every run. */
function asked(ids: readonly string[]): string[] {
  const random = randomFrom(7)
  return Array.from({ length: options.questions }, () => ids[Math.floor(random() * ids.length)]!)
}

async function fill(store: GraphStore, records: Iterable<PaperRecord>): Promise<void> {
  let batch: PaperRecord[] = []
  for (const record of records) {
    if (batch.push(record) < BATCH) continue
    await store.write(batch)
    batch = []
  }
  if (batch.length > 0) await store.write(batch)
}

/** SQLite works in this process; a question there counts as it does for the index. */
async function askInSql(store: GraphStore, papers: readonly string[]): Promise<Times> {
  const times: number[] = []
  for (const paper of papers.slice(0, options.slowQuestions)) {
    let answer: Promise<unknown> | null = null
    times.push(processorTime(() => { answer = store.sharedSetups(paper, FIRST) }))
    await answer
  }
  return timesOf(times)
}

async function askInCypher(papers: number, questions: readonly string[]): Promise<Times | null> {
  const server = papers <= options.cypher ? await neo4jForTests() : null
  if (!server) return null
  const store = await openStore(server.url, { env: neo4jEnvironment(server) })
  try {
    await fill(store, syntheticRecords(papers))
    for (const paper of questions.slice(0, 3)) await store.sharedSetups(paper, FIRST)
    const times: number[] = []
    for (const paper of questions.slice(0, options.slowQuestions)) times.push((await clockTime(() => store.sharedSetups(paper, FIRST))).milliseconds)
    return timesOf(times)
  } finally {
    await store.close()
    await server.stop()
  }
}

/** A graph in a store: the index is built from the store, and the store is asked as well. */
async function measureStore(graph: string, store: GraphStore, papersForCypher: number): Promise<Row> {
  const { papers, figures } = await measureIndex(() => buildTables(store), asked)
  return { graph, ...figures, sql: await askInSql(store, papers), cypher: await askInCypher(papersForCypher, papers) }
}

async function measureSynthetic(papers: number): Promise<Row> {
  const graph = 'synthetic'
  if (papers > options.sql) {
    const { figures } = await measureIndex(() => tablesOf(syntheticGraph(papers)), asked)
    return { graph, ...figures, sql: null, cypher: null }
  }
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-bench-'))
  const store = await openStore(`sqlite:${join(folder, 'graph.db')}`)
  try {
    await fill(store, syntheticRecords(papers))
    return await measureStore(graph, store, papers)
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

const pair = ({ median, slow }: Times) => `${median.toFixed(2)} / ${slow.toFixed(2)}`
const beside = (times: Times | null, index: Times) => times === null ? '–' : `${times.median.toFixed(0)} / ${times.slow.toFixed(0)} (${Math.round(times.median / index.median)}×)`
const COLUMNS: readonly (readonly [name: string, of: (row: Row) => string])[] = [
  ['graph', ({ graph }) => graph],
  ['papers', ({ papers }) => papers.toLocaleString('en')],
  ['links', ({ links }) => links.toLocaleString('en')],
  ['build, s', ({ build }) => build.toFixed(1)],
  ['saved, MB', ({ saved }) => saved.toFixed(0)],
  ['restore, s', ({ restore }) => restore.toFixed(2)],
  ['bytes a link and direction', ({ bytesALink }) => bytesALink.toFixed(1)],
  ['index, ms', ({ shared }) => pair(shared)],
  ['by the clock', ({ sharedByClock }) => pair(sharedByClock)],
  ['with the count of all', ({ counted }) => pair(counted)],
  ['reading all lists once', ({ floor }) => pair(floor)],
  ['SQL on SQLite', ({ sql, shared }) => beside(sql, shared)],
  ['Cypher on Neo4j, by the clock', ({ cypher, sharedByClock }) => beside(cypher, sharedByClock)],
]

function print(cells: readonly string[]): void {
  console.log(`| ${cells.join(' | ')} |`)
}

const corpus = options.store ?? process.env.SETUPGRAPH_BENCH_STORE
if (!corpus) console.log('Without the published corpus. To measure it, load a clone of it (npm run load -- --store sqlite:.data/corpus.db PATH) and name the store: npm run bench -- --store sqlite:.data/corpus.db\n')
print(COLUMNS.map(([name]) => name))
print(COLUMNS.map(() => '---'))
if (corpus) {
  const store = await openStore(corpus, { readOnly: true })
  const row = await measureStore('corpus', store, Infinity)
  await store.close()
  print(COLUMNS.map(([, of]) => of(row)))
}
for (const papers of options.papers) {
  globalThis.gc?.()
  const row = await measureSynthetic(papers)
  print(COLUMNS.map(([, of]) => of(row)))
}
