import { ENTITY_KINDS, prefixOf, typedValue, type Entity, type EntityKind, type Paper, type SettingValue } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import type { StringTable } from './string-table'

/** What the index itself knows of a paper. */
export type IndexedPaper = Pick<Paper, 'id' | 'title' | 'venue' | 'year'>

/** Papers in the order of their identifiers; a paper is known by its place. */
export interface PaperTable {
  readonly ids: StringTable
  readonly titles: StringTable
  /** 0 where there is none. */
  readonly years: Uint16Array
  /** Place in `venueNames`; the first is the empty name, for none. */
  readonly venues: Uint32Array
  readonly venueNames: StringTable
  /** What the paper does not report, and whether it has code; see `paper-flags.ts`. */
  readonly flags: Uint16Array
  /** What else papers are known by: "arxiv:1512.03385", "doi:10.1109/cvpr.2016.90", sorted, each with its paper. */
  readonly otherIds: StringTable
  readonly papersOfOtherIds: Uint32Array
}

/** Entities in the order of their identifiers. */
export interface EntityTable {
  readonly ids: StringTable
  readonly names: StringTable
  /** Place in `ENTITY_KINDS`. */
  readonly kinds: Uint8Array
  /** Place of the parent; −1 for none. */
  readonly parents: Int32Array
  /** Aliases of entity `i` stand in `aliases` from `aliasOffsets[i]` to before `aliasOffsets[i + 1]`. */
  readonly aliasOffsets: Uint32Array
  readonly aliases: StringTable
}

/** Settings in the order of their identifiers. */
export interface SettingTable {
  readonly ids: StringTable
  /** Place of the hyperparameter among the entities. */
  readonly hyperparameters: Uint32Array
  /** As JSON: numbers bare, words quoted. */
  readonly values: StringTable
  /** Place in `unitNames`; the first is the empty name, for none. */
  readonly units: Uint32Array
  readonly unitNames: StringTable
}

/** Every node of the graph but setups, results and documents, which only the store knows. */
export interface NodeTables {
  readonly papers: PaperTable
  readonly entities: EntityTable
  readonly settings: SettingTable
}

/** Place of a feature: of an entity among the entities, of a setting behind all entities; −1 where there is none. */
export function featurePlace({ entities, settings }: NodeTables, id: string): number {
  if (prefixOf(id) !== 'setting') return entities.ids.find(id)
  const place = settings.ids.find(id)
  return place < 0 ? -1 : entities.ids.length + place
}

/** What a paper is known by elsewhere, as it is looked up: DOIs have no case. */
export function otherId(scheme: 'arxiv' | 'doi', value: string): string {
  return `${scheme}:${value.toLowerCase()}`
}

export function paperAt({ papers }: NodeTables, place: number): IndexedPaper {
  const venue = papers.venueNames.at(papers.venues[place]!)
  return {
    id: papers.ids.at(place),
    title: papers.titles.at(place),
    year: papers.years[place] || null,
    venue: venue === '' ? null : venue,
  }
}

export function kindAt({ entities }: NodeTables, place: number): EntityKind {
  return ENTITY_KINDS[entities.kinds[place]!]!
}

export function aliasesAt({ entities }: NodeTables, place: number): string[] {
  const [start, end] = [entities.aliasOffsets[place]!, entities.aliasOffsets[place + 1]!]
  return Array.from({ length: end - start }, (_, i) => entities.aliases.at(start + i))
}

/** Entities and settings that were made from the tables once; there are few beside papers, and they are asked for again and again. */
const made = new WeakMap<NodeTables, { readonly entities: (Entity | undefined)[]; readonly settings: (Setting | undefined)[] }>()

function madeFrom(nodes: NodeTables) {
  const known = made.get(nodes)
  if (known) return known
  const fresh = { entities: new Array<Entity | undefined>(nodes.entities.ids.length), settings: new Array<Setting | undefined>(nodes.settings.ids.length) }
  made.set(nodes, fresh)
  return fresh
}

export function entityAt(nodes: NodeTables, place: number): Entity {
  return madeFrom(nodes).entities[place] ??= makeEntity(nodes, place)
}

export function settingAt(nodes: NodeTables, place: number): Setting {
  return madeFrom(nodes).settings[place] ??= makeSetting(nodes, place)
}

function makeEntity(nodes: NodeTables, place: number): Entity {
  const parent = nodes.entities.parents[place]!
  return {
    id: nodes.entities.ids.at(place),
    kind: kindAt(nodes, place),
    name: nodes.entities.names.at(place),
    aliases: aliasesAt(nodes, place),
    parent: parent < 0 ? null : nodes.entities.ids.at(parent),
  }
}

function makeSetting({ settings, entities }: NodeTables, place: number): Setting {
  const hyperparameter = settings.hyperparameters[place]!
  const value = JSON.parse(settings.values.at(place)) as SettingValue
  const unit = settings.unitNames.at(settings.units[place]!)
  return {
    id: settings.ids.at(place),
    hyperparameter: entities.ids.at(hyperparameter),
    hyperparameterName: entities.names.at(hyperparameter),
    value,
    ...typedValue(value),
    unit: unit === '' ? null : unit,
  }
}

/** A setting as people write it: "learning rate = 0.1", "training length = 200 epochs". */
export function settingLabel({ hyperparameterName, value, unit }: Pick<Setting, 'hyperparameterName' | 'value' | 'unit'>): string {
  return `${hyperparameterName} = ${value}${unit === null ? '' : unit === '%' ? '%' : ` ${unit}`}`
}
