/**
 * Steps that the commands share: each looks first whether there is anything to do, so that a second run
 * starts in seconds. Plain JavaScript without dependencies, since it runs before they are installed.
 */
import { spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const quietEnvironment = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', npm_config_fund: 'false', npm_config_audit: 'false' }

/** Prints one line about a step. */
export function say(line) {
  process.stdout.write(`${line}\n`)
}

/** Ends the command with a message that says what to do. */
export function fail(message) {
  process.stderr.write(`${message}\n`)
  process.exit(1)
}

/** Node below the version in package.json fails late and obscurely; say it first. */
export function requireNode() {
  const [major, minor] = process.versions.node.split('.').map(Number)
  if (major > 20 || (major === 20 && minor >= 19)) return
  fail(`Setupgraph needs Node 20.19 or newer; this is ${process.versions.node}. Install a newer one from your system's packages or with nvm.`)
}

/** Runs a program with its output shown; answers its exit code. */
export function run(program, args, env = {}) {
  const windows = process.platform === 'win32'
  const result = spawnSync(program, args, { cwd: root, stdio: 'inherit', env: { ...quietEnvironment, ...env }, shell: windows })
  if (result.error) fail(`${program} could not be started: ${result.error.message}`)
  return result.status ?? 1
}

/** Whether a program is on the PATH. */
export function has(program) {
  return spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined
}

function filesBelow(path) {
  const whole = join(root, path)
  if (!existsSync(whole)) return []
  if (!statSync(whole).isDirectory()) return [path]
  return readdirSync(whole, { withFileTypes: true })
    .filter((entry) => !entry.name.startsWith('.') && entry.name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => filesBelow(join(path, entry.name)))
}

/** SHA-256 over names and contents of files and folders, and over extra words. */
export function fingerprint(paths, ...words) {
  const hash = createHash('sha256')
  for (const word of words) hash.update(`${word}\0`)
  for (const file of paths.flatMap(filesBelow)) hash.update(`${file}\0`).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

/**
 * Does a step unless its stamp says that it was done for the same input. The stamp is written after
 * success only, so an interrupted step is done again.
 */
export function once(stamp, input, step) {
  const file = join(root, stamp)
  if (existsSync(file) && readFileSync(file, 'utf8') === input) return false
  step()
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, input)
  return true
}

/** Installs the packages of package-lock.json where they are missing or of another version. */
export function install() {
  const input = fingerprint(['package.json', 'package-lock.json'], process.version, process.platform, process.arch)
  once('node_modules/.setupgraph-installed', input, () => {
    say('Installing packages …')
    // `npm ci` stops where a registry lacks another platform's optional binaries; `install` obeys the lock as well.
    if (run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error']) !== 0) {
      fail('npm install failed; its message stands above. Where it says "gyp", install a C++ compiler and Python 3 and try again.')
    }
  })
}

const SITE_SOURCES = ['app', 'graph', 'loaders', 'proxy.ts', 'next.config.js', 'tsconfig.json', 'package.json', 'package-lock.json']

/** Builds the site where its sources changed since the last build. */
export function build() {
  once('.next/.setupgraph-built', fingerprint(SITE_SOURCES, process.version), () => {
    say('Building the site …')
    if (run(process.execPath, ['node_modules/next/dist/bin/next', 'build']) !== 0) fail('The build failed; its message stands above.')
  })
}

/** Whether a port of all addresses is free. */
function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', () => resolve(false))
    server.listen(port, () => server.close(() => resolve(true)))
  })
}

/** The first free port from `wanted` on. */
export async function freePort(wanted) {
  for (let port = wanted; port < Math.min(wanted + 100, 65536); port++) if (await isFree(port)) return port
  return fail(`No free port from ${wanted} to ${wanted + 99}; set PORT to one that is free.`)
}

/** Milliseconds that the site may take to answer; it takes about one. */
const START_LIMIT = 60_000

/** Starts the site and waits until it answers; the site ends with this process. */
export async function startSite(port, env) {
  const site = spawn(process.execPath, ['node_modules/next/dist/bin/next', 'start', '--port', String(port)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...quietEnvironment, ...env },
  })
  site.stdout.resume()
  const end = new Promise((resolve) => site.once('exit', (code) => resolve(code ?? 0)))
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => site.kill('SIGTERM'))
  const address = `http://localhost:${port}`
  for (const started = Date.now(); ;) {
    const ended = await Promise.race([end.then((code) => ({ code })), new Promise((resolve) => setTimeout(resolve, 100))])
    if (ended) fail(`The site ended with exit code ${ended.code} before it was ready; its message stands above.`)
    // The store may be unready (an unreachable Neo4j): the site itself then says what to do.
    const answers = await fetch(`${address}/healthz`).then((answer) => answer.ok, () => false)
    if (answers) return { address, end }
    if (Date.now() - started > START_LIMIT) {
      site.kill('SIGTERM')
      fail(`The site did not answer at ${address}/healthz within ${START_LIMIT / 1000} seconds. Look for its message above, or try another PORT.`)
    }
  }
}

/** The port that PORT asks for, 3000 by default. */
export function wantedPort() {
  const port = Number(process.env.PORT ?? 3000)
  if (!Number.isInteger(port) || port < 1 || port > 65535) fail(`PORT must be a number from 1 to 65535; it is "${process.env.PORT}".`)
  return port
}
