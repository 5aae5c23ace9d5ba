/** `node --import tsx tests/benchmarks/api/serve-floor.ts`: one hand-written statement behind a bare server. */
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import neo4j from 'neo4j-driver'
import { CYPHER } from './question'

const { SETUPGRAPH_STORE = '', NEO4J_USERNAME = 'neo4j', NEO4J_PASSWORD = '' } = process.env
const driver = neo4j.driver(SETUPGRAPH_STORE, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), { disableLosslessIntegers: true })

async function answer(body: string): Promise<string> {
  const { variables } = JSON.parse(body) as { readonly variables: { readonly id: string } }
  const session = driver.session({ database: 'neo4j', defaultAccessMode: neo4j.session.READ })
  try {
    const { records } = await session.run(CYPHER, { id: variables.id })
    return JSON.stringify({ data: { paper: records[0]?.toObject() ?? null } })
  } finally {
    await session.close()
  }
}

const server = createServer((incoming, outgoing) => {
  const chunks: Buffer[] = []
  incoming.on('data', (chunk: Buffer) => chunks.push(chunk))
  incoming.on('end', () => {
    answer(Buffer.concat(chunks).toString()).then(
      (text) => outgoing.writeHead(200, { 'content-type': 'application/json' }).end(text),
      (error: unknown) => outgoing.writeHead(500).end(String(error)),
    )
  })
})
server.listen(0, '127.0.0.1', () => console.log(`READY http://127.0.0.1:${(server.address() as AddressInfo).port}/`))
