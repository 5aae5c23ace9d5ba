import type { Description } from '../../records/description'
import { sql } from '../statement'

/** What only the store's own tables tell, for files that another store imports. */

/** Identifiers of papers, in the order in which they came. */
export const paperIds = sql<[], { readonly id: string }>('SELECT id FROM paper ORDER BY key')

export interface CountedFeatureRow {
  readonly id: string
  readonly kind: Description['kind']
  readonly data: string
  readonly papers: number
}

export const countedFeatures = sql<[], CountedFeatureRow>('SELECT id, kind, data, papers FROM feature ORDER BY key')

export interface CountedDescriptionRow {
  readonly id: string
  readonly kind: Description['kind']
  readonly data: string
  readonly documents: number
}

export const countedDescriptions = sql<[], CountedDescriptionRow>(`
  SELECT feature.id, feature.kind, description.data, description.documents
  FROM description CROSS JOIN feature ON feature.key = description.feature
  ORDER BY description.key`)

/** The digest of a document, and what it describes, one row a description in the document's order. */
export interface DocumentDescriptionRow {
  readonly id: string
  readonly digest: string
  /** Null where it describes nothing. */
  readonly feature: string | null
  readonly kind: Description['kind'] | null
  readonly data: string | null
}

/** Of a JSON list of documents. */
export const descriptionsOfDocuments = sql<[ids: string], DocumentDescriptionRow>(`
  SELECT document.id, document.digest, feature.id AS feature, feature.kind, description.data
  FROM json_each(?) AS asked
  CROSS JOIN document ON document.id = asked.value
  LEFT JOIN json_each(document.descriptions) AS given
  LEFT JOIN description ON description.key = given.value
  LEFT JOIN feature ON feature.key = description.feature
  ORDER BY asked.key, given.key`)
