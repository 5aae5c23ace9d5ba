import { ENTITY_KINDS, REPORTING_VARIABLES, type ReportingVariable } from '@/graph/model'
import { FACET_OF_KIND, FACETS, type Facet } from './compare'
import type { Facets } from './facets'
import { kindAt, type NodeTables } from './nodes'
import { HAS_CODE } from './paper-flags'

/** By what papers are put together. */
export const COVERAGE_GROUPINGS = ['VENUE', 'YEAR', 'VENUE_AND_YEAR', 'ALL'] as const
export type CoverageGrouping = (typeof COVERAGE_GROUPINGS)[number]

export interface CoverageQuestion {
  readonly by: CoverageGrouping
  readonly facets: readonly Facet[]
  /** Identifiers of hyperparameters. */
  readonly hyperparameters: readonly string[]
}

/** How many papers of a group report something. */
export interface Coverage {
  readonly facet: Facet
  /** Identifier of the hyperparameter where one was asked for, else null. */
  readonly hyperparameter: string | null
  /** Papers of which a document states it. */
  readonly papers: number
  /** Papers of which a document says that it is not reported; null where documents do not judge it. */
  readonly notReported: number | null
}

export interface CoverageGroup {
  readonly venue: string | null
  readonly year: number | null
  readonly papers: number
  readonly withCode: number
  readonly reports: readonly Coverage[]
}

/** What a reproducibility card judges of a facet. */
const VARIABLE_OF_FACET: Partial<Record<Facet, ReportingVariable>> = { HARDWARE: 'hardware', SOFTWARE: 'software' }

/** How many papers of a selection report what, group by group: by year rising, then by falling number of papers, then venue. */
export function coverageOf(nodes: NodeTables, facets: Facets, { by, facets: wanted, hyperparameters }: CoverageQuestion): CoverageGroup[] {
  const groups = new Map<string, number[]>()
  for (const paper of facets.papers) {
    const key = [by === 'VENUE' || by === 'VENUE_AND_YEAR' ? nodes.papers.venues[paper] : 0, by === 'YEAR' || by === 'VENUE_AND_YEAR' ? nodes.papers.years[paper] : 0].join(' ')
    const group = groups.get(key)
    if (group) group.push(paper)
    else groups.set(key, [paper])
  }
  const places = hyperparameters.map((id) => nodes.entities.ids.find(id))
  const rows = [...groups].map(([key, papers]): CoverageGroup => {
    const [venue = 0, year = 0] = key.split(' ').map(Number)
    const counts = countIn(nodes, facets, papers)
    return {
      venue: nodes.papers.venueNames.at(venue) || null,
      year: year || null,
      papers: papers.length,
      withCode: papers.filter((paper) => nodes.papers.flags[paper]! & HAS_CODE).length,
      reports: [
        ...wanted.map((facet): Coverage => ({
          facet, hyperparameter: null, papers: counts.facets[FACETS.indexOf(facet)]!, notReported: notReported(nodes, papers, VARIABLE_OF_FACET[facet]),
        })),
        ...hyperparameters.map((hyperparameter, i): Coverage => ({ facet: 'SETTING', hyperparameter, papers: counts.hyperparameters.get(places[i]!) ?? 0, notReported: null })),
      ],
    }
  })
  return rows.sort((a, b) => (a.year ?? Infinity) - (b.year ?? Infinity) || b.papers - a.papers || ((a.venue ?? '\uffff') < (b.venue ?? '\uffff') ? -1 : 1))
}

/** How many of some papers have anything of each facet, and set each hyperparameter. */
function countIn(nodes: NodeTables, facets: Facets, papers: readonly number[]) {
  const entities = nodes.entities.ids.length
  const facetOf = ENTITY_KINDS.map((kind) => FACETS.indexOf(FACET_OF_KIND[kind]))
  const counts = { facets: new Uint32Array(FACETS.length), hyperparameters: new Map<number, number>() }
  for (const paper of papers) {
    const seen = new Set<number>()
    const set = new Set<number>()
    for (const feature of facets.featuresOf(paper)) {
      const isEntity = feature < entities
      seen.add(isEntity ? facetOf[ENTITY_KINDS.indexOf(kindAt(nodes, feature))]! : FACETS.indexOf('SETTING'))
      if (!isEntity) set.add(nodes.settings.hyperparameters[feature - entities]!)
    }
    for (const facet of seen) counts.facets[facet]!++
    for (const hyperparameter of set) counts.hyperparameters.set(hyperparameter, (counts.hyperparameters.get(hyperparameter) ?? 0) + 1)
  }
  return counts
}

function notReported(nodes: NodeTables, papers: readonly number[], variable: ReportingVariable | undefined): number | null {
  if (variable === undefined) return null
  const bit = 1 << REPORTING_VARIABLES.indexOf(variable)
  return papers.filter((paper) => nodes.papers.flags[paper]! & bit).length
}
