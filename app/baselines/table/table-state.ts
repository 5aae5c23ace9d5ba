import { parseAsArrayOf, parseAsBoolean, parseAsInteger, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs'
import { VERDICTS, type Row, type Verdict } from './rows'
import { figuresOf, type Measure } from './measures'

export const SORTS = ['agreement', 'paper', 'year', 'result'] as const
export type Sort = (typeof SORTS)[number]
/** What a column shows first when it is chosen: the most telling, the newest, the largest; titles from A. */
const FALLING: ReadonlySet<Sort> = new Set(['agreement', 'year', 'result'])

/** How the table stands in the address; what is so by default is left out of it. */
export const TABLE_PARSERS = {
  q: parseAsString.withDefault(''),
  verdict: parseAsArrayOf(parseAsStringLiteral(VERDICTS), ',').withDefault([]),
  from: parseAsInteger,
  to: parseAsInteger,
  code: parseAsBoolean.withDefault(false),
  reported: parseAsBoolean.withDefault(false),
  sort: parseAsStringLiteral(SORTS).withDefault('agreement'),
  reverse: parseAsBoolean.withDefault(false),
  /** Key of the measure whose figures stand in the table; the most frequent one where it is left out. */
  measure: parseAsString,
  /** What the plot has along its lower edge: a year, or a hyperparameter. */
  against: parseAsString.withDefault('year'),
  /** Groups that are unfolded. */
  all: parseAsArrayOf(parseAsStringLiteral(VERDICTS), ',').withDefault([]),
  /** Rows that are opened, by paper. */
  open: parseAsArrayOf(parseAsString, ',').withDefault([]),
}
export type TableState = inferParserType<typeof TABLE_PARSERS>

/** Whether anything is filtered out. */
export function isFiltered({ q, verdict, from, to, code, reported }: TableState): boolean {
  return q !== '' || verdict.length > 0 || from !== null || to !== null || code || reported
}

/** The rows that satisfy all filters but that of the verdict, whose counts are shown beside it. */
export function filteredRows(rows: readonly Row[], { q, from, to, code, reported }: TableState, measure: Measure | null): Row[] {
  const words = q.toLowerCase().split(/\s+/).filter(Boolean)
  return rows.filter((row) => {
    const { title, venue, year, authors } = row.paper
    const text = [title, venue, row.scope, ...authors].join(' ').toLowerCase()
    return words.every((word) => text.includes(word))
      && (from === null || (year !== null && year >= from))
      && (to === null || (year !== null && year <= to))
      && (!code || row.paper.code.length > 0)
      && (!reported || figuresOf(row, measure).length > 0)
  })
}

/** Rows in the order of the table: by verdict, then as sorted; what has no value comes last whichever way. */
export function sortedRows(rows: readonly Row[], { sort, reverse }: Pick<TableState, 'sort' | 'reverse'>, measure: Measure | null): Row[] {
  const falls = FALLING.has(sort) !== reverse
  const value = (row: Row): number | string | null => {
    if (sort === 'paper') return row.paper.title.toLowerCase()
    if (sort === 'year') return row.paper.year
    if (sort === 'result') return figuresOf(row, measure).at(-1) ?? null
    return row.agreement
  }
  return rows.map((row, place) => ({ row, place, value: value(row) })).sort((a, b) => {
    const byVerdict = VERDICTS.indexOf(a.row.verdict) - VERDICTS.indexOf(b.row.verdict)
    if (byVerdict !== 0) return byVerdict
    if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null) || a.place - b.place
    const rising = a.value < b.value ? -1 : a.value > b.value ? 1 : 0
    return (falls ? -rising : rising) || a.place - b.place
  }).map(({ row }) => row)
}

/** How a column is sorted, for assistive technology. */
export function sortDirection({ sort, reverse }: Pick<TableState, 'sort' | 'reverse'>, column: Sort): 'ascending' | 'descending' | undefined {
  if (sort !== column) return undefined
  return FALLING.has(column) !== reverse ? 'descending' : 'ascending'
}

export interface VerdictGroup {
  readonly verdict: Verdict
  readonly rows: readonly Row[]
}

export function groupsOf(rows: readonly Row[], { verdict: wanted }: Pick<TableState, 'verdict'>): VerdictGroup[] {
  return VERDICTS.filter((verdict) => wanted.length === 0 || wanted.includes(verdict))
    .map((verdict) => ({ verdict, rows: rows.filter((row) => row.verdict === verdict) }))
    .filter((group) => group.rows.length > 0)
}
