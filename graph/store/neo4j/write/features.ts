import { createHash } from 'node:crypto'
import { ENTITY_KINDS } from '@/graph/model'
import { groupBy } from '../../group-by'
import { type Description, preferred } from '../../records/description'
import type { Transaction } from '../connection'
import {
  countDescriptions, countPapers, createDescriptions, deleteFeatures, descriptionsOf, type DescribedRow, existingDescriptions,
  showEntities, showSettings,
} from '../queries/write-features'
import { integer } from './integers'
import { entityProperties, settingProperties } from './properties'

/** Identifier of a description: short, since descriptions may be long and keys of indexes may not. */
export function descriptionId({ id, data }: Description): string {
  return createHash('sha256').update(`${id}\n${data}`).digest('hex').slice(0, 32)
}

/** Changes of counts, by identifier. */
export type Counts = ReadonlyMap<string, number>

/**
 * Brings entities and settings after a change of documents: `described` are the descriptions that written
 * documents give, `counts` how many documents more or fewer give each description. Afterwards everything
 * that a document describes is there, as its best description shows it, and nothing else.
 */
export async function settleFeatures(transaction: Transaction, described: readonly Description[], counts: Counts): Promise<void> {
  const byId = new Map(described.map((description) => [descriptionId(description), description]))
  const known = new Set((await transaction.run(existingDescriptions, { ids: [...byId.keys()] })).map((row) => row.id))
  const fresh = [...byId].filter(([id]) => !known.has(id))
  for (const kind of [...ENTITY_KINDS, 'Setting'] as const) {
    const rows = fresh.filter(([, description]) => description.kind === kind)
      .map(([id, description]) => ({ id, feature: description.id, data: description.data }))
    if (rows.length > 0) await transaction.run(createDescriptions(kind), { rows })
  }
  const gone = await transaction.run(countDescriptions, { rows: countRows(counts) })
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
  const rows = countRows(counts)
  if (rows.length > 0) await transaction.run(countPapers, { rows })
}

/** Rows even for changes of zero: a description that none gives any more may have been counted up and down. */
function countRows(counts: Counts) {
  return [...counts].map(([id, by]) => ({ id, by: integer(by) }))
}
