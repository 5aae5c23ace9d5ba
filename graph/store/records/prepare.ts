import { createHash } from 'node:crypto'
import {
  type Entity, type EntityKind, type EntityLink, ENTITY_KINDS, PaperRecord, type PaperRecord as Record_, type Result, type ScopeTerm,
  type SettingLink, type Relation, RELATION_OF_KIND, documentId, paperId, resultId, setupId, StoreError,
} from '@/graph/model'
import { contentOf, mayHoldHalfPairs, withoutHalfPairs } from './content'
import { type Description, preferred } from './description'
import { Describer } from './describer'
import { placeOf } from './evidence-place'
import { hasWellTypedLists } from './is-well-typed'
import type { PreparedRecord, PreparedSetup } from './prepared-record'

/** What is left to the schema where the long lists were looked through. */
const Rest = PaperRecord.omit({ entities: true, setups: true, reporting: true })

/**
 * Checks records and computes what follows from them. Setups of the same scope become one, links that are
 * said twice count once, entities that nothing refers to are left out.
 */
export class Preparation {
  readonly #describer = new Describer()

  /** Throws `StoreError` (`INVALID`) where the record breaks its type or refers to what it does not describe. */
  prepare(input: Record_): PreparedRecord {
    const record = parse(input)
    const prepared = this.#undigested(record)
    const content = contentOf(prepared)
    if (!mayHoldHalfPairs(content)) return { ...prepared, digest: digestOf(content) }
    const mended = this.#undigested(withoutHalfPairs(record) as Record_)
    return { ...mended, digest: digestOf(contentOf(mended)) }
  }

  #undigested(record: Record_): Omit<PreparedRecord, 'digest'> {
    const paper = paperId(record.paper.title)
    const document = documentId(record.document.format, record.document.fileName, paper)
    const setups = prepareSetups(record, paper, document, this.#describer)
    // Minus zero is zero: not every store can tell them apart.
    const results = distinct(record.results, ({ evidence }) => evidence.rawStart).map((result, ordinal) =>
      ({ ...result, value: result.value + 0, id: resultId(document, ordinal), place: placeOf(result.evidence, record.document) }))
    return {
      document: record.document,
      paper: record.paper,
      claim: JSON.stringify(record.paper),
      reporting: record.reporting,
      documentId: document,
      paperId: paper,
      setups,
      results,
      descriptions: describe(record, setups, results, this.#describer),
      linkCount: setups.reduce((sum, { links, settings }) => sum + links.length + settings.length, 0),
    }
  }
}

function digestOf(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}

function parse(input: Record_): Record_ {
  const parsed = hasWellTypedLists(input) ? Rest.safeParse(input) : PaperRecord.safeParse(input)
  if (!parsed.success) {
    const [issue] = parsed.error.issues
    throw invalid(input, `${issue?.path.join('.')}: ${issue?.message}`, parsed.error)
  }
  if ((parsed.data.paper.venue?.length ?? 0) > LONGEST_KEY) throw invalid(input, `its venue is longer than ${LONGEST_KEY} characters`)
  return { ...input, ...parsed.data }
}

function invalid(record: Record_, what: string, cause?: unknown): StoreError {
  const message = `The record of "${record.document?.uri}" cannot be stored: ${what}. Its loader has to be mended.`
  return new StoreError(message, 'INVALID', { cause })
}

interface GatheredSetup {
  readonly first: Record_['setups'][number]
  readonly links: EntityLink[]
  readonly settings: SettingLink[]
}

function prepareSetups(record: Record_, paper: string, document: string, describer: Describer): PreparedSetup[] {
  const setups = new Map<string, GatheredSetup>()
  for (const setup of record.setups) {
    const id = setupId(paper, document, setup.scope.map(nameOf), setup.except.map(nameOf))
    const known = setups.get(id) ?? { first: setup, links: [], settings: [] }
    known.links.push(...setup.links)
    known.settings.push(...setup.settings)
    setups.set(id, known)
  }
  return [...setups].map(([id, { first, links, settings }], ordinal) => ({
    id, ordinal, scope: first.scope, except: first.except,
    links: distinct(links, ({ evidence }) => evidence.rawStart).map((link) => ({ link, place: placeOf(link.evidence, record.document) })),
    settings: distinct(settings, ({ evidence }) => evidence.rawStart).map((link) => {
      const { id, data } = describer.setting(link)
      return { link, setting: id, data, place: placeOf(link.evidence, record.document) }
    }),
  }))
}

const nameOf = (term: ScopeTerm) => term.name

/** Without doubles. Few items share what `keyOf` tells, and only those are compared as a whole. */
function distinct<T>(items: readonly T[], keyOf: (item: T) => number): readonly T[] {
  const keys = items.map(keyOf)
  if (new Set(keys).size === items.length) return items
  const times = new Map<number, number>()
  for (const key of keys) times.set(key, (times.get(key) ?? 0) + 1)
  const seen = new Set<string>()
  return items.filter((item, index) => {
    if (times.get(keys[index]!) === 1) return true
    const text = JSON.stringify(item)
    return !seen.has(text) && seen.add(text)
  })
}

/** Descriptions of what setups and results refer to, and of their parents. */
function describe(record: Record_, setups: readonly PreparedSetup[], results: readonly Result[], describer: Describer): Description[] {
  const entities = new Map<string, { readonly description: Description; readonly parent: string | null }>()
  for (const entity of record.entities) {
    checkIdentifier(record, entity)
    const description = describer.entity(entity)
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
    for (const { link: { entity, relation } } of setup.links) {
      refer(entity, 'a link')
      checkRelation(record, relation, living.get(entity)!)
    }
    for (const { link: { hyperparameter } } of setup.settings) {
      refer(hyperparameter, 'a setting')
      checkRelation(record, 'SETS', living.get(hyperparameter)!)
    }
    for (const term of [...setup.scope, ...setup.except]) refer(term.entity, 'a scope')
  }
  for (const result of results) {
    refer(result.dataset, 'a result')
    refer(result.reachedBy, 'a result')
  }
  for (const { link, setting } of setups.flatMap((setup) => setup.settings)) {
    const description = describer.setting(link)
    const other = living.get(setting)
    const isBetter = !other || (other !== description && preferred([other.data, description.data]) !== other.data)
    if (isBetter) living.set(setting, description)
  }
  return [...living.values()]
}

function checkRelation(record: Record_, relation: Relation, { id, kind }: Description): void {
  if (kind !== 'Setting' && RELATION_OF_KIND[kind] !== relation) throw invalid(record, `${relation} cannot lead to ${id}, a ${kind}`)
}

/** Keys of indexes are limited in length. */
const LONGEST_KEY = 500

/** What identifiers of each kind begin with. */
const PREFIXES = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, `${kind.toLowerCase()}:`])) as Readonly<Record<EntityKind, string>>

/** Kinds must not share identifiers, nor settings those of entities. */
function checkIdentifier(record: Record_, entity: Entity): void {
  if (entity.id.length > LONGEST_KEY) throw invalid(record, `the identifier ${entity.id.slice(0, 80)}… is longer than ${LONGEST_KEY} characters`)
  const prefix = PREFIXES[entity.kind]
  if (!entity.id.startsWith(prefix)) throw invalid(record, `the identifier ${entity.id} of a ${entity.kind} must begin with "${prefix}"`)
  if (entity.id.includes('=')) throw invalid(record, `the identifier ${entity.id} must not hold "="`)
}
