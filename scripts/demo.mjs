/** `npm run demo`: from a fresh clone to a site with the samples in one command. */
import { existsSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build, fail, fingerprint, freePort, install, once, requireNode, root, run, say, startSite, wantedPort } from './steps.mjs'

const FILE = '.data/demo.db'
const STORE = `sqlite:${FILE}`

requireNode()
install()
build()

// The samples have a store of their own, so that they never mix with papers that the user loads.
const stamp = '.data/demo.loaded'
if (!existsSync(join(root, FILE))) rmSync(join(root, stamp), { force: true })
once(stamp, fingerprint(['samples', 'loaders', 'graph/model', 'graph/store']), () => {
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(root, FILE + suffix), { force: true })
  const code = run(process.execPath, ['--import', 'tsx', 'loaders/cli/load.ts', '--store', STORE, 'samples'])
  if (code !== 0) fail('The samples could not be loaded; the message stands above.')
})

const wanted = wantedPort()
const port = await freePort(wanted)
if (port !== wanted) say(`Port ${wanted} is taken; using ${port}.`)
const { address, end } = await startSite(port, { SETUPGRAPH_STORE: STORE })
say(`
  Setupgraph with its samples:  ${address}
  GraphQL, with an editor:      ${address}/graphiql
  Your own papers:              npm run load -- PATH…   then   npm start

  Ctrl-C stops it.`)
process.exit(await end)
