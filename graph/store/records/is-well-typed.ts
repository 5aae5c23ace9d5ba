import { ENTITY_KINDS, type PaperRecord, REPORTING_VARIABLES } from '@/graph/model'

type Unchecked = Readonly<Record<string, unknown>>

const KINDS: ReadonlySet<unknown> = new Set(ENTITY_KINDS)
const RELATIONS: ReadonlySet<unknown> = new Set(['ON', 'TRAINS', 'APPLIES', 'RUNS_ON', 'BUILT_WITH'])
const VARIABLES: ReadonlySet<unknown> = new Set(REPORTING_VARIABLES)

/**
 * Whether the long lists of a record (entities, setups, reporting) are what their schemas in `graph/model` ask for.
 * The schemas copy what they check, which took a third of the time of writing; this only looks. It may say no to
 * what a schema would take, and then the schema decides; a test holds that it never says yes to what a schema
 * refuses or would change.
 */
export function hasWellTypedLists(record: PaperRecord): boolean {
  const { entities, setups, reporting } = record as Unchecked
  return isListOf(entities, isEntity) && isListOf(setups, isSetup) && (setups as unknown[]).length > 0 && isListOf(reporting, isReporting)
}

function isListOf(value: unknown, isItem: (item: Unchecked) => boolean): boolean {
  return Array.isArray(value) && value.every((item) => typeof item === 'object' && item !== null && isItem(item as Unchecked))
}

const isText = (value: unknown) => typeof value === 'string' && value !== ''
const isTextOrNull = (value: unknown) => value === null || typeof value === 'string'
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value)
const isOffset = (value: unknown) => isNumber(value) && Number.isSafeInteger(value) && value >= 0
const isOffsetOrNull = (value: unknown) => value === null || isOffset(value)
const hasFields = (value: Unchecked, count: number) => Object.keys(value).length === count

function isEntity(entity: Unchecked): boolean {
  const { id, kind, name, aliases, parent } = entity
  return typeof id === 'string' && id.length >= 3 && KINDS.has(kind) && isText(name) && Array.isArray(aliases) && aliases.every(isText) &&
    isTextOrNull(parent) && hasFields(entity, 5)
}

function isSetup(setup: Unchecked): boolean {
  const { scope, except, links, settings } = setup
  return isListOf(scope, isTerm) && isListOf(except, isTerm) && isListOf(links, isEntityLink) && isListOf(settings, isSettingLink) &&
    hasFields(setup, 4)
}

function isTerm(term: Unchecked): boolean {
  return isText(term.name) && isTextOrNull(term.entity) && hasFields(term, 2)
}

function isEntityLink(link: Unchecked): boolean {
  const { relation, entity, count, memoryGb, version, own, evidence } = link
  return RELATIONS.has(relation) && typeof entity === 'string' && entity.length >= 3 &&
    (count === null || (isOffset(count) && count !== 0)) && (memoryGb === null || (isNumber(memoryGb) && memoryGb > 0)) &&
    isTextOrNull(version) && typeof own === 'boolean' && isEvidence(evidence) && hasFields(link, 7)
}

function isSettingLink(link: Unchecked): boolean {
  const { hyperparameter, value, unit, evidence } = link
  return typeof hyperparameter === 'string' && hyperparameter.startsWith('hyperparameter:') && (isNumber(value) || isText(value)) &&
    isTextOrNull(unit) && isEvidence(evidence) && hasFields(link, 4)
}

function isEvidence(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { section, quote, start, end, raw, rawStart, rule, confidence } = value as Unchecked
  return isTextOrNull(section) && isText(quote) && isOffset(start) && isOffset(end) && end !== 0 && isText(raw) && isOffset(rawStart) &&
    isText(rule) && isNumber(confidence) && confidence >= 0 && confidence <= 1 && hasFields(value as Unchecked, 8)
}

function isReporting(said: Unchecked): boolean {
  const { variable, status, answer, quote, start, end } = said
  return VARIABLES.has(variable) && (status === 'REPORTED' || status === 'NOT_REPORTED') && isText(answer) && isTextOrNull(quote) &&
    isOffsetOrNull(start) && isOffsetOrNull(end) && hasFields(said, 6)
}
