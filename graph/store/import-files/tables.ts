import { ENTITY_KINDS, type EntityKind, type Relation, RELATIONS } from '@/graph/model'
import {
  DISCLOSES_PROPERTIES, DOCUMENT_PROPERTIES, EVIDENCE_PROPERTIES, LINK_PROPERTIES, PAPER_PROPERTIES, RESULT_PROPERTIES, SETUP_PROPERTIES,
} from '../neo4j/queries/nodes'

/** Types of properties, as headers for the import tool name them; what is missing here is a text. */
const TYPES: Readonly<Record<string, string>> = {
  ...all('long', 'textStart', 'ordinal', 'start', 'end', 'rawStart', 'position', 'count', 'documents', 'papers', 'papersOrder'),
  ...all('long', 'year', 'yearOrder', 'authorsCount', 'comments'),
  ...all('double', 'confidence', 'memoryGb'),
  ...all('boolean', 'own', 'hasCode'),
  ...all('string[]', 'authors', 'code', 'aliases', 'scope', 'scopeEntities', 'except', 'exceptEntities', 'descriptions'),
  ...all('double[]', 'numbers'),
}

function all(type: string, ...names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, type]))
}

/** One file of nodes of the same labels, or of relationships of one type. */
export interface Table {
  /** Name of the file without its ending. */
  readonly name: string
  /** Labels of nodes, joined by ":", or the type of relationships. */
  readonly label: string
  readonly isNodes: boolean
  readonly header: readonly string[]
  /** Names of the properties in the order of the columns after identifiers. */
  readonly properties: readonly string[]
}

type Space = 'Paper' | 'Document' | 'Setup' | 'Result' | 'Entity' | 'Setting' | 'Description' | 'Variable'

function nodes(label: string, space: Space, properties: readonly string[], types: Readonly<Record<string, string>> = {}): Table {
  const name = `nodes-${label.split(':').at(-1)!.toLowerCase()}`
  return { name, label, isNodes: true, header: [`:ID(${space})`, ...typed(properties, types)], properties }
}

function relationships(type: string, from: Space, to: Space, properties: readonly string[] = [], name = type.toLowerCase()): Table {
  const header = [`:START_ID(${from})`, `:END_ID(${to})`, ...typed(properties, {})]
  return { name: `relationships-${name.replaceAll('_', '-')}`, label: type, isNodes: false, header, properties }
}

function typed(properties: readonly string[], types: Readonly<Record<string, string>>): string[] {
  return properties.map((property) => {
    const type = types[property] ?? TYPES[property]
    return type === undefined ? property : `${property}:${type}`
  })
}

const SETTING_PROPERTIES = ['id', 'hyperparameter', 'value', 'unit', 'type', 'numbers', 'papers', 'papersOrder']
const ENTITY_PROPERTIES = ['id', 'kind', 'name', 'aliases', 'parent', 'papers', 'papersOrder']

function byKey<Key extends string>(keys: readonly Key[], tableOf: (key: Key) => Table): Readonly<Record<Key, Table>> {
  return Object.fromEntries(keys.map((key) => [key, tableOf(key)])) as Record<Key, Table>
}

/** The graph in files: a file for each label and for each type of relationship. */
export const TABLES = {
  papers: nodes('Paper', 'Paper', PAPER_PROPERTIES),
  documents: nodes('Document', 'Document', DOCUMENT_PROPERTIES),
  setups: nodes('Setup', 'Setup', SETUP_PROPERTIES),
  results: nodes('Result', 'Result', RESULT_PROPERTIES, { value: 'double' }),
  entities: byKey<EntityKind>(ENTITY_KINDS, (kind) => nodes(`Entity:${kind}`, 'Entity', ENTITY_PROPERTIES)),
  // A column has one type, and a value is a number or a text.
  numbers: { ...nodes('Setting', 'Setting', SETTING_PROPERTIES, { value: 'double' }), name: 'nodes-setting-number' },
  texts: { ...nodes('Setting', 'Setting', SETTING_PROPERTIES), name: 'nodes-setting-text' },
  descriptions: nodes('Description', 'Description', ['id', 'data', 'documents']),
  variables: nodes('Variable', 'Variable', ['name']),
  describedBy: relationships('DESCRIBED_BY', 'Paper', 'Document'),
  hasSetup: relationships('HAS_SETUP', 'Paper', 'Setup'),
  links: byKey<Relation>(RELATIONS, (relation) => relationships(relation, 'Setup', relation === 'SETS' ? 'Setting' : 'Entity', LINK_PROPERTIES[relation])),
  of: relationships('OF', 'Setting', 'Entity'),
  isA: relationships('IS_A', 'Entity', 'Entity'),
  describesEntity: relationships('DESCRIBES', 'Description', 'Entity', [], 'describes-entity'),
  describesSetting: relationships('DESCRIBES', 'Description', 'Setting', [], 'describes-setting'),
  reports: relationships('REPORTS', 'Paper', 'Result', EVIDENCE_PROPERTIES),
  measuredOn: relationships('MEASURED_ON', 'Result', 'Entity'),
  reachedBy: relationships('REACHED_BY', 'Result', 'Entity'),
  discloses: relationships('DISCLOSES', 'Paper', 'Variable', DISCLOSES_PROPERTIES),
} as const

/** All files, those of nodes first. */
export const ALL_TABLES: readonly Table[] = Object.values(TABLES)
  .flatMap((table) => 'header' in table ? [table as Table] : Object.values(table as Readonly<Record<string, Table>>))
  .sort((one, other) => Number(other.isNodes) - Number(one.isNodes))
