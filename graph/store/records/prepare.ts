import { createHash } from 'node:crypto'
import {
  type Entity, type EntityLink, PaperRecord, type PaperRecord as Record_, type Result, type ScopeTerm, type SettingLink,
  type Relation, RELATION_OF_KIND, documentId, paperId, resultId, settingId, setupId, StoreError,
} from '@/graph/model'
import { type Description, describeEntity, describeSetting, preferred } from './description'

export interface PreparedSetting extends SettingLink {
  /** Identifier of the setting. */
  readonly setting: string
}

export interface PreparedSetup {
  readonly id: string
  readonly ordinal: number
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
  readonly links: readonly EntityLink[]
  readonly settings: readonly PreparedSetting[]
}

export interface PreparedResult extends Result {
  readonly id: string
}

/** A record with everything that both stores compute of it before they write: identifiers, digest, descriptions. */
export interface PreparedRecord extends Omit<Record_, 'setups' | 'results' | 'entities'> {
  readonly documentId: string
  readonly paperId: string
  /** Hexadecimal; equal for equal content, wherever it was read from. */
  readonly digest: string
  readonly setups: readonly PreparedSetup[]
  readonly results: readonly PreparedResult[]
  /** One for each entity and setting that the record refers to, and for their parents. */
  readonly descriptions: readonly Description[]
  /** Identifiers of what counts as linked to the paper: entities, settings, and the settings' hyperparameters. */
  readonly features: ReadonlySet<string>
  /** How many links the setups have. */
  readonly linkCount: number
}

/** Raised when the way in which a record is written changes, so that old documents are written anew. */
const DIGEST_VERSION = 1

/**
 * Checks a record and computes what follows from it. Setups of the same scope become one, links that are
 * said twice count once, entities that nothing refers to are left out. Throws `StoreError` (`INVALID`) where
 * the record breaks its type or refers to what it does not describe.
 */
export function prepareRecord(input: Record_): PreparedRecord {
  const { record, text } = wellFormed(parse(input))
  const paper = paperId(record.paper.title)
  const document = documentId(record.document.format, record.document.fileName, paper)
  const setups = prepareSetups(record, paper, document)
  // Minus zero is zero: not every store can tell them apart.
  const results = distinct(record.results, ({ evidence }) => String(evidence.rawStart)).map((result, ordinal) => ({ ...result, value: result.value + 0, id: resultId(document, ordinal) }))
  const links = setups.flatMap((setup) => setup.links)
  const settings = setups.flatMap((setup) => setup.settings)
  return {
    document: record.document,
    paper: record.paper,
    reporting: record.reporting,
    documentId: document,
    paperId: paper,
    digest: createHash('sha256').update(text).digest('hex'),
    setups,
    results,
    descriptions: describe(record, setups, results),
    features: new Set([
      ...links.map((link) => link.entity), ...settings.flatMap(({ setting, hyperparameter }) => [setting, hyperparameter]),
    ]),
    linkCount: links.length + settings.length,
  }
}

