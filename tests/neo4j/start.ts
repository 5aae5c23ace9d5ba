/** `node --import tsx tests/neo4j/start.ts [PORT]`: a Neo4j for development, until Ctrl-C; its data is then deleted. */
import { neo4jEnvironment, startNeo4j } from './server'

const server = await startNeo4j(Number(process.argv[2] ?? 0))
console.log('Neo4j is ready. To use it:')
for (const [name, value] of Object.entries(neo4jEnvironment(server))) console.log(`  export ${name}=${value}`)
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  process.once(signal, () => void server.stop().then(() => process.exit(0)))
}
