/**
 * `npm run verify`: installs what the checks need and runs them all. The last line counts tests from the
 * runner's own report; a check that is no test runner (lint, types, build) counts as one test.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { ensurePython } from './python.mjs'
import { build, has, install, requireNode, root, run, say } from './steps.mjs'

const inCi = process.env.CI === 'true'
const isRoot = process.getuid?.() === 0
const counts = { passed: 0, failed: 0, skipped: 0 }
const leftOut = []

/** Installs Debian packages where this machine lets us. */
function installDebian(...packages) {
  if (!isRoot || !has('apt-get')) return false
  const quiet = ['-qq', '-y', '--no-install-recommends']
  return run('apt-get', ['update', '-qq']) === 0 && run('apt-get', ['install', ...quiet, ...packages], { DEBIAN_FRONTEND: 'noninteractive' }) === 0
}

function findChromium() {
  const places = [process.env.CHROMIUM_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', 'C:/Program Files/Google/Chrome/Application/chrome.exe']
  return places.find((place) => place && existsSync(place)) ?? playwrightChromium()
}

/** Playwright's own browser, where `playwright-core install chromium` has put one. */
function playwrightChromium() {
  const file = join(root, '.cache/chromium-path')
  const path = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  return path !== '' && existsSync(path) ? path : undefined
}

function ensureChromium() {
  if (findChromium()) return findChromium()
  say('Installing Chromium for the browser tests …')
  if (installDebian('chromium') && findChromium()) return findChromium()
  run(process.execPath, ['node_modules/playwright-core/cli.js', 'install', 'chromium'])
  run(process.execPath, ['--input-type=module', '--eval', `
    import { mkdirSync, writeFileSync } from 'node:fs'
    import { chromium } from 'playwright-core'
    mkdirSync('.cache', { recursive: true })
    writeFileSync('.cache/chromium-path', chromium.executablePath())`])
  return findChromium()
}

function ensureNeo4j() {
  if (process.env.NEO4J_TEST_URL) return true
  if (has('java') && has('mvn')) return true
  say('Installing Java and Maven for the tests on Neo4j …')
  return installDebian('openjdk-17-jdk-headless', 'maven') && has('java') && has('mvn')
}

function check(name, program, args) {
  say(`\n── ${name}`)
  const passed = run(program, args) === 0
  counts[passed ? 'passed' : 'failed'] += 1
  if (!passed) say(`${name}: FAILED`)
  return passed
}

function runTests(project, env) {
  say(`\n── ${project} tests`)
  const report = join(root, `.cache/reports/${project}.json`)
  mkdirSync(join(root, '.cache/reports'), { recursive: true })
  rmSync(report, { force: true })
  const args = ['node_modules/vitest/vitest.mjs', 'run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const code = run(process.execPath, args, env)
  if (!existsSync(report)) {
    counts.failed += 1
    say(`${project}: the runner ended with exit code ${code} and wrote no report.`)
    return
  }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += result.numPassedTests
  counts.failed += result.numFailedTests
  counts.skipped += result.numPendingTests + result.numTodoTests
  // A suite that could not be loaded, or a failed set-up, has no failed test of its own.
  if (code !== 0 && result.numFailedTests === 0) counts.failed += 1
}

/** Apollo's own tests over our HTTP adapter; they need another runner, which is installed apart. */
function runApolloTests() {
  say('\n── Apollo\'s integration tests')
  const report = join(root, '.cache/reports/apollo.json')
  rmSync(report, { force: true })
  const code = run(process.execPath, ['tests/integration/run.mjs', report])
  if (!existsSync(report)) {
    counts.failed += 1
    say(`Apollo's integration tests: the runner ended with exit code ${code} and wrote no report.`)
    return
  }
  const result = JSON.parse(readFileSync(report, 'utf8'))
  counts.passed += result.passed
  counts.failed += result.failed
}

requireNode()
install()
const chromium = ensureChromium()
const neo4j = ensureNeo4j()
const python = ensurePython(installDebian)
if (!chromium) leftOut.push('the browser tests: no Chromium was found and none could be installed; set CHROMIUM_PATH')
if (!neo4j) leftOut.push('the tests on Neo4j: Java 17 or newer and Maven were not found; install them, or set NEO4J_TEST_URL to a server that may be emptied')
if (!python) leftOut.push('the notebooks: Python 3.11 or newer with venv and pip was not found, or its packages could not be installed')

const node = process.execPath
check('Lint', node, ['node_modules/eslint/bin/eslint.js', '.'])
// Next's own types of routes are made first, as a build would.
run(node, ['node_modules/next/dist/bin/next', 'typegen'])
check('Types', node, ['node_modules/typescript/bin/tsc', '--noEmit'])
runTests('unit', {})
runApolloTests()
runTests('conformance', {})
build()
if (chromium) runTests('end-to-end', { CHROMIUM_PATH: chromium })
if (python) runTests('notebooks', { SETUPGRAPH_PYTHON: python })

for (const what of leftOut) say(`Left out: ${what}.`)
if (inCi && leftOut.length > 0) counts.failed += leftOut.length
say(`\n${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped`)
process.exit(counts.failed === 0 && !(inCi && counts.skipped > 0) ? 0 : 1)
