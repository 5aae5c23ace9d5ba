import { FACETS, type Facet } from './compare'
import type { DescribedEntity, DescribedSetting, SetupDescription } from './baseline/description'

/** How the columns of a comparison stand to each other in one row. */
export const ROW_STATES = ['DIFFERS', 'UNREPORTED', 'OVERLAPS', 'SAME'] as const
/**
 * DIFFERS: two columns report it and have nothing in common. UNREPORTED: some column does not report it, and
 * nothing is known to differ. OVERLAPS: all report it, any two have something in common, but not all is the
 * same. SAME: all report the same.
 */
export type RowState = (typeof ROW_STATES)[number]

export interface ComparisonRow {
  readonly facet: Facet
  /** The hyperparameter where the facet is SETTING, else null. */
  readonly hyperparameter: { readonly id: string; readonly name: string } | null
  readonly state: RowState
  /** What each column has, in their order; empty where it says nothing. */
  readonly cells: readonly (readonly (DescribedEntity | DescribedSetting)[])[]
}

/** Compares several papers or setups, facet by facet: rows that differ first, then as `FACETS` and by name. */
export function compareColumns(columns: readonly SetupDescription[]): ComparisonRow[] {
  const hyperparameters = new Map(columns.flatMap(({ settings }) => settings.map((setting) => [setting.hyperparameter, setting.hyperparameterName])))
  const rows = [
    ...FACETS.filter((facet) => facet !== 'SETTING').map((facet) =>
      rowOf(facet, null, columns.map(({ entities }) => entities.filter((entity) => entity.facet === facet)))),
    ...[...hyperparameters].map(([id, name]) =>
      rowOf('SETTING', { id, name }, columns.map(({ settings }) => settings.filter((setting) => setting.hyperparameter === id)))),
  ]
  return rows.filter(({ cells }) => cells.some((cell) => cell.length > 0)).sort((a, b) =>
    ROW_STATES.indexOf(a.state) - ROW_STATES.indexOf(b.state)
    || FACETS.indexOf(a.facet) - FACETS.indexOf(b.facet)
    || ((a.hyperparameter?.name ?? '') < (b.hyperparameter?.name ?? '') ? -1 : 1))
}

function rowOf(facet: Facet, hyperparameter: ComparisonRow['hyperparameter'], cells: ComparisonRow['cells']): ComparisonRow {
  return { facet, hyperparameter, state: stateOf(cells), cells }
}

function stateOf(cells: ComparisonRow['cells']): RowState {
  const sets = cells.map((cell) => new Set(cell.map(({ id }) => id)))
  const reported = sets.filter((set) => set.size > 0)
  const pairs = reported.flatMap((a, i) => reported.slice(i + 1).map((b) => [a, b] as const))
  if (pairs.some(([a, b]) => inCommon(a, b) === 0)) return 'DIFFERS'
  if (reported.length < sets.length) return 'UNREPORTED'
  return pairs.every(([a, b]) => inCommon(a, b) === Math.max(a.size, b.size)) ? 'SAME' : 'OVERLAPS'
}

function inCommon<Item>(a: ReadonlySet<Item>, b: ReadonlySet<Item>): number {
  return [...a].filter((item) => b.has(item)).length
}