function parse(input: Record_): Record_ {
  const parsed = PaperRecord.safeParse(input)
  if (parsed.success && (parsed.data.paper.venue?.length ?? 0) > LONGEST_KEY) {
    throw invalid(input, `its venue is longer than ${LONGEST_KEY} characters`)
  }
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  throw invalid(input, `${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
}

function invalid(record: Record_, what: string, cause?: unknown): StoreError {
  const message = `The record of "${record.document?.uri}" cannot be stored: ${what}. Its loader has to be mended.`
  return new StoreError(message, 'INVALID', { cause })
}

/** The content of a record as text: equal content is equal text. */
function contentOf(record: Record_): string {
  // Records come out of the parser with their fields in the order of the schema. The address is left out: the
  // same file under another path is the same content.
  return JSON.stringify([DIGEST_VERSION, { ...record, document: { ...record.document, uri: '' } }])
}

/** JSON spells half surrogate pairs out, and nothing else of this range. */
const HALF_PAIR = /\\ud[89a-f]/

/**
 * A record and its content, with halves of surrogate pairs (which damaged sources hold, and UTF-8 cannot)
 * replaced by U+FFFD, one for one, so that offsets stay.
 */
function wellFormed(record: Record_): { readonly record: Record_; readonly text: string } {
  const text = contentOf(record)
  if (!HALF_PAIR.test(text)) return { record, text }
  const mended = mendStrings(record) as Record_
  return { record: mended, text: contentOf(mended) }
}

function mendStrings(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD')
  if (Array.isArray(value)) return value.map(mendStrings)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mendStrings(part)]))
}

function prepareSetups(record: Record_, paper: string, document: string): PreparedSetup[] {
  const setups = new Map<string, { first: Record_['setups'][number]; links: EntityLink[]; settings: PreparedSetting[] }>()
  for (const setup of record.setups) {
    const id = setupId(paper, document, setup.scope.map(nameOf), setup.except.map(nameOf))
    const known = setups.get(id) ?? { first: setup, links: [], settings: [] }
    known.links.push(...setup.links)
    known.settings.push(...setup.settings.map((link) => ({ ...link, setting: settingId(link.hyperparameter, link.value, link.unit) })))
    setups.set(id, known)
  }
  return [...setups].map(([id, { first, links, settings }], ordinal) => ({
    id, ordinal, scope: first.scope, except: first.except, links: distinct(links, ({ entity, evidence }) => `${entity} ${evidence.rawStart}`),
    settings: distinct(settings, ({ setting, evidence }) => `${setting} ${evidence.rawStart}`),
  }))
}

const nameOf = (term: ScopeTerm) => term.name

/** Without doubles. Few links share all of what `keyOf` tells, and only those are compared as a whole. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => string): T[] {
  const keys = items.map(keyOf)
  if (new Set(keys).size === items.length) return [...items]
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}

/** Descriptions of what setups and results refer to, and of their parents. */
function describe(record: Record_, setups: readonly PreparedSetup[], results: readonly Result[]): Description[] {
  const entities = new Map<string, { readonly description: Description; readonly parent: string | null }>()
  for (const entity of record.entities) {
    checkIdentifier(record, entity)
    const description = describeEntity(entity)
    const other = entities.get(entity.id)
    if (other && preferred([other.description.data, description.data]) === other.description.data) continue
    entities.set(entity.id, { description, parent: entity.parent })
  }
  const living = new Map<string, Description>()
  const refer = (id: string | null, by: string) => {
    for (let next = id; next !== null && !living.has(next);) {
      const known = entities.get(next)
      if (!known) throw invalid(record, `${by} refers to ${next}, which its entities do not describe`)
      living.set(next, known.description)
      next = known.parent
    }
  }
  for (const setup of setups) {
    for (const { entity, relation } of setup.links) {
      refer(entity, 'a link')
      checkRelation(record, relation, living.get(entity)!)
    }
    for (const { hyperparameter } of setup.settings) {
      refer(hyperparameter, 'a setting')
      checkRelation(record, 'SETS', living.get(hyperparameter)!)
    }
    for (const term of [...setup.scope, ...setup.except]) refer(term.entity, 'a scope')
  }
  for (const result of results) {
    refer(result.dataset, 'a result')
    refer(result.reachedBy, 'a result')
  }
  for (const link of setups.flatMap((setup) => setup.settings)) {
    const description = describeSetting(link.setting, link)
    const other = living.get(link.setting)
    living.set(link.setting, other ? { ...other, data: preferred([other.data, description.data]) } : description)
  }
  return [...living.values()]
}

function checkRelation(record: Record_, relation: Relation, { id, kind }: Description): void {
  if (kind !== 'Setting' && RELATION_OF_KIND[kind] !== relation) throw invalid(record, `${relation} cannot lead to ${id}, a ${kind}`)
}

/** Keys of indexes are limited in length. */
const LONGEST_KEY = 500

/** Kinds must not share identifiers, nor settings those of entities. */
function checkIdentifier(record: Record_, entity: Entity): void {
  if (entity.id.length > LONGEST_KEY) throw invalid(record, `the identifier ${entity.id.slice(0, 80)}… is longer than ${LONGEST_KEY} characters`)
  const prefix = `${entity.kind.toLowerCase()}:`
  if (!entity.id.startsWith(prefix)) throw invalid(record, `the identifier ${entity.id} of a ${entity.kind} must begin with "${prefix}"`)
  if (entity.id.includes('=')) throw invalid(record, `the identifier ${entity.id} must not hold "="`)
}
