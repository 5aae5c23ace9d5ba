import neo4jDriver, { type Driver } from 'neo4j-driver'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest'
import { ALL_RECORDS, silent, wideNets } from '@/graph/store/conformance/fixtures'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { emptyNeo4j } from '../neo4j/empty-store'
import { neo4jEnvironment } from '../neo4j/server'

const server = inject('neo4j')

/** What is particular to Neo4j; that it behaves as a store is the suite's business. */
describe.skipIf(server === null)('Neo4j', () => {
  const { url, username, password } = server!
  const env = neo4jEnvironment(server!)
  let driver: Driver
  let store: GraphStore

  beforeAll(() => { driver = neo4jDriver.driver(url, neo4jDriver.auth.basic(username, password), { disableLosslessIntegers: true }) })
  afterAll(() => driver.close())
  beforeEach(async () => {
    await emptyNeo4j(server!)
    store = await openStore(url, { env })
  })
  afterEach(() => store.close())

  const query = async (text: string, parameters = {}) => (await driver.executeQuery(text, parameters, { database: 'neo4j' })).records.map((record) => record.toObject())

  it('holds the graph that the documentation draws', async () => {
    await store.write(ALL_RECORDS)
    expect(await query(`
      MATCH (p:Paper {title: 'One Pixel Is a Shortcut'})-[:HAS_SETUP]->(s:Setup)
      MATCH (s)-[on:ON]->(d:Dataset {name: 'CIFAR-10'}) MATCH (s)-[:TRAINS]->(a:Architecture)-[:IS_A]->(:Architecture {name: 'ResNet'})
      MATCH (s)-[:APPLIES]->(:Method {name: 'SGD'}) MATCH (s)-[runs:RUNS_ON]->(:Hardware) MATCH (s)-[built:BUILT_WITH]->(:Software {name: 'PyTorch'})
      MATCH (s)-[sets:SETS]->(x:Setting {value: 0.1})-[:OF]->(:Hyperparameter {name: 'learning rate'})
      RETURN on.raw AS dataset, on.quote STARTS WITH 'Trained on' AS quoted, a.name AS architecture, runs.count AS count, runs.memoryGb AS memory, built.version AS version, sets.raw AS raw`)).toEqual([
      { dataset: 'CIFAR-10', quoted: true, architecture: 'ResNet-18', count: 4, memory: 11, version: '1.8.1', raw: '0.1' },
    ])
    expect(await query(`
      MATCH (:Paper)-[r:REPORTS]->(n:Result {unit: '%', own: false})-[:REACHED_BY]->(m:Method) RETURN n.metric AS metric, n.value AS value, m.name AS by, r.raw AS raw`)).toEqual([
      { metric: 'top-1 accuracy', value: 91, by: 'SGD', raw: '91 %' },
    ])
    expect(await query(`
      MATCH (p:Paper)-[:DISCLOSES {status: 'NOT_REPORTED'}]->(v:Variable) RETURN v.name AS variable, p.title AS title ORDER BY variable`)).toEqual([
      { variable: 'hardware', title: 'Silent Training' }, { variable: 'openSourceCode', title: 'Wide Nets on Small Images' }, { variable: 'software', title: 'Silent Training' },
    ])
  })

  it('keeps whole numbers as integers', async () => {
    await store.write(ALL_RECORDS)
    expect(await query(`
      MATCH (p:Paper)-[:HAS_SETUP]->(s)-[r:RUNS_ON]->(h)
      RETURN [x IN [p.year, s.ordinal, r.start, r.end, r.rawStart, r.count, h.papers] | valueType(x) STARTS WITH 'INTEGER'] AS integers`)).toEqual([
      { integers: new Array(7).fill(true) },
    ])
  })

  it('says what to do about a wrong password, a wrong database, a write to a store opened for reading', async () => {
    await expect(openStore(url, { env: { ...env, NEO4J_PASSWORD: 'wrong' } })).rejects.toMatchObject({ name: 'StoreError', code: 'UNAUTHORIZED', message: expect.stringContaining('NEO4J_PASSWORD') })
    await expect(openStore(url, { env: { ...env, NEO4J_DATABASE: 'nowhere' } })).rejects.toMatchObject({ name: 'StoreError', code: 'UNREACHABLE', message: expect.stringContaining('NEO4J_DATABASE') })
    const reader = await openStore(url, { env, readOnly: true })
    await expect(reader.write([silent])).rejects.toMatchObject({ name: 'StoreError', code: 'READ_ONLY' })
    await expect(reader.remove(['document:x'])).rejects.toMatchObject({ code: 'READ_ONLY' })
    await reader.close()
  })

  it('reads as an empty graph, and is left alone, where nobody has written yet', async () => {
    await query('MATCH (g:Graph) DELETE g')
    const reader = await openStore(url, { env, readOnly: true })
    expect(await reader.revision()).toBe(0)
    expect((await reader.stats()).papers).toBe(0)
    expect(await reader.sharedSetups('paper:none', 10)).toEqual([])
    await reader.close()
    expect(await query('MATCH (n) RETURN count(n) AS nodes')).toEqual([{ nodes: 0 }])
    await (await openStore(url, { env })).close()
  })

  it('refuses a graph of a newer release', async () => {
    await query('MATCH (g:Graph) SET g.version = g.version + 1')
    try {
      await expect(openStore(url, { env })).rejects.toMatchObject({ code: 'UNSUPPORTED', message: expect.stringContaining('Update Setupgraph') })
    } finally {
      await query('MATCH (g:Graph) SET g.version = g.version - 1')
    }
  })

  it('lets writers of several processes come one after the other', async () => {
    await store.write(ALL_RECORDS)
    const expected = await store.digest()
    await emptyNeo4j(server!)
    const others = await Promise.all([1, 2, 3].map(() => openStore(url, { env })))
    // Each writes everything, in its own order, a document a time: all touch the same nodes.
    await Promise.all(others.map(async (other, turn) => {
      const order = [...ALL_RECORDS.slice(turn), ...ALL_RECORDS.slice(0, turn)]
      for (const record of order) await other.write([record])
    }))
    await Promise.all(others.map((other) => other.close()))
    expect(await store.digest()).toBe(expected)
    expect(await store.revision()).toBe(ALL_RECORDS.length)
  })

  it('rejects a stream and a digest during which the graph was changed', async () => {
    await store.write(ALL_RECORDS)
    const stream = store.streamIndex()[Symbol.asyncIterator]()
    await stream.next()
    await store.write([{ ...silent, reporting: [] }])
    const rest = (async () => {
      while (!(await stream.next()).done);
    })()
    await expect(rest).rejects.toMatchObject({ name: 'StoreError', code: 'CHANGED' })
  })

  it('keeps counts true that it could have computed', async () => {
    await store.write(ALL_RECORDS)
    await store.write([{ ...wideNets, setups: wideNets.setups.slice(0, 2) }])
    expect(await query(`
      MATCH (f:Entity|Setting)
      WITH f, COUNT { MATCH (f)<-[:ON|TRAINS|APPLIES|RUNS_ON|BUILT_WITH|SETS]-()<-[:HAS_SETUP]-(p) RETURN DISTINCT p } AS direct,
        COUNT { MATCH (f)<-[:OF]-()<-[:SETS]-()<-[:HAS_SETUP]-(p) RETURN DISTINCT p } AS bySettings
      WHERE f.papers <> direct + bySettings OR f.papersOrder <> -f.papers OR NOT EXISTS { (f)<-[:DESCRIBES]-(:Description) }
      RETURN f.id AS wrong`)).toEqual([])
    expect(await query('MATCH (d:Description) WHERE d.documents <> COUNT { (x:Document) WHERE d.id IN x.descriptions } RETURN d.data AS wrong')).toEqual([])
  })
})
