import { anchorOf, quotesOf, type EvidenceParts, type QuoteData } from '../../evidence/evidence'
import { kindOfId, NODE_KINDS, type NodeKind } from '../../design/kinds'
import type { DocumentParts, ResultParts, SetupParts } from './paper-query'

/** An entity of a setup, with all its mentions there as one. */
export interface EntityFact {
  readonly id: string
  readonly name: string
  readonly detail: string | null
  readonly own: boolean
  readonly quotes: readonly QuoteData[]
}

export interface EntityGroup {
  readonly kind: NodeKind
  readonly entities: readonly EntityFact[]
}

/** One value of a hyperparameter in a setup. */
export interface SettingFact {
  readonly id: string
  readonly label: string
  readonly value: string
  readonly quotes: readonly QuoteData[]
}

export interface SettingGroup {
  readonly hyperparameter: { readonly id: string, readonly name: string }
  readonly values: readonly SettingFact[]
}

/** The document that a setup was read from: the second part of its identifier is the start of the document's. */
export function documentOfSetup(setupId: string, documents: readonly Pick<DocumentParts, 'id'>[]): string | null {
  const mark = setupId.split('/').at(-2)
  return documents.find(({ id }) => mark !== undefined && id.startsWith(`document:${mark}`))?.id ?? null
}

/** The document that a result was read from: its identifier holds the document's. */
export function documentOfResult(resultId: string): string {
  return `document:${resultId.slice('result:'.length, resultId.lastIndexOf('/'))}`
}

/** A setup's entities by kind, each once, in the order of the kinds. */
export function entityGroups(setup: SetupParts, document: string | null): EntityGroup[] {
  const links = new Map<string, SetupParts['links'][number][]>()
  for (const link of setup.links) links.set(link.entity.id, [...links.get(link.entity.id) ?? [], link])
  const facts = [...links.values()].map((same) => entityFact(same, document))
  return NODE_KINDS
    .map((kind) => ({ kind, entities: facts.filter(({ id }) => kindOfId(id) === kind).sort(ownFirst) }))
    .filter(({ entities }) => entities.length > 0)
}

function ownFirst(a: EntityFact, b: EntityFact): number {
  return Number(b.own) - Number(a.own) || a.name.localeCompare(b.name, 'en')
}

function entityFact(links: SetupParts['links'], document: string | null): EntityFact {
  const [first] = links
  if (!first) throw new RangeError('An entity of a setup has at least one link.')
  const said = <K extends 'count' | 'memoryGb' | 'version'>(field: K) => links.find((link) => link[field] !== null)?.[field] ?? null
  return {
    id: first.entity.id,
    name: first.entity.name,
    detail: detailOf(said('count'), said('memoryGb'), said('version')),
    own: links.some((link) => link.own),
    quotes: quotesOf(links.map(({ evidence }) => ({ evidence, document }))),
  }
}

function detailOf(count: number | null, memoryGb: number | null, version: string | null): string | null {
  const parts = [count === null ? '' : `× ${count}`, memoryGb === null ? '' : `${memoryGb} GB`, version ?? '']
  return parts.filter(Boolean).join(', ') || null
}

/** A setup's settings by hyperparameter, in the order in which the source states them. */
export function settingGroups(setup: SetupParts, document: string | null): SettingGroup[] {
  const groups = new Map<string, { hyperparameter: SettingGroup['hyperparameter'], values: Map<string, SetupParts['settings'][number][]> }>()
  const inOrder = [...setup.settings].sort((a, b) => a.evidence.rawStart - b.evidence.rawStart)
  for (const link of inOrder) {
    const { hyperparameter, id } = link.setting
    const group = groups.get(hyperparameter.id) ?? { hyperparameter, values: new Map() }
    group.values.set(id, [...group.values.get(id) ?? [], link])
    groups.set(hyperparameter.id, group)
  }
  return [...groups.values()].map(({ hyperparameter, values }) => ({
    hyperparameter,
    values: [...values.entries()].map(([id, links]) => ({
      id,
      label: links[0]?.setting.label ?? id,
      value: valueText(links[0]?.setting),
      quotes: quotesOf(links.map(({ evidence }) => ({ evidence, document }))),
    })),
  }))
}

/** A value with its unit, as it stands beside its hyperparameter's name. */
export function valueText(setting: { readonly value: string, readonly unit: string | null } | undefined): string {
  if (!setting) return ''
  return setting.unit === null ? setting.value : `${setting.value} ${setting.unit}`
}

/** A stretch of a document's text that is marked, with the kind that its colour stands for. */
export interface Mention {
  readonly document: string
  readonly start: number
  readonly end: number
  readonly kind: NodeKind | 'result'
  readonly anchor: string
}

/** Every mention in the texts of a paper's documents that became a fact. */
export function mentionsOf(setups: readonly SetupParts[], results: readonly ResultParts[], documents: readonly DocumentParts[]): Mention[] {
  const mention = (evidence: EvidenceParts, document: string, kind: Mention['kind']): Mention => ({
    document, kind, start: evidence.rawStart, end: evidence.rawStart + evidence.raw.length, anchor: anchorOf(document, evidence.rawStart),
  })
  const inSetups = setups.flatMap((setup) => {
    const document = documentOfSetup(setup.id, documents)
    if (document === null) return []
    return [
      ...setup.links.map(({ entity, evidence }) => mention(evidence, document, kindOfId(entity.id))),
      ...setup.settings.map(({ evidence }) => mention(evidence, document, 'setting')),
    ]
  })
  return [...inSetups, ...results.map(({ id, evidence }) => mention(evidence, documentOfResult(id), 'result'))]
}
