import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { openStore } from '@/graph/store/open'
import { runLoad } from '@/loaders/cli/load-run'
import { call } from '../cli/call'
import { card } from '../cli/documents'
import { temporaryFolder } from '../cli/temporary-folder'
import { importInto } from '../neo4j/import'
import { neo4jEnvironment, startNeo4j } from '../neo4j/server'

/** A document with what files in columns make hard: quotes, commas, lines, backslashes, letters beyond ASCII. */
const AWKWARD = card('A "quoted", comma; and \\ backslash — naïve Ünïcödé 𝔊raphs', 'We say "batch size, 128" — the learning rate is 1e-5;\nthe optimizer is Adam\t(β₁ = 0.9).')

const neo4j = inject('neo4j')

describe.skipIf(neo4j === null)('files for the import tool', () => {
  it('make the same graph as an ordinary load, which then finds everything unchanged', async () => {
    const documents = temporaryFolder({ 'awkward.md': AWKWARD })
    const paths = ['samples', documents]
    const sqlite = `sqlite:${join(temporaryFolder(), 'graph.db')}`
    expect((await call(runLoad, ['--store', sqlite, ...paths])).code).toBe(0)
    const store = await openStore(sqlite)
    const [expected, stats] = [await store.digest(), await store.stats()]
    await store.close()

    const folder = join(temporaryFolder(), 'import')
    const { code, messages } = await call(runLoad, ['--to-csv', folder, ...paths])
    expect({ code, messages }).toMatchObject({ code: 0, messages: expect.stringContaining('database import full neo4j @import.args') })
    const home = temporaryFolder()
    expect(await importInto(home, folder)).toContain('IMPORT DONE')

    const server = await startNeo4j({ home })
    try {
      const env = neo4jEnvironment(server)
      await expect(openStore(server.url, { env, readOnly: true })).rejects.toMatchObject({
        code: 'UNSUPPORTED', message: expect.stringContaining('indexes are not made yet'),
      })
      const { output } = await call(runLoad, ['--json', ...paths], { env })
      expect(JSON.parse(output)).toMatchObject({ read: stats.documents, loaded: 0, unchanged: stats.documents })
      const imported = await openStore(server.url, { env })
      expect(await imported.digest()).toBe(expected)
      expect(await imported.stats()).toEqual(stats)
      expect(await imported.revision()).toBe(1)
      // Counts are right, so that nothing is left once all documents are gone.
      const papers = (await imported.listPapers({}, 'TITLE', { first: 100, after: null })).items.map(({ id }) => id)
      await imported.remove((await imported.documentsOfPapers(papers)).flat().map(({ id }) => id))
      expect(await imported.stats()).toMatchObject({ papers: 0, documents: 0, setups: 0, settings: 0, links: 0 })
      await imported.close()
    } finally {
      await server.stop()
    }
  }, 300_000)
})
