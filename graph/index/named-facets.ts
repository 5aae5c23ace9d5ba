import type { Entity, EntityKind, ReportingVariable } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import type { Directory } from './directory'
import { coverageOf, type CoverageGroup, type CoverageQuestion } from './coverage'
import { quantile, type Count, type Facets } from './facets'
import { histogram, type HistogramBin } from './histogram'
import { settingAt } from './nodes'

/** How the values of a hyperparameter are distributed among the papers of a selection. */
export interface Distribution {
  readonly hyperparameter: Entity
  /** Papers that set it. */
  readonly papers: number
  /** How many single numbers of the most frequent unit there are, and that unit. */
  readonly numbers: number
  readonly unit: string | null
  /** The value below which a part (0 to 1) of those numbers lies; null where there is none. */
  readonly quantile: (part: number) => number | null
  /** The numbers counted in so many bins of equal width, or with `logarithmic` of equal ratio; empty where there are none. */
  readonly histogram: (bins: number, logarithmic: boolean) => HistogramBin[]
  /** The settings that most papers have, at most so many. */
  readonly values: (first: number) => Count<Setting>[]
}

/** Counts over the papers of a selection, with names instead of places. */
export class NamedFacets {
  constructor(private readonly facets: Facets, private readonly directory: Directory) {}

  get papers(): number {
    return this.facets.papers.length
  }

  get withCode(): number {
    return this.facets.withCode()
  }

  venues(): Count<string | null>[] {
    return this.facets.venues()
  }

  years(): Count<number | null>[] {
    return this.facets.years()
  }

  notReported(): Count<ReportingVariable>[] {
    return this.facets.notReported()
  }

  entities(kind: EntityKind, first: number): Count<Entity>[] {
    return this.facets.entities(kind, first).map(({ value, papers }) => ({ value: this.directory.entityAt(value).entity, papers }))
  }

  /** How many of the papers report what, by venue or year. */
  coverage(question: CoverageQuestion): CoverageGroup[] {
    return coverageOf(this.directory.nodes, this.facets, question)
  }

  /** Null where there is no such hyperparameter, or no such scope. `scopeId` is an entity that the values must hold for. */
  distribution(hyperparameterId: string, scopeId: string | null = null): Distribution | null {
    const scope = scopeId === null ? null : this.directory.nodes.entities.ids.find(scopeId)
    if (scope === -1) return null
    const found = this.directory.entity(hyperparameterId)
    if (found?.entity.kind !== 'Hyperparameter') return null
    const { papers, numbers, unit, settings } = this.facets.distribution(this.directory.nodes.entities.ids.find(hyperparameterId), scope)
    return {
      hyperparameter: found.entity, papers, unit, numbers: numbers.length,
      quantile: (part) => quantile(numbers, part),
      histogram: (bins, logarithmic) => histogram(numbers, bins, logarithmic),
      values: (first) => settings.slice(0, first).map((count) => ({ value: settingAt(this.directory.nodes, count.value), papers: count.papers })),
    }
  }
}
