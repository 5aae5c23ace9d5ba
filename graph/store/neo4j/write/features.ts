import { groupBy } from '../../group-by'
import { type Description, preferred } from '../../records/description'
import type { Transaction } from '../connection'
import {
  countDescriptions, countPapers, createBroader, createDescriptions, createFeatures, deleteDescriptions, deleteFeatures, descriptionsOf,
  type DescribedRow, existingDescriptions, existingFeatures, showEntities, showSettings,
} from '../queries/write-features'
import { integer } from './integers'
import { entityProperties, settingProperties } from './properties'

/** Changes of counts, by identifier. */
export type Counts = ReadonlyMap<string, number>

/** A description that written documents give, by its identifier. */
type Described = ReadonlyMap<string, Description>

/**
 * Brings entities and settings after a change of documents: `described` are the descriptions that written
 * documents give, `counts` how many documents more or fewer give each description, `papers` how many papers more
 * link to each feature. Afterwards everything that a document describes is there, as its best description shows
 * it, and nothing else. Answers those numbers of papers that are not written yet: of features that were there.
 */
export async function settleFeatures(transaction: Transaction, described: Described, counts: Counts, papers: Counts): Promise<Counts> {
  const known = new Set((await transaction.run(existingDescriptions, { ids: [...described.keys()] })).map((row) => row.id))
  const fresh = [...described].filter(([id]) => !known.has(id))
  const byFeature = groupBy(fresh, ([, description]) => description.id)
  const there = await existingAmong(transaction, [...byFeature.keys()])
  const isNew = (feature: string) => byFeature.has(feature) && !there.has(feature)
  await createNew(transaction, [...byFeature].filter(([feature]) => !there.has(feature)).map(([, group]) => group), counts, papers)
  for (const label of LABELS) {
    const rows = fresh.filter(([, { id, kind }]) => there.has(id) && labelOf(kind) === label)
      .map(([id, { id: feature, data }]) => ({ id, feature, data, documents: integer(0) }))
    if (rows.length > 0) await transaction.run(createDescriptions(label), { rows })
  }
  const written = new Set(fresh.filter(([, { id }]) => isNew(id)).map(([id]) => id))
  await transaction.run(countDescriptions, { rows: countRows([...counts].filter(([id]) => !written.has(id))) })
  const fewer = [...counts].filter(([, by]) => by < 0).map(([id]) => id)
  const gone = fewer.length === 0 ? [] : await transaction.run(deleteDescriptions, { ids: fewer })
  const touched = new Set([...there, ...gone.map((row) => row.feature)])
  if (touched.size > 0) await showBest(transaction, [...touched])
  return new Map([...papers].filter(([feature]) => !isNew(feature)))
}

const LABELS = ['Entity', 'Setting'] as const

function labelOf(kind: Description['kind']): (typeof LABELS)[number] {
  return kind === 'Setting' ? 'Setting' : 'Entity'
}

/** Which of some features are there. */
async function existingAmong(transaction: Transaction, ids: readonly string[]): Promise<Set<string>> {
  const found = new Set<string>()
  for (const [label, of] of groupBy(ids, (id) => id.startsWith('setting:') ? 'Setting' as const : 'Entity' as const)) {
    for (const { id } of await transaction.run(existingFeatures(label), { ids: of })) found.add(id)
  }
  return found
}

/** Creates features that are not there, each given with all that is said of it. */
async function createNew(
  transaction: Transaction, features: readonly (readonly (readonly [id: string, description: Description])[])[], counts: Counts, papers: Counts,
): Promise<void> {
  const broader: Record<'IS_A' | 'OF', [string, string][]> = { IS_A: [], OF: [] }
  for (const [kind, group] of groupBy(features, ([first]) => first![1].kind)) {
    const rows = group.map((said) => {
      const { id } = said[0]![1]
      const data = preferred(said.map(([, description]) => description.data))
      const shown = kind === 'Setting' ? settingProperties(data) : entityProperties(kind, data)
      if (shown.broader !== null) broader[kind === 'Setting' ? 'OF' : 'IS_A'].push([id, shown.broader])
      const number = papers.get(id) ?? 0
      return {
        properties: { ...shown.properties, id, papers: integer(number), papersOrder: integer(-number) },
        descriptions: said.map(([key, description]) => [key, description.data, integer(counts.get(key) ?? 0)]),
      }
    })
    await transaction.run(createFeatures(kind), { rows })
  }
  for (const relation of ['IS_A', 'OF'] as const) {
    if (broader[relation].length > 0) await transaction.run(createBroader(relation), { pairs: broader[relation] })
  }
}

/** Shows the best description of each feature; removes those without any. */
async function showBest(transaction: Transaction, ids: readonly string[]): Promise<void> {
  const rows = await transaction.run(descriptionsOf, { ids })
  const living = groupBy(rows, (row) => row.descriptions.length === 0 ? 'gone' : row.kind === null ? 'setting' : 'entity')
  const entities = living.get('entity') ?? []
  const settings = living.get('setting') ?? []
  const gone = living.get('gone') ?? []
  if (entities.length > 0) await transaction.run(showEntities, { rows: entities.map(entityWrite) })
  if (settings.length > 0) await transaction.run(showSettings, { rows: settings.map(settingWrite) })
  if (gone.length > 0) await transaction.run(deleteFeatures, { ids: gone.map((row) => row.id) })
}

function entityWrite({ id, kind, descriptions }: DescribedRow) {
  const { properties, broader } = entityProperties(kind!, preferred(descriptions))
  return { id, properties, parent: broader }
}

function settingWrite({ id, descriptions }: DescribedRow) {
  const { properties, broader } = settingProperties(preferred(descriptions))
  return { id, properties, hyperparameter: broader }
}

/** Writes how many papers more or fewer link to entities and settings. */
export async function settlePaperCounts(transaction: Transaction, counts: Counts): Promise<void> {
  const byLabel = groupBy(countRows(counts), ({ id }) => id.startsWith('setting:') ? 'Setting' as const : 'Entity' as const)
  for (const [label, rows] of byLabel) await transaction.run(countPapers(label), { rows })
}

function countRows(counts: Iterable<readonly [id: string, by: number]>) {
  return [...counts].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by: integer(by) }))
}
