import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { missingForServer, serverJars } from './jars'

/** How to reach a server. */
export interface Neo4jAddress {
  readonly url: string
  readonly username: string
  readonly password: string
}

export interface Neo4jServer extends Neo4jAddress {
  /** Ends the server and deletes its data, where this process started it and no home was named. */
  stop(): Promise<void>
}

const PASSWORD = 'setupgraph'

/** The environment that makes our commands use a server. */
export function neo4jEnvironment({ url, username, password }: Neo4jAddress): Record<string, string> {
  return { SETUPGRAPH_STORE: url, NEO4J_USERNAME: username, NEO4J_PASSWORD: password }
}

/**
 * A Neo4j to test on: the one that `NEO4J_TEST_URL` names (with `NEO4J_TEST_USERNAME` and
 * `NEO4J_TEST_PASSWORD`; tests empty it), or a fresh one from Maven Central on a free port. Null, with a
 * message, where neither can be had; with `CI=true` that is an error, since nothing may be left out there.
 */
export async function neo4jForTests(): Promise<Neo4jServer | null> {
  const url = process.env.NEO4J_TEST_URL
  if (url) {
    const { NEO4J_TEST_USERNAME: username = 'neo4j', NEO4J_TEST_PASSWORD: password = PASSWORD } = process.env
    return { url, username, password, stop: async () => {} }
  }
  const missing = missingForServer()
  if (missing === null) return startNeo4j()
  const message = `${missing}: install it, or set NEO4J_TEST_URL to a Neo4j 5.26 or newer that may be emptied`
  if (process.env.CI === 'true') throw new Error(`The tests on Neo4j cannot run: ${message}.`)
  console.warn(`Left out: the tests on Neo4j. ${message}.`)
  return null
}

export interface Neo4jOptions {
  /** 0 takes a free one. */
  readonly port?: number
  /** Where the data lie; a new folder, deleted at the end, where none is named. */
  readonly home?: string
  readonly heapMegabytes?: number
  readonly pageCacheMegabytes?: number
}

/** Starts a server; without a home its database is empty. */
export async function startNeo4j(
  { port = 0, home: named, heapMegabytes = 1024, pageCacheMegabytes = 256 }: Neo4jOptions = {},
): Promise<Neo4jServer> {
  const jars = serverJars()
  const home = named ?? mkdtempSync(join(tmpdir(), 'setupgraph-neo4j-'))
  const program = ['-cp', join(jars, '*'), join(import.meta.dirname, 'Server.java')]
  const server = spawn('java', [`-Xmx${heapMegabytes}m`, ...program, home, String(port), String(pageCacheMegabytes)], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, NEO4J_PASSWORD: PASSWORD },
  })
  const stop = () => stopServer(server, named === undefined ? home : null)
  try {
    const bolt = await readyPort(server)
    return { url: `bolt://127.0.0.1:${bolt}`, username: 'neo4j', password: PASSWORD, stop }
  } catch (error) {
    await stop()
    throw error
  }
}

/** The port that the server listens on, once it does. */
async function readyPort(server: ChildProcess): Promise<number> {
  let complaint = ''
  server.stderr!.on('data', (chunk: Buffer) => { complaint = (complaint + chunk.toString()).slice(-4000) })
  const ended = once(server, 'exit').then(([code]) => {
    throw new Error(`Neo4j ended with exit code ${code} before it was ready:\n${complaint}`)
  })
  const ready = (async () => {
    for await (const line of createInterface({ input: server.stdout! })) {
      const port = /^READY (\d+)$/.exec(line)?.[1]
      if (port !== undefined) return Number(port)
    }
    return ended
  })()
  const port = await Promise.race([ready, ended])
  // From here on an exit is nobody's failure, and what the server prints is read and dropped.
  ended.catch(() => {})
  server.stdout!.resume()
  return port
}

async function stopServer(server: ChildProcess, temporary: string | null): Promise<void> {
  if (server.exitCode === null && server.signalCode === null) {
    const ended = once(server, 'exit')
    server.stdin!.end()
    const forced = setTimeout(() => server.kill('SIGKILL'), 20_000)
    await ended
    clearTimeout(forced)
  }
  if (temporary !== null) rmSync(temporary, { recursive: true, force: true, maxRetries: 3 })
}
