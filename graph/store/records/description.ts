import { compareText, type Entity, type EntityKind, type SettingLink, type SettingValue } from '@/graph/model'

/** What an entity is besides its identifier. */
export type EntityDescription = Pick<Entity, 'kind' | 'name' | 'aliases' | 'parent'>

/** What a setting is besides its identifier. */
export interface SettingDescription {
  readonly hyperparameter: string
  readonly value: SettingValue
  readonly unit: string | null
}

/**
 * What one document says of an entity or setting that it refers to. Documents loaded with different
 * vocabularies may describe one entity differently; the graph shows the best description among all living
 * documents, chosen by `preferred`, so that the order of loading has no influence. An entity lives as
 * long as a document describes it.
 */
export interface Description {
  readonly id: string
  readonly kind: EntityKind | 'Setting'
  /** Canonical text of the description: equal descriptions are equal texts. */
  readonly data: string
}

/** The description that a record gives of an entity. */
export function describeEntity({ id, kind, name, aliases, parent }: Entity): Description {
  const others = [...new Set(aliases)].filter((alias) => alias !== name).sort(compareText)
  return { id, kind, data: JSON.stringify([name, others, parent]) }
}

/** The description that a link gives of its setting. */
export function describeSetting(id: string, { hyperparameter, value, unit }: SettingLink): Description {
  return { id, kind: 'Setting', data: JSON.stringify([hyperparameter, value, unit]) }
}

export function entityOf(kind: EntityKind, data: string): EntityDescription {
  const [name, aliases, parent] = JSON.parse(data) as [string, string[], string | null]
  return { kind, name, aliases, parent }
}

export function settingOf(data: string): SettingDescription {
  const [hyperparameter, value, unit] = JSON.parse(data) as [string, SettingValue, string | null]
  return { hyperparameter, value, unit }
}

/** The better of several descriptions of one thing: the one that says most; ties go to the smaller text. */
export function preferred(data: readonly string[]): string {
  if (data.length === 1) return data[0]!
  return [...data].sort((a, b) => fullness(b) - fullness(a) || compareText(a, b))[0]!
}

/** How much a description says: names, whether there is a parent or a unit; a number says more than its text. */
function fullness(data: string): number {
  const parts = JSON.parse(data) as unknown[]
  const weight = (part: unknown) => Array.isArray(part) ? part.length : Number(part !== null) + Number(typeof part === 'number')
  return parts.reduce<number>((sum, part) => sum + weight(part), 0)
}
