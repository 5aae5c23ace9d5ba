import { sql } from '../statement'

export const featureKey = sql<[id: string], { readonly key: number }>('SELECT key FROM feature WHERE id = ?')

/** A feature before its description is chosen. */
export const insertFeature = sql<[id: string, kind: string]>("INSERT INTO feature (id, kind, data) VALUES (?, ?, '')")

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

export const insertDescription = sql<[feature: number, data: string]>(`
  INSERT INTO description (feature, data, documents) VALUES (?, ?, 0)`)

export interface CountedRow {
  readonly feature: number
  readonly documents: number
}

/** Changes the number of documents that give a description. */
export const addToDescription = sql<[by: number, key: number], CountedRow>(`
  UPDATE description SET documents = documents + ? WHERE key = ? RETURNING feature, documents`)

export const deleteDescription = sql<[key: number]>('DELETE FROM description WHERE key = ?')

export interface DescribedRow {
  readonly id: string
  readonly kind: string
  /** The description that the graph shows. */
  readonly shown: string
  readonly data: string
}

/** Everything that is said of a feature; empty where nothing is. */
export const descriptionsOfFeature = sql<[feature: number], DescribedRow>(`
  SELECT feature.id, feature.kind, feature.data AS shown, description.data
  FROM feature CROSS JOIN description ON description.feature = feature.key
  WHERE feature.key = ?`)

export const showDescription = sql<[data: string, broader: number | null, key: number]>(`
  UPDATE feature SET data = ?, broader = ? WHERE key = ?`)

export const deleteFeature = sql<[key: number]>('DELETE FROM feature WHERE key = ?')

export const addToPapers = sql<[by: number, key: number]>('UPDATE feature SET papers = papers + ? WHERE key = ?')
