/** `npm start`: the site and /api/graphql on PORT (3000), over the store that SETUPGRAPH_STORE names. */
import { build, install, requireNode, say, startSite, wantedPort } from './steps.mjs'

requireNode()
install()
build()
const { address, end } = await startSite(wantedPort(), {})
say(`Setupgraph: ${address}`)
process.exit(await end)
