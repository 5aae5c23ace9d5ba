import type { EntityKind } from '@/graph/model'
import { sql } from '../statement'

export interface FeatureRow {
  readonly key: number
  readonly id: string
  readonly kind: EntityKind | 'Setting'
  readonly data: string
  readonly papers: number
  /** Of a setting: the description of its hyperparameter. */
  readonly broaderData: string | null
}

export const FEATURE_COLUMNS = `
  feature.key, feature.id, feature.kind, feature.data, feature.papers, broader.data AS broaderData`

/** Entities and settings of a JSON list of identifiers, in no order. */
export const featuresById = sql<[ids: string], FeatureRow>(`
  SELECT ${FEATURE_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN feature ON feature.id = asked.value
  LEFT JOIN feature AS broader ON broader.key = feature.broader`)
