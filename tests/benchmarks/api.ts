import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { openStore } from '@/graph/store/open'
import { load, scratchFolder, startSite, type Environment } from '../end-to-end/site'
import { neo4jEnvironment, startNeo4j } from '../neo4j/server'
import { measure, type Measured } from './api/load'
import { NEO4J_GRAPHQL, OURS } from './api/question'
import { syntheticRecords } from './synthetic-records'

/*
 * Requests a second of the API beside what a user would take instead, in one run on the same data and, where it
 * is Neo4j, the same server:
 *
 *     npm run bench:api -- [PAPERS] [SECONDS]
 *
 * Each contender is a process of its own, warmed up, and asked about 200 papers in turn over 16 connections. Nothing
 * caches answers. The built site is measured where there is a build of it.
 */

const [papers = 5_000, seconds = 10] = process.argv.slice(2).map(Number)
const CONNECTIONS = 16
const ASKED = 200
const BATCH = 250
const root = join(import.meta.dirname, '../..')
const competitor = join(import.meta.dirname, 'neo4j-graphql')

/** The samples, and synthetic papers as popular as those of the published corpus. */
async function fill(address: string, environment: Environment): Promise<string[]> {
  load(address, [join(root, 'samples')], environment)
  const store = await openStore(address, { env: environment })
  const records = [...syntheticRecords(papers)]
  for (let from = 0; from < records.length; from += BATCH) await store.write(records.slice(from, from + BATCH))
  const { items } = await store.listPapers({}, 'YEAR_DESC', { first: 100, after: null })
  const more = await store.listPapers({}, 'TITLE', { first: 100, after: null })
  await store.close()
  return [...items, ...more.items].map(({ id }) => id).slice(0, ASKED)
}

/** Starts a program that prints `READY address`. */
async function start(args: readonly string[], environment: Environment, folder = root): Promise<{ readonly url: string; readonly child: ChildProcess }> {
  const child = spawn(process.execPath, args, { cwd: folder, env: { ...process.env, LOG_LEVEL: 'silent', ...environment, NODE_ENV: 'production' }, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /^READY (\S+)$/.exec(line)?.[1]
    if (url !== undefined) return { url, child }
  }
  throw new Error(`${args.join(' ')} ended with exit code ${child.exitCode} before it was ready.`)
}

async function contend(name: string, query: string, ids: readonly string[], begin: () => Promise<{ readonly url: string; readonly stop: () => Promise<void> }>) {
  const { url, stop } = await begin()
  try {
    const measured = await measure(url, ids.map((id) => JSON.stringify({ query, variables: { id } })), { connections: CONNECTIONS, seconds, warmUpSeconds: seconds / 2 })
    rows.push([name, measured])
    console.log(lineOf(name, measured))
  } finally {
    await stop()
  }
}

function program(args: readonly string[], environment: Environment, folder?: string) {
  return async () => {
    const { url, child } = await start(args, environment, folder)
    return { url, stop: () => new Promise<void>((resolve) => { child.once('exit', () => resolve()); child.kill('SIGKILL') }) }
  }
}

function site(store: string, environment: Environment) {
  return async () => {
    const { address, stop } = await startSite(store, environment)
    return { url: `${address}/api/graphql`, stop }
  }
}

function lineOf(name: string, { requestsPerSecond, median, p95, bytes }: Measured): string {
  return `| ${name} | ${Math.round(requestsPerSecond).toLocaleString('en')} | ${median.toFixed(1)} | ${p95.toFixed(1)} | ${(bytes / 1000).toFixed(1)} |`
}

const rows: (readonly [name: string, measured: Measured])[] = []
const TSX = ['--import', 'tsx'] as const
const HANDLER = 'tests/benchmarks/api/serve-handler.ts'

if (!existsSync(join(competitor, 'node_modules'))) {
  const { status } = spawnSync('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: competitor, stdio: 'inherit' })
  if (status !== 0) throw new Error('@neo4j/graphql could not be installed; the message stands above.')
}
const folder = scratchFolder()
const sqlite = `sqlite:${join(folder.path, 'bench.db')}`
const neo4j = await startNeo4j()
try {
  const environment = neo4jEnvironment(neo4j)
  console.log(`${papers.toLocaleString('en')} synthetic papers and the samples; ${CONNECTIONS} connections for ${seconds} s each; ${availableParallelism()} cores`)
  const ids = await fill(neo4j.url, environment)
  await fill(sqlite, process.env)
  console.log('| | requests/s | median ms | p95 ms | kB an answer |\n| --- | --- | --- | --- | --- |')
  await contend('raw Cypher through the driver (floor), Neo4j', OURS, ids, program([...TSX, 'tests/benchmarks/api/serve-floor.ts'], environment))
  await contend('@neo4j/graphql 7, Neo4j', NEO4J_GRAPHQL, ids, program(['server.mjs'], environment, competitor))
  await contend('this API, handler in a server of Node, Neo4j', OURS, ids, program([...TSX, HANDLER, neo4j.url], environment))
  await contend('this API, handler in a server of Node, SQLite', OURS, ids, program([...TSX, HANDLER, sqlite], {}))
  if (existsSync(join(root, '.next/BUILD_ID'))) {
    await contend('this API, built site, Neo4j', OURS, ids, site(neo4j.url, environment))
    await contend('this API, built site, SQLite', OURS, ids, site(sqlite, {}))
  } else {
    console.log('Left out: the built site; `npm run build` makes one.')
  }
  const rate = (name: string) => rows.find(([other]) => other.startsWith(name))![1].requestsPerSecond
  const ours = rate('this API, handler')
  console.log(`\nThe handler on Neo4j answers ${(ours / rate('@neo4j')).toFixed(1)} times as many requests as @neo4j/graphql, and ${(ours / rate('raw')).toFixed(1)} times the floor.`)
} finally {
  await neo4j.stop()
  folder.remove()
}
