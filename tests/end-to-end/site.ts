import { spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const SEEDS = join(root, '../shared/seeds')
const FIXTURES = join(import.meta.dirname, 'fixtures')

/** The documents that the walks need: the samples, and the seeds or, where they are not, a card of our own. */
export const DOCUMENTS = [join(root, 'samples'), existsSync(SEEDS) ? SEEDS : FIXTURES]

/** Variables of the environment beside the store's address, such as a password. */
export type Environment = Readonly<Record<string, string | undefined>>

export interface Site {
  readonly address: string
  stop(): Promise<void>
}

/** Builds the site unless it was built from the same sources before. Throws where the build fails. */
export function build(): void {
  const { status } = spawnSync(process.execPath, ['--eval', `import('./scripts/steps.mjs').then((steps) => steps.build())`], { cwd: root, stdio: 'inherit' })
  if (status !== 0) throw new Error('The site could not be built; the message stands above.')
}

/** A folder for one run, removed by `remove`. */
export function scratchFolder(): { readonly path: string, remove(): void } {
  const path = mkdtempSync(join(tmpdir(), 'setupgraph-'))
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

/** The command that users have to load documents, for Node. */
function loadCommand(store: string, documents: readonly string[]): string[] {
  return ['--import', 'tsx', 'loaders/cli/load.ts', '--store', store, ...documents]
}

function requireLoaded(status: number | null, stderr: string, accepted: readonly number[]): void {
  if (!accepted.includes(status ?? -1)) throw new Error(`The documents could not be loaded (exit code ${status}): ${stderr}`)
}

/** Loads documents into a store by the command that users have; `accepted` are the exit codes that are no failure. */
export function load(store: string, documents: readonly string[], environment: Environment = {}, accepted: readonly number[] = [0]): void {
  const { status, stderr } = spawnSync(process.execPath, loadCommand(store, documents), {
    cwd: root, encoding: 'utf8', env: { ...process.env, ...environment }, maxBuffer: 2 ** 28,
  })
  requireLoaded(status, stderr, accepted)
}

/** The same while other things go on; meant for many documents. */
export function loadAside(store: string, documents: readonly string[], accepted: readonly number[] = [0]): Promise<void> {
  const loader = spawn(process.execPath, loadCommand(store, documents), { cwd: root, stdio: ['ignore', 'ignore', 'pipe'] })
  const errors: string[] = []
  loader.stderr.on('data', (chunk: Buffer) => errors.push(chunk.toString()))
  return new Promise((resolve, reject) => {
    loader.once('error', reject)
    loader.once('close', (status) => {
      try {
        requireLoaded(status, errors.join(''), accepted)
        resolve()
      } catch (cause) {
        reject(cause)
      }
    })
  })
}

async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer()
    server.once('error', reject)
    server.listen(0, () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address ? address.port : 0))
    })
  })
}

/** Starts the built site over a store, and waits until it answers. */
export async function startSite(store: string, environment: Environment = {}): Promise<Site> {
  const port = await freePort()
  const output: string[] = []
  const server = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    cwd: root,
    env: { ...process.env, ...environment, NODE_ENV: 'production', SETUPGRAPH_STORE: store, NEXT_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  server.stdout.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  server.stderr.on('data', (chunk: Buffer) => output.push(chunk.toString()))
  const address = `http://localhost:${port}`
  for (;;) {
    if (server.exitCode !== null) throw new Error(`The site ended with exit code ${server.exitCode}: ${output.join('')}`)
    if (await fetch(`${address}/icon.svg`).then(({ ok }) => ok, () => false)) break
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  return {
    address,
    stop: () => new Promise((resolve) => {
      server.once('exit', () => resolve())
      server.kill('SIGTERM')
    }),
  }
}

/** Waits until a site has its index; a store that cannot be read is waited for in vain, so only where there is one. */
export async function untilReady({ address }: Site): Promise<void> {
  while (!await fetch(`${address}/readyz`).then(({ ok }) => ok)) await new Promise((resolve) => setTimeout(resolve, 500))
}
