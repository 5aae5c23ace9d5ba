import { parseArgs } from 'node:util'
import { exportHandler } from '@/app/api/export/handler'
import { Service } from '@/graph/service'
import { openStore } from '@/graph/store/open'

/**
 * Reads whole exports out of a store as a client would, and prints seconds, size and the most memory of this
 * process meanwhile. `npm run bench:exports -- --store sqlite:PATH [ADDRESS…]`
 */
const { values, positionals } = parseArgs({ options: { store: { type: 'string' } }, allowPositionals: true })
const addresses = positionals.length > 0 ? positionals : ['setups.csv', 'setups.parquet', 'setups.csv?quotes=true', 'papers.bib', 'graph.graphml']

const service = new Service(() => openStore(values.store, { readOnly: true }), { log: (error) => console.error(error) })
const handle = exportHandler(service)
await service.context(AbortSignal.timeout(600_000))
console.log(`index ready: ${megabytes(process.memoryUsage().rss)} of memory`)

for (const address of addresses) {
  let most = 0
  const watch = setInterval(() => { most = Math.max(most, process.memoryUsage().rss) }, 100)
  const started = performance.now()
  let longest = 0
  let turn = started
  const turns = setInterval(() => { longest = Math.max(longest, performance.now() - turn); turn = performance.now() }, 1)
  const response = await handle(new Request(`http://localhost/api/export/${address}`))
  let size = 0
  for await (const piece of response.body as unknown as AsyncIterable<Uint8Array>) size += piece.byteLength
  clearInterval(watch)
  clearInterval(turns)
  console.log(`${address}: ${response.status}, ${((performance.now() - started) / 1000).toFixed(1)} s, ${megabytes(size)}, at most ${megabytes(most)} of memory, others wait ${longest.toFixed(0)} ms at most`)
}
await service.close()

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`
}
