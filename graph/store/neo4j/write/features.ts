import { ENTITY_KINDS } from '@/graph/model'
import { groupBy } from '../../group-by'
import { type Description, preferred } from '../../records/description'
import type { Transaction } from '../connection'
import {
  countDescriptions, countPapers, createDescriptions, deleteDescriptions, deleteFeatures, descriptionsOf, type DescribedRow, existingDescriptions,
  showEntities, showSettings,
} from '../queries/write-features'
import { integer } from './integers'
import { entityProperties, settingProperties } from './properties'

/** Changes of counts, by identifier. */
export type Counts = ReadonlyMap<string, number>

/**
 * Brings entities and settings after a change of documents: `described` are the descriptions that written
 * documents give, by identifier, `counts` how many documents more or fewer give each description. Afterwards everything
 * that a document describes is there, as its best description shows it, and nothing else.
 */
export async function settleFeatures(transaction: Transaction, described: ReadonlyMap<string, Description>, counts: Counts): Promise<void> {
  const known = new Set((await transaction.run(existingDescriptions, { ids: [...described.keys()] })).map((row) => row.id))
  const fresh = [...described].filter(([id]) => !known.has(id))
  for (const kind of [...ENTITY_KINDS, 'Setting'] as const) {
    const rows = fresh.filter(([, description]) => description.kind === kind)
      .map(([id, description]) => ({ id, feature: description.id, data: description.data }))
    if (rows.length > 0) await transaction.run(createDescriptions(kind), { rows })
  }
  await transaction.run(countDescriptions, { rows: countRows(counts) })
  const fewer = [...counts].filter(([, by]) => by < 0).map(([id]) => id)
  const gone = fewer.length === 0 ? [] : await transaction.run(deleteDescriptions, { ids: fewer })
  const touched = new Set([...fresh.map(([, description]) => description.id), ...gone.map((row) => row.feature)])
  if (touched.size > 0) await showBest(transaction, [...touched])
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
  const properties = entityProperties(kind!, preferred(descriptions))
  return { id, properties, parent: properties.parent }
}

function settingWrite({ id, descriptions }: DescribedRow) {
  const properties = settingProperties(preferred(descriptions))
  return { id, properties, hyperparameter: properties.hyperparameter }
}

/** Writes how many papers more or fewer link to entities and settings. */
export async function settlePaperCounts(transaction: Transaction, counts: Counts): Promise<void> {
  const byLabel = groupBy(countRows(counts), ({ id }) => id.startsWith('setting:') ? 'Setting' as const : 'Entity' as const)
  for (const [label, rows] of byLabel) await transaction.run(countPapers(label), { rows })
}

function countRows(counts: Counts) {
  return [...counts].filter(([, by]) => by !== 0).map(([id, by]) => ({ id, by: integer(by) }))
}
