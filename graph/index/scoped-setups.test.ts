import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { anyRecords } from '@/graph/store/conformance/arbitrary-records'
import type { StoredSetup } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { effectiveSetups } from './baseline/effective-setups'
import { buildIndex } from './build'

const folder = mkdtempSync(join(tmpdir(), 'setupgraph-scopes-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Identifiers of the settings of a hyperparameter that held for an entity, from the setups as the store has them. */
function naive(setups: readonly StoredSetup[], hyperparameter: string, scope: string): Set<string> {
  const hasScope = setups.some(({ links }) => links.some(({ entity }) => entity.id === scope))
  const documents = new Set(setups.map(({ document }) => document))
  const held = [...documents].flatMap((document) => {
    const own = setups.filter((setup) => setup.document === document)
    const particular = effectiveSetups(own).filter(({ setup }) => setup.scope.some(({ entity }) => entity === scope))
    if (particular.length > 0) return particular.flatMap(({ settings }) => settings.filter((setting) => setting.hyperparameter === hyperparameter))
    if (!hasScope) return []
    // A setup of its own for the scope, which says nothing, has what is said in general.
    const first = own[0]!
    const silent: StoredSetup = { ...first, id: 'silent', ordinal: own.length, scope: [{ name: scope, entity: scope }], except: [], links: [], settings: [] }
    return effectiveSetups([...own, silent]).at(-1)!.settings.filter((setting) => setting.hyperparameter === hyperparameter)
  })
  return new Set(held.map(({ id }) => id))
}

describe('what is set in a scope', () => {
  it('is what the setups say that apply to it', async () => {
    let number = 0
    let answers = 0
    await fc.assert(fc.asyncProperty(anyRecords, async (records) => {
      const store = await openStore(`sqlite:${join(folder, `${number++}.db`)}`)
      try {
        await store.write(records)
        const index = await buildIndex(store)
        const papers = [...index.paperIds()]
        const setups = await store.setupsOfPapers(papers)
        const entities = index.listEntities({}, { first: 100, after: null }).items.map(({ item }) => item.entity)
        for (const { id: hyperparameter } of entities.filter(({ kind }) => kind === 'Hyperparameter')) {
          for (const { id: scope } of entities.filter(({ kind }) => kind !== 'Hyperparameter').slice(0, 8)) {
            const found = index.listPapers({ settings: [{ hyperparameter, scope }] }, 'YEAR_DESC', { first: 100, after: null }).items.map(({ item }) => item.id)
            const expected = papers.filter((_, i) => naive(setups[i]!, hyperparameter, scope).size > 0)
            expect([...found].sort()).toEqual([...expected].sort())
            answers += found.length
            const values = index.facets({}).distribution(hyperparameter, scope)!.values(100)
            for (const { value, papers: count } of values) expect(count).toBe(papers.filter((_, i) => naive(setups[i]!, hyperparameter, scope).has(value.id)).length)
          }
        }
      } finally {
        await store.close()
      }
    }), { seed: Number(process.env.FAST_CHECK_SEED ?? 1), numRuns: Number(process.env.FAST_CHECK_RUNS ?? 40) })
    expect(answers).toBeGreaterThan(50)
  })
})
