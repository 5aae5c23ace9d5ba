/**
 * `node tests/integration/run.mjs REPORT`: installs Apollo's test suite for HTTP adapters apart, runs it over ours
 * with Jest, which it needs, and writes {passed, failed, left} to REPORT, with the names of what failed or was left out. What the suite refuses and we
 * know why is listed here; any other failure counts, and so does one of these that passes.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = join(here, '../..')
const report = resolve(process.argv[2] ?? join(root, '.cache/reports/apollo.json'))

/** Test by its name → the reason why it cannot pass. */
const REFUSED = {
  'lockstep versioning of @apollo/server and @apollo/server-integration-testsuite': 'the newest suite is 5.5.0, the server 5.5.1',
}

/** Why the suite leaves out some of its tests: answers in parts, which our schema cannot give. */
const OWN_CHOICE = 'the suite leaves it out: @defer and @stream need graphql 17, which needs Node 22'

function run(program, args, cwd) {
  const { status, error } = spawnSync(program, args, { cwd, stdio: 'inherit', shell: process.platform === 'win32' })
  if (error) throw error
  return status ?? 1
}

if (run('npm', ['install', '--no-audit', '--no-fund', '--loglevel=error'], here) !== 0) process.exit(1)
const { build } = await import('esbuild')
await build({
  entryPoints: [join(here, 'server.ts')], outfile: join(here, 'node_modules/.cache/server.cjs'), bundle: true, platform: 'node', format: 'cjs',
  external: ['@apollo/server', 'graphql'], alias: { '@/app': join(root, 'app'), '@/graph': join(root, 'graph') }, logLevel: 'warning',
})
const jestReport = join(here, 'node_modules/.cache/jest.json')
rmSync(jestReport, { force: true })
run(process.execPath, ['node_modules/jest/bin/jest.js', '--silent', '--json', `--outputFile=${jestReport}`], here)
const tests = JSON.parse(readFileSync(jestReport, 'utf8')).testResults.flatMap(({ assertionResults, message }) =>
  assertionResults.length > 0 ? assertionResults : [{ title: 'the suite could not be loaded', fullName: 'the suite could not be loaded', status: 'failed', failureMessages: [message] }])
const counts = { passed: 0, failed: 0, failures: [], left: [] }
for (const { title, fullName, status, failureMessages } of tests) {
  const reason = REFUSED[title]
  if (status === 'passed' && reason === undefined) counts.passed += 1
  else if (status === 'failed' && reason !== undefined) {
    counts.left.push(`${title} (${reason})`)
  } else if (status === 'pending' || status === 'todo') {
    counts.left.push(`${fullName} (${OWN_CHOICE})`)
  } else {
    counts.failed += 1
    counts.failures.push(`${fullName}\n${(failureMessages ?? []).join('\n').slice(0, 1_000)}`)
  }
}
mkdirSync(dirname(report), { recursive: true })
writeFileSync(report, JSON.stringify(counts, null, 2))
for (const failure of counts.failures) console.error(`FAILED ${failure}`)
for (const left of counts.left) console.log(`Left out: ${left}`)
console.log(`Apollo's integration tests: ${counts.passed} passed, ${counts.failed} failed, ${counts.left.length} left out`)
process.exit(counts.failed === 0 && counts.passed > 0 ? 0 : 1)
