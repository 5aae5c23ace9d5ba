import { describe, expect, inject, it } from 'vitest'
import { openStore } from '@/graph/store/open'
import { runLoad } from '@/loaders/cli/load-run'
import { call, start } from '../cli/call'
import { card, cards } from '../cli/documents'
import { killLoads } from '../cli/kill'
import { temporaryFolder } from '../cli/temporary-folder'
import { emptyNeo4j } from '../neo4j/empty-store'
import { neo4jEnvironment } from '../neo4j/server'

const neo4j = inject('neo4j')

/** What `tests/cli` holds of a load into SQLite, on a server. */
describe.skipIf(neo4j === null)('loading into Neo4j', () => {
  const env = neo4j === null ? {} : neo4jEnvironment(neo4j)

  async function ask<T>(question: (store: Awaited<ReturnType<typeof openStore>>) => Promise<T>): Promise<T> {
    const store = await openStore(neo4j!.url, { env })
    try {
      return await question(store)
    } finally {
      await store.close()
    }
  }

  it('says what to do about a wrong password, and writes nothing', async () => {
    await emptyNeo4j(neo4j!)
    const { code, output, messages } = await call(runLoad, ['samples'], { env: { ...env, NEO4J_PASSWORD: 'wrong' } })
    expect(code).toBe(1)
    expect(output).toBe('')
    expect(messages).toMatch(/refused the user name or password\. Set NEO4J_USERNAME and NEO4J_PASSWORD/)
    expect(messages).not.toContain('    at ')
    expect((await ask((store) => store.stats())).papers).toBe(0)
  })

  it('ends in the same graph after it was killed', async () => {
    const folder = temporaryFolder(Object.fromEntries(cards(1300)))
    await emptyNeo4j(neo4j!)
    const started = performance.now()
    expect((await start('load', [folder], { env }).ended).code).toBe(0)
    const whole = performance.now() - started
    const expected = await ask((store) => store.digest())
    await emptyNeo4j(neo4j!)
    await killLoads([folder], whole, { env })
    expect((await start('load', [folder], { env }).ended).code).toBe(0)
    expect(await ask((store) => store.digest())).toBe(expected)
  }, 1_800_000)

  it('removes what the source no longer has', async () => {
    await emptyNeo4j(neo4j!)
    const files = Object.fromEntries(
      ['A first paper', 'A second paper', 'A third paper'].map((title) => [`${title}.md`, card(title)]),
    )
    await call(runLoad, [temporaryFolder(files)], { env })
    const { 'A second paper.md': _, ...rest } = files
    const { code, output } = await call(runLoad, ['--prune', '--json', temporaryFolder(rest)], { env })
    expect(code).toBe(0)
    expect(JSON.parse(output)).toMatchObject({ unchanged: 2, removed: 1 })
    expect((await ask((store) => store.stats())).papers).toBe(2)
  })
})
