import type { Entity, Evidence, Paper, Relation, Reporting, SettingType, SettingValue } from '@/graph/model'

/**
 * What nodes and relationships carry. Neo4j has no null in properties: what is not said is left out, and
 * lists of things with gaps are kept as two lists of equal length.
 */

/** Properties of (:Paper): those of the merged paper, and what lists are ordered by. */
export interface PaperProperties extends Partial<Omit<Paper, 'id'>> {
  readonly id: string
}

/** Lists are missing where a graph was imported from files, which have no empty ones. */
export interface SetupProperties {
  readonly id: string
  readonly document: string
  readonly ordinal: number
  readonly scope?: readonly string[]
  /** Identifiers of the entities that `scope` means; "" where there is none. */
  readonly scopeEntities?: readonly string[]
  readonly except?: readonly string[]
  readonly exceptEntities?: readonly string[]
}

/** An entity as queries answer it, by `ENTITY`. */
export interface EntityRow extends Entity {
  readonly papers: number
}

/** A map of `EntityRow` from the node `e`. */
export const ENTITY = 'e {.id, .kind, .name, aliases: coalesce(e.aliases, []), parent: e.parent, .papers}'

/** A setting as queries answer it, by `SETTING`. */
export interface SettingRow {
  readonly id: string
  readonly hyperparameter: string
  readonly hyperparameterName: string
  readonly value: SettingValue
  readonly type: SettingType
  readonly numbers: readonly number[]
  readonly unit: string | null
}

/** A map of `SettingRow` from the nodes `x` and, of its hyperparameter, `h`. */
export const SETTING = 'x {.id, .hyperparameter, hyperparameterName: h.name, .value, .type, numbers: coalesce(x.numbers, []), unit: x.unit}'

/** Evidence as properties of a relationship: `section` is left out where there is none. */
export type EvidenceProperties = Omit<Evidence, 'section'> & { readonly section?: string | null }

/** Properties of a link from a setup. */
export interface LinkProperties extends EvidenceProperties {
  readonly count?: number | null
  readonly memoryGb?: number | null
  readonly version?: string | null
  readonly own?: boolean
}

/** Properties of (:Paper)-[:DISCLOSES]->(:Variable). */
export type DisclosesProperties = Omit<Reporting, 'variable' | 'quote' | 'start' | 'end'> & {
  readonly document: string
  readonly position: number
  readonly quote?: string
  readonly start?: number
  readonly end?: number
}

/** Every relationship from a setup to an entity or setting. */
export const LINK = 'ON|TRAINS|APPLIES|RUNS_ON|BUILT_WITH|SETS'

/** Names of the properties of nodes and relationships as they are written. */
export const PAPER_PROPERTIES = [
  'id', 'title', 'titleFrom', 'authors', 'authorsCount', 'organization', 'venue', 'year', 'date', 'monthDay', 'abstract', 'comments',
  'arxiv', 'doi', 'openreview', 'url', 'code', 'yearOrder', 'titleOrder', 'hasCode',
] as const
export const DOCUMENT_PROPERTIES = ['id', 'format', 'fileName', 'uri', 'text', 'textStart', 'claim', 'digest', 'descriptions']
export const SETUP_PROPERTIES = ['id', 'document', 'ordinal', 'scope', 'scopeEntities', 'except', 'exceptEntities']
export const RESULT_PROPERTIES = ['id', 'document', 'ordinal', 'metric', 'value', 'unit', 'own']
export const DISCLOSES_PROPERTIES = ['document', 'position', 'status', 'answer', 'quote', 'start', 'end']

/** Names of the properties of evidence. */
export const EVIDENCE_PROPERTIES = ['section', 'quote', 'start', 'end', 'raw', 'rawStart', 'rule', 'confidence'] as const

const ENTITY_LINK_PROPERTIES = [...EVIDENCE_PROPERTIES, 'own', 'count', 'memoryGb', 'version'] as const

/** Names of the properties of links, by relation. */
export const LINK_PROPERTIES: Readonly<Record<Relation, readonly string[]>> = {
  ON: ENTITY_LINK_PROPERTIES,
  TRAINS: ENTITY_LINK_PROPERTIES,
  APPLIES: ENTITY_LINK_PROPERTIES,
  RUNS_ON: ENTITY_LINK_PROPERTIES,
  BUILT_WITH: ENTITY_LINK_PROPERTIES,
  SETS: EVIDENCE_PROPERTIES,
}

/** The inside of a map of properties that are taken from another map: `quote: p.quote, start: p.start`. */
export function fromMap(map: string, names: readonly string[]): string {
  return names.map((name) => `${name}: ${map}.${name}`).join(', ')
}

/** The inside of a map of properties whose values stand in a list, from `first` on: `quote: p[1], start: p[2]`. */
export function fromList(list: string, first: number, names: readonly string[]): string {
  return names.map((name, index) => `${name}: ${list}[${first + index}]`).join(', ')
}
