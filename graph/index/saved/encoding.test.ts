import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { typedValue, type EntityKind } from '@/graph/model'
import type { IndexBatch } from '@/graph/store/graph-store'
import { tablesOf } from '../build'
import { SetupIndex } from '../setup-index'
import type { IndexTables } from '../tables'
import { decodeIndex, encodeIndex, UnusableIndexError } from './encoding'

const KINDS = ['Dataset', 'Architecture', 'Method', 'Hardware', 'Software'] as const satisfies readonly EntityKind[]
const ENTITIES = 9
const VALUES = 4

const anyText = fc.string({ unit: 'grapheme', maxLength: 12 })
const anyPaper = fc.record({
  title: anyText,
  venue: fc.option(fc.constantFrom('NeurIPS', 'ICML', 'Ünïcode 𝒮')),
  year: fc.option(fc.integer({ min: 2014, max: 2024 })),
  hasCode: fc.boolean(),
  arxiv: fc.option(fc.stringMatching(/^\d{4}\.\d{5}$/)),
  doi: fc.option(fc.stringMatching(/^10\.\d{4}\/[a-zA-Z]{3}$/)),
  features: fc.uniqueArray(fc.nat(ENTITIES + VALUES - 1), { maxLength: 8 }),
})
const anyGraph = fc.record({
  state: fc.option(anyText), revision: fc.nat(), names: fc.array(anyText, { minLength: ENTITIES, maxLength: ENTITIES }), papers: fc.array(anyPaper, { maxLength: 12 }),
})

function* batchesOf({ state, revision, names, papers }: typeof anyGraph extends fc.Arbitrary<infer Graph> ? Graph : never): Generator<IndexBatch> {
  const entityId = (i: number) => `${KINDS[i % KINDS.length]!.toLowerCase()}:e-${i}`
  const featureId = (i: number) => i < ENTITIES ? entityId(i) : `setting:learning-rate=${i}`
  yield { kind: 'revision', revision, state }
  yield { kind: 'papers', rows: papers.map(({ features: _features, ...paper }, i) => ({ id: `paper:${i}`, notReported: i % 2 === 0 ? ['hardware'] : [], ...paper })) }
  yield { kind: 'entities', rows: [
    ...names.map((name, i) => ({ id: entityId(i), kind: KINDS[i % KINDS.length]!, name, aliases: names.slice(0, i % 3), parent: i >= KINDS.length ? entityId(i - KINDS.length) : null })),
    { id: 'hyperparameter:learning-rate', kind: 'Hyperparameter', name: 'learning rate', aliases: ['lr'], parent: null },
  ] }
  yield { kind: 'settings', rows: Array.from({ length: VALUES }, (_, i) => ({
    id: featureId(ENTITIES + i), hyperparameter: 'hyperparameter:learning-rate', hyperparameterName: 'learning rate', unit: i === 0 ? '%' : null, value: i, ...typedValue(i),
  })) }
  yield { kind: 'links', rows: papers.flatMap(({ features }, i) => features.map((feature) => [`paper:${i}`, featureId(feature)] as const)) }
  yield { kind: 'devices', rows: papers.flatMap(({ features }, i) => features.flatMap((feature) => feature === 3 ? [[`paper:${i}`, featureId(3), i + 1] as const] : [])) }
}

/** Everything that an index can be asked about every node that it holds. */
function everyAnswer(tables: IndexTables): unknown {
  const index = new SetupIndex(tables)
  const page = { first: 100, after: null }
  const papers = [...index.paperIds()]
  const entities = index.listEntities({}, page).items.map(({ item }) => item.entity)
  const ids = [...papers, ...entities.map(({ id }) => id), ...Array.from({ length: VALUES }, (_, i) => `setting:learning-rate=${ENTITIES + i}`)]
  const facets = index.facets({ hasCode: true })
  return {
    revision: index.revision, sizes: index.sizes, entities,
    nodes: ids.map((id) => [index.summary(id), index.setting(id), index.weightOf(id), index.neighbourhood(id, 5, null), index.path(ids[0]!, id)]),
    papers: papers.map((id) => [
      index.paper(id), index.rank(id, 10), index.describe(id), index.compare(id, papers[0]!),
      index.entitiesOf(id, KINDS, page), index.search(index.paper(id)!.title, 10, null),
    ]),
    byEntity: entities.map(({ id, name }) => [
      index.entity(id), index.entityNamed(name, null), index.papersWith(id, 'TITLE', page), index.usedWith(id, 10, null), index.search(name, 10, null), index.search(name.slice(0, 2), 10, ['Dataset']),
    ]),
    lists: (['TITLE', 'YEAR_DESC'] as const).map((order) => index.listPapers({ notReporting: ['hardware'] }, order, page)),
    onDevices: index.listPapers({ devices: [{ hardware: entities[0]?.id ?? '', from: 2 }, { to: 9 }] }, 'TITLE', page), facets: [facets.venues(), facets.years(), facets.withCode, facets.notReported(), facets.distribution('hyperparameter:learning-rate')?.values(10)],
  }
}

const someTables = await tablesOf(batchesOf({
  state: 'a', revision: 3, names: Array.from({ length: ENTITIES }, (_, i) => `Name ${i}`),
  papers: Array.from({ length: 20 }, (_, i) => ({ title: `Title ${i}`, venue: null, year: 2014, hasCode: false, arxiv: null, doi: null, features: [i % 3, 5, ENTITIES] })),
}))
const saved = encodeIndex(someTables)

describe('a saved index', () => {
  it('answers everything as the one that was saved, of any graph', async () => {
    await fc.assert(fc.asyncProperty(anyGraph, async (graph) => {
      const tables = await tablesOf(batchesOf(graph))
      const restored = decodeIndex(encodeIndex(tables))
      expect(restored).toEqual(tables)
      expect(everyAnswer(restored)).toEqual(everyAnswer(tables))
    }), { numRuns: 30 })
  })

  it('is written the same again', () => {
    expect(Buffer.from(encodeIndex(decodeIndex(saved))).equals(Buffer.from(saved))).toBe(true)
  })

  it('is refused where it was cut off, wherever that was', () => {
    fc.assert(fc.property(fc.nat(saved.byteLength - 1), (length) => {
      expect(() => decodeIndex(saved.slice(0, length))).toThrow(UnusableIndexError)
    }))
  })

  it('is refused where any bit is another, wherever it stands', () => {
    fc.assert(fc.property(fc.nat(saved.byteLength - 1), fc.nat(7), (place, bit) => {
      const damaged = saved.slice(0)
      new Uint8Array(damaged)[place]! ^= 1 << bit
      expect(() => decodeIndex(damaged)).toThrow(UnusableIndexError)
    }), { numRuns: 2_000 })
  })

  it('is refused with something behind it', () => {
    const longer = new Uint8Array(saved.byteLength + 8)
    longer.set(new Uint8Array(saved))
    expect(() => decodeIndex(longer.buffer)).toThrow('not whole')
  })

  it('says whether it is from another machine, another release, or nothing of ours', () => {
    const changed = (place: number, value: number) => {
      const other = saved.slice(0)
      new Uint32Array(other, place, 1)[0] = value
      return () => decodeIndex(other)
    }
    expect(changed(8, 0x0403_0201)).toThrow('another order of bytes')
    expect(changed(12, 999)).toThrow('another release')
    expect(changed(0, 0)).toThrow('no saved index')
    expect(() => decodeIndex(new ArrayBuffer(0))).toThrow('no saved index')
  })
})
