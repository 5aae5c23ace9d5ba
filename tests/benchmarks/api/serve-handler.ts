/** `node --import tsx tests/benchmarks/api/serve-handler.ts STORE`: the handler of the route in a server of Node. */
import { openStore } from '@/graph/store/open'
import { serve } from '../../http/server'

const { url, service } = await serve(() => openStore(process.argv[2], { readOnly: true }), 60_000)
await service.ready()
console.log(`READY ${url}`)
