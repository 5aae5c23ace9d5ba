/**
 * A Neo4j for development, until Ctrl-C:
 *
 *     node --import tsx tests/neo4j/start.ts [PORT [HOME [HEAP_MB PAGE_CACHE_MB]]]
 *
 * Without HOME its data are deleted at the end.
 */
import { neo4jEnvironment, startNeo4j } from './server'

const [port = '0', home, heap = '1024', pageCache = '256'] = process.argv.slice(2)
const server = await startNeo4j({ port: Number(port), home, heapMegabytes: Number(heap), pageCacheMegabytes: Number(pageCache) })
console.log('Neo4j is ready. To use it:')
for (const [name, value] of Object.entries(neo4jEnvironment(server))) console.log(`  export ${name}=${value}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
}
