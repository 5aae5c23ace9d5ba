import type { Description } from '../../records/description'
import { sql } from '../statement'

export const featureKey = sql<[id: string], { readonly key: number }>('SELECT key FROM feature WHERE id = ?')

/** The last keys in use; null where there are none. */
export const lastFeatureKeys = sql<[], { readonly feature: number | null; readonly description: number | null }>(`
  SELECT (SELECT max(key) FROM feature) AS feature, (SELECT max(key) FROM description) AS description`)

export const insertFeature = sql<[key: number, id: string, kind: string, data: string, broader: number | null, papers: number]>(`
  INSERT INTO feature (key, id, kind, data, broader, papers) VALUES (?, ?, ?, ?, ?, ?)`)

export interface KnownDescriptionRow {
  readonly feature: number
  /** Null where nobody has described the feature so yet. */
  readonly description: number | null
}

/** A feature, where it is there, with one of its descriptions. */
export const knownDescription = sql<[data: string, id: string], KnownDescriptionRow>(`
  SELECT feature.key AS feature, description.key AS description
  FROM feature LEFT JOIN description ON description.feature = feature.key AND description.data = ?
  WHERE feature.id = ?`)

export const insertDescription = sql<[key: number, feature: number, data: string, documents: number]>(`
  INSERT INTO description (key, feature, data, documents) VALUES (?, ?, ?, ?)`)

export interface CountedRow {
  readonly feature: number
  readonly documents: number
}

/** Changes the number of documents that give a description. */
export const addToDescription = sql<[by: number, key: number], CountedRow>(`
  UPDATE description SET documents = documents + ? WHERE key = ? RETURNING feature, documents`)

export const deleteDescription = sql<[key: number]>('DELETE FROM description WHERE key = ?')

export interface DescribedRow {
  readonly kind: Description['kind']
  /** The description that the graph shows. */
  readonly shown: string
  readonly data: string
}

/** Everything that is said of a feature; empty where nothing is. */
export const descriptionsOfFeature = sql<[feature: number], DescribedRow>(`
  SELECT feature.kind, feature.data AS shown, description.data
  FROM feature CROSS JOIN description ON description.feature = feature.key
  WHERE feature.key = ?`)

export const showDescription = sql<[data: string, broader: number | null, key: number]>(`
  UPDATE feature SET data = ?, broader = ? WHERE key = ?`)

/** Removes a feature; answers what it was called. */
export const deleteFeature = sql<[key: number], { readonly id: string }>('DELETE FROM feature WHERE key = ? RETURNING id')

export const addToPapers = sql<[by: number, key: number]>('UPDATE feature SET papers = papers + ? WHERE key = ?')
