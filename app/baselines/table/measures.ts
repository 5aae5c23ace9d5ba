import { figureText } from '../../design/figures'
import type { BaselineResult } from '../baselines-query'
import { sidesOf, type Row, type WeighedFacet } from './rows'
import type { Subject } from './subject'

/** A figure that several candidates report: one metric, in one unit, on one dataset. */
export interface Measure {
  readonly key: string
  readonly metric: string
  readonly unit: string | null
  readonly dataset: string | null
  /** How many candidates report it. */
  readonly papers: number
}

function keyOf({ metric, unit, dataset }: Pick<BaselineResult, 'metric' | 'unit' | 'dataset'>): string {
  return [metric, unit ?? '', dataset?.id ?? ''].join('|')
}

/** So few papers make no picture: their measure does not come before one of more papers. */
const FEW = 3

/**
 * The figures that candidates report themselves, the most telling for the subject first: on the dataset that it
 * has most to do with, then those that it reports as well, then those of most papers. Differences and ratios,
 * and what hardly anyone reports, come last.
 */
export function measuresOf(rows: readonly Row[], subject: Pick<Subject, 'results' | 'datasets'>): Measure[] {
  const found = new Map<string, { measure: Omit<Measure, 'papers'>, papers: Set<string> }>()
  for (const { paper, results } of rows) {
    for (const result of results.filter(({ own }) => own)) {
      const key = keyOf(result)
      const entry = found.get(key)
        ?? { measure: { key, metric: result.metric, unit: result.unit, dataset: result.dataset?.name ?? null }, papers: new Set() }
      entry.papers.add(paper.id)
      found.set(key, entry)
    }
  }
  return [...found.values()].map(({ measure, papers }) => ({ ...measure, papers: papers.size }))
    .map((measure) => ({
      measure,
      isMinor: isRelative(measure) || measure.papers < FEW,
      weight: measure.dataset === null ? 0 : subject.datasets[measure.dataset] ?? 0,
      isShared: figuresOf(subject, measure).length > 0,
    }))
    .sort((a, b) => Number(a.isMinor) - Number(b.isMinor) || b.weight - a.weight || Number(b.isShared) - Number(a.isShared)
      || b.measure.papers - a.measure.papers || (a.measure.key < b.measure.key ? -1 : 1))
    .map(({ measure }) => measure)
}

/** "accuracy improvement" says how far apart two models lie, not where either stands. */
function isRelative({ metric }: Pick<Measure, 'metric'>): boolean {
  return /improvement|reduction|increase|decrease|speedup|gain|drop/.test(metric)
}

/** What a candidate reports of a measure, rising; empty where it reports nothing. */
export function figuresOf({ results }: Pick<Row | Subject, 'results'>, measure: Measure | null): number[] {
  if (measure === null) return []
  return [...new Set(results.filter((result) => result.own && keyOf(result) === measure.key).map(({ value }) => value))].sort((a, b) => a - b)
}

/** "93.1 %", or from the least to the most where a paper reports several. */
export function figuresText(figures: readonly number[], unit: string | null): string {
  const [first, last] = [figures[0], figures.at(-1)]
  if (first === undefined || last === undefined) return ''
  const numbers = first === last ? figureText(first) : `${figureText(first)} – ${figureText(last)}`
  return unit === null ? numbers : `${numbers} ${unit}`
}

export function measureText({ metric, unit, dataset }: Measure): string {
  return `${metric}${unit === null ? '' : ` (${unit})`}${dataset === null ? '' : ` on ${dataset}`}`
}

/** The single number that a candidate has in a facet; null where it has none, or several. */
export function numberIn(facets: readonly WeighedFacet[], { reasons }: Pick<Row, 'reasons'>, facet: number): number | null {
  const reason = reasons.find((candidate) => candidate.facet === facet)
  if (!reason) return null
  const [number = '', ...unit] = sidesOf(facets, reason).there.split(' ')
  return number !== '' && unit.length <= 1 && Number.isFinite(Number(number)) ? Number(number) : null
}

/** Facets in which several candidates have numbers, so that results can be drawn against them. */
export function numericFacets(facets: readonly WeighedFacet[], rows: readonly Row[]): WeighedFacet[] {
  return facets.filter(({ hyperparameter }, place) => hyperparameter !== null
    && new Set(rows.flatMap((row) => numberIn(facets, row, place) ?? [])).size > 1)
}
