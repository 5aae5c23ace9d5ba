import { sql } from '../statement'

export const featureKey = sql<[id: string], { readonly key: number }>('SELECT key FROM feature WHERE id = ?')

/** A feature before its description is chosen. */
export const insertFeature = sql<[id: string, kind: string]>("INSERT INTO feature (id, kind, data) VALUES (?, ?, '')")

export const descriptionKey = sql<[feature: number, data: string], { readonly key: number }>(`
  SELECT key FROM description WHERE feature = ? AND data = ?`)

export const insertDescription = sql<[feature: number, data: string]>(`
  INSERT INTO description (feature, data, documents) VALUES (?, ?, 0)`)

export const addToDescription = sql<[by: number, key: number]>(`
  UPDATE description SET documents = documents + ? WHERE key = ?`)

export interface DescriptionRow {
  readonly feature: number
  readonly documents: number
}

export const descriptionByKey = sql<[key: number], DescriptionRow>(`
  SELECT feature, documents FROM description WHERE key = ?`)

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
