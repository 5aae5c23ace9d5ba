import { ENTITY_KINDS, type EntityKind } from '@/graph/model'
import type { PaperFilter } from '@/graph/store/graph-store'
import { rowOf } from './adjacency'
import { papersOnDevices, type DeviceCondition, type DeviceTable } from './devices'
import { featurePlace, type NodeTables } from './nodes'
import { HAS_CODE, notReportedBits } from './paper-flags'
import { papersHaving, papersHavingFamily, withNarrower } from './relatives'
import type { ScopedSetups } from './scoped-setups'
import { papersSetting, type SettingCondition } from './setting-condition'
import type { Structure } from './structure'

/** What the index filters by: all that the stores do, and what papers set and leave out. */
export interface IndexFilter extends PaperFilter {
  /** All of these hold; each may hold in another setup. */
  readonly settings?: readonly SettingCondition[]
  /** Whether an entity of `linkedTo` and `notLinkedTo` stands for its narrower ones too. */
  readonly withNarrower?: boolean
  /** Identifiers of features that the paper has none of; a hyperparameter stands for all its settings. */
  readonly notLinkedTo?: readonly string[]
  /** Kinds of which the paper names nothing; hyperparameters stand for settings. */
  readonly withoutKinds?: readonly EntityKind[]
  /** All of these hold; each may hold in another setup. */
  readonly devices?: readonly DeviceCondition[]
}

/** What filtering reads. */
export interface FilteredTables {
  readonly nodes: NodeTables
  readonly structure: Structure
  readonly scoped: ScopedSetups
  readonly devices: DeviceTable
}

/** Places of the papers that satisfy every condition of a filter, rising; as the store's own lists do. */
export function papersMatching({ nodes, structure, scoped, devices }: FilteredTables, filter: IndexFilter): Uint32Array {
  const having = filter.withNarrower ? papersHavingFamily : papersHaving
  const papersWith = (id: string) => {
    const place = featurePlace(nodes, id)
    return place < 0 ? new Uint32Array() : having(nodes, structure, place)
  }
  const linked = inAll([
    ...(filter.linkedTo ?? []).map(papersWith),
    ...(filter.settings ?? []).map((condition) => papersSetting(nodes, structure, scoped, condition)),
    ...(filter.devices ?? []).map((condition) => {
      if (condition.hardware === undefined) return papersOnDevices(devices, null, condition)
      const place = nodes.entities.ids.find(condition.hardware)
      return place < 0 ? new Uint32Array() : papersOnDevices(devices, withNarrower(nodes, structure, place), condition)
    }),
  ])
  const unwanted = (filter.notLinkedTo ?? []).map(papersWith)
  const conditions = [
    ...acceptance(nodes.papers, filter),
    ...(unwanted.length === 0 ? [] : [(paper: number) => !unwanted.some((papers) => includes(papers, paper))]),
    ...(filter.withoutKinds ?? []).map((kind) => without(nodes, structure, kind)),
  ]
  const among = linked ?? Uint32Array.from({ length: nodes.papers.ids.length }, (_, paper) => paper)
  return conditions.length === 0 ? among : among.filter((paper) => conditions.every((holds) => holds(paper)))
}

/** What is in all of some rising lists; null where there is no list. */
function inAll(lists: readonly Uint32Array[]): Uint32Array | null {
  const [shortest, ...others] = [...lists].sort((a, b) => a.length - b.length)
  return shortest ? shortest.filter((paper) => others.every((papers) => includes(papers, paper))) : null
}

function without(nodes: NodeTables, structure: Structure, kind: EntityKind): (paper: number) => boolean {
  const entities = nodes.entities.ids.length
  const wanted = ENTITY_KINDS.indexOf(kind)
  const isOfKind = (feature: number) => feature < entities ? nodes.entities.kinds[feature] === wanted : kind === 'Hyperparameter'
  return (paper) => !rowOf(structure.featuresOfPaper, paper).some(isOfKind)
}

/** Whether a rising list holds a number. */
function includes(rising: Uint32Array, wanted: number): boolean {
  let low = 0
  let high = rising.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if (rising[middle]! < wanted) low = middle + 1
    else high = middle
  }
  return rising[low] === wanted
}

function acceptance(papers: NodeTables['papers'], filter: PaperFilter): ((paper: number) => boolean)[] {
  const { venues, yearFrom, yearTo, hasCode, notReporting } = filter
  const conditions: ((paper: number) => boolean)[] = []
  if (venues && venues.length > 0) {
    const wanted = new Set(venues.flatMap((venue) => venue === '' ? [] : placesOf(papers.venueNames, venue)))
    conditions.push((paper) => wanted.has(papers.venues[paper]!))
  }
  if (yearFrom !== undefined) conditions.push((paper) => papers.years[paper]! > 0 && papers.years[paper]! >= yearFrom)
  if (yearTo !== undefined) conditions.push((paper) => papers.years[paper]! > 0 && papers.years[paper]! <= yearTo)
  if (hasCode !== undefined) conditions.push((paper) => ((papers.flags[paper]! & HAS_CODE) !== 0) === hasCode)
  const missing = notReportedBits(notReporting ?? [])
  if (missing !== 0) conditions.push((paper) => (papers.flags[paper]! & missing) === missing)
  return conditions
}

/** Venues are few and stand in the order in which they came. */
function placesOf(names: NodeTables['papers']['venueNames'], wanted: string): number[] {
  return Array.from({ length: names.length }, (_, place) => place).filter((place) => names.at(place) === wanted)
}
