import type { PaperFilter } from '@/graph/store/graph-store'
import { featurePlace } from './collect'
import type { NodeTables } from './nodes'
import { HAS_CODE, notReportedBits } from './paper-flags'
import { papersHaving } from './relatives'
import type { Structure } from './structure'

/** Places of the papers that satisfy every condition of a filter, rising; as the store's own lists do. */
export function papersMatching(nodes: NodeTables, structure: Structure, filter: PaperFilter): Uint32Array {
  const linked = linkedPapers(nodes, structure, filter.linkedTo ?? [])
  const accepts = acceptance(nodes.papers, filter)
  if (linked) return accepts ? linked.filter(accepts) : linked
  const all = Uint32Array.from({ length: nodes.papers.ids.length }, (_, paper) => paper)
  return accepts ? all.filter(accepts) : all
}

/** Papers that have all of these features; null where none is asked for. */
function linkedPapers(nodes: NodeTables, structure: Structure, ids: readonly string[]): Uint32Array | null {
  if (ids.length === 0) return null
  const places = ids.map((id) => featurePlace(nodes, id))
  if (places.includes(-1)) return new Uint32Array()
  const [rarest = new Uint32Array(), ...others] = places
    .map((place) => papersHaving(nodes, structure, place))
    .sort((a, b) => a.length - b.length)
  return rarest.filter((paper) => others.every((papers) => includes(papers, paper)))
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

function acceptance(papers: NodeTables['papers'], filter: PaperFilter): ((paper: number) => boolean) | null {
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
  return conditions.length === 0 ? null : (paper) => conditions.every((holds) => holds(paper))
}

/** Venues are few and stand in the order in which they came. */
function placesOf(names: NodeTables['papers']['venueNames'], wanted: string): number[] {
  return Array.from({ length: names.length }, (_, place) => place).filter((place) => names.at(place) === wanted)
}
