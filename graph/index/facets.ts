import { compareText, REPORTING_VARIABLES, type EntityKind, type ReportingVariable } from '@/graph/model'
import { rowOf } from './adjacency'
import { kindAt, settingAt, type NodeTables } from './nodes'
import { HAS_CODE } from './paper-flags'
import type { ScopedSetups } from './scoped-setups'
import type { Structure } from './structure'
import { Top } from './top'

/** How often each value of something comes among some papers. */
export interface Count<Value> {
  readonly value: Value
  readonly papers: number
}

/** How the values of a hyperparameter are distributed among some papers. */
export interface ValueDistribution {
  /** Papers that set it at all. */
  readonly papers: number
  /** Single numbers of the unit that most have, rising; one for each paper and value. */
  readonly numbers: readonly number[]
  /** That unit; null for bare numbers. */
  readonly unit: string | null
  /** Places of settings, those with most papers first. */
  readonly settings: readonly Count<number>[]
}

/** Counts over the papers of a selection, by their places. */
export class Facets {
  constructor(
    private readonly nodes: NodeTables, private readonly structure: Structure, private readonly scoped: ScopedSetups, readonly papers: Uint32Array,
  ) {}

  /** Places of what a paper has. */
  featuresOf(paper: number): Uint32Array {
    return rowOf(this.structure.featuresOfPaper, paper)
  }

  /** By falling number of papers, then name; null for papers without a venue. */
  venues(): Count<string | null>[] {
    const { venues, venueNames } = this.nodes.papers
    const counts = this.countBy((paper) => venues[paper]!)
    return [...counts].map(([place, papers]) => ({ value: venueNames.at(place) || null, papers }))
      .sort((a, b) => b.papers - a.papers || Number(a.value === null) - Number(b.value === null) || compareText(a.value ?? '', b.value ?? ''))
  }

  /** Rising; papers without a year last, as null. */
  years(): Count<number | null>[] {
    const counts = this.countBy((paper) => this.nodes.papers.years[paper]!)
    return [...counts].sort(([a], [b]) => (a || Infinity) - (b || Infinity)).map(([year, papers]) => ({ value: year || null, papers }))
  }

  withCode(): number {
    return this.papers.reduce((sum, paper) => sum + (this.nodes.papers.flags[paper]! & HAS_CODE ? 1 : 0), 0)
  }

  /** In the order of the model, those that every paper reports or says nothing of left out. */
  notReported(): Count<ReportingVariable>[] {
    return REPORTING_VARIABLES
      .map((value, bit) => ({ value, papers: this.papers.reduce((sum, paper) => sum + ((this.nodes.papers.flags[paper]! >> bit) & 1), 0) }))
      .filter(({ papers }) => papers > 0)
  }

  /** Places of the entities of a kind that most papers have; hyperparameters by the papers that set them. */
  entities(kind: EntityKind, first: number): Count<number>[] {
    const entities = this.nodes.entities.ids.length
    const counts = new Uint32Array(entities)
    for (const paper of this.papers) {
      const seen = new Set<number>()
      for (const feature of rowOf(this.structure.featuresOfPaper, paper)) {
        const entity = feature < entities ? feature : this.nodes.settings.hyperparameters[feature - entities]!
        if (!seen.has(entity)) counts[entity]!++
        seen.add(entity)
      }
    }
    const top = new Top(first)
    counts.forEach((count, entity) => { if (count > 0 && kindAt(this.nodes, entity) === kind) top.offer(entity, count) })
    return top.sorted().map(({ item, score }) => ({ value: item, papers: score }))
  }

  /** How the values of a hyperparameter, by its place, are distributed; with `scope`, the place of an entity, those that held for it. */
  distribution(hyperparameter: number, scope: number | null): ValueDistribution {
    const counts = new Map<number, number>()
    let papers = 0
    for (const paper of this.papers) {
      const own = this.scoped.settingsOf(paper, hyperparameter, scope)
      if (own.length > 0) papers++
      for (const setting of own) counts.set(setting, (counts.get(setting) ?? 0) + 1)
    }
    const settings = [...counts].map(([value, count]) => ({ value, papers: count })).sort((a, b) => b.papers - a.papers || a.value - b.value)
    return { papers, settings, ...this.numbersOf(settings) }
  }

  private numbersOf(settings: readonly Count<number>[]): Pick<ValueDistribution, 'numbers' | 'unit'> {
    const byUnit = new Map<string | null, number[]>()
    for (const { value, papers } of settings) {
      const setting = settingAt(this.nodes, value)
      if (typeof setting.value !== 'number') continue
      const numbers = byUnit.get(setting.unit) ?? []
      for (let i = 0; i < papers; i++) numbers.push(setting.value)
      byUnit.set(setting.unit, numbers)
    }
    const [unit, numbers] = [...byUnit].sort(([, a], [, b]) => b.length - a.length)[0] ?? [null, []]
    return { unit, numbers: numbers.sort((a, b) => a - b) }
  }

  private countBy(keyOf: (paper: number) => number): Map<number, number> {
    const counts = new Map<number, number>()
    for (const paper of this.papers) counts.set(keyOf(paper), (counts.get(keyOf(paper)) ?? 0) + 1)
    return counts
  }
}

/** The value below which a part of rising numbers lies, between two of them where it falls there (type 7 of Hyndman and Fan 1996). */
export function quantile(rising: readonly number[], part: number): number | null {
  if (rising.length === 0) return null
  const place = (rising.length - 1) * part
  const [low, high] = [rising[Math.floor(place)]!, rising[Math.ceil(place)]!]
  return low + (high - low) * (place - Math.floor(place))
}
