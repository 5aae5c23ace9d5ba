import { sql } from '../statement'
import { FEATURE_COLUMNS, type FeatureRow } from './features-by-id'

/** Entities and settings of a JSON list of keys, in no order. */
export const featuresByKey = sql<[keys: string], FeatureRow>(`
  SELECT ${FEATURE_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN feature ON feature.key = asked.value
  LEFT JOIN feature AS broader ON broader.key = feature.broader`)
