import { bibtexEntry, citationKey } from '@/graph/service/export/formats/bibtex-entry'
import { csvCell } from '@/graph/service/export/formats/csv-cell'
import { latexText } from '@/graph/service/export/formats/latex-text'
import { figuresOf, figuresText, measureText, type Measure } from './measures'
import { decidingReasons, type Judged, type Row } from './rows'
import { reasonText, shortReason, VERDICT_WORDS } from './words'

/** What is taken away: the rows as shown, with the measure whose figures stand in them. */
export interface TakenTable extends Judged {
  readonly measure: Measure | null
}

/** The columns that a paper's table can use: figures as numbers, reasons in short. */
function rowsOf({ facets, rows, measure }: TakenTable, why: typeof shortReason, cite: (row: Row) => string): string[][] {
  return rows.map((row) => [
    cite(row),
    row.paper.venue ?? '',
    row.paper.year === null ? '' : String(row.paper.year),
    VERDICT_WORDS[row.verdict],
    figuresText(figuresOf(row, measure), null),
    row.agreement.toFixed(1),
    decidingReasons(row).map((reason) => why(facets, reason)).join('; '),
  ])
}

function headOf(measure: Measure | null): string[] {
  return ['Paper', 'Venue', 'Year', 'Verdict', measure === null ? 'Result' : measureText(measure), 'Agreement', 'Why']
}

/** The table as CSV (RFC 4180), with every reason in full and the setup that was judged. */
export function toCsv(table: TakenTable): string {
  const rows = rowsOf(table, reasonText, ({ paper, scope }) => scope === null ? paper.title : `${paper.title} (${scope})`)
  return [headOf(table.measure), ...rows].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

/** The table as Markdown. */
export function toMarkdown(table: TakenTable): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  const head = headOf(table.measure)
  return [line(head), line(head.map(() => '---')), ...rowsOf(table, shortReason, ({ paper }) => paper.title).map(line), ''].join('\n')
}

/** The table as LaTeX, for the package booktabs; papers are cited by the keys of `toBibliography`. */
export function toLatex(table: TakenTable): string {
  const keys = citationKeys(table.rows)
  const cells = rowsOf(table, shortReason, ({ paper }) => latexText(paper.title))
  const line = (row: readonly string[]) => `${row.join(' & ')} \\\\`
  const body = cells.map(([title = '', ...others], place) => line([`${title}~\\cite{${keys[place]}}`, ...others.map(latexText)]))
  return [
    '% Needs \\usepackage{booktabs}; the entries that are cited come with "BibTeX".',
    '\\begin{tabular}{p{5cm}lllrrp{5cm}}',
    '\\toprule',
    line(headOf(table.measure).map(latexText)),
    '\\midrule',
    ...body,
    '\\bottomrule',
    '\\end{tabular}',
    '',
  ].join('\n')
}

/** BibTeX entries of the papers of the table, under the keys that its LaTeX cites. */
export function toBibliography({ rows }: Pick<TakenTable, 'rows'>): string {
  const keys = citationKeys(rows)
  return rows.map(({ paper }, place) => bibtexEntry(paper, keys[place])).join('\n')
}

/** A key for each row; papers that would have the same are told apart by a letter, as BibTeX styles do. */
function citationKeys(rows: readonly Row[]): string[] {
  const seen = new Map<string, number>()
  return rows.map(({ paper }) => {
    const key = citationKey(paper)
    const before = seen.get(key) ?? 0
    seen.set(key, before + 1)
    return before === 0 ? key : `${key}${letters(before)}`
  })
}

/** 1 is b, 25 is z, 26 is aa. */
function letters(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26))
  return number < 26 ? letter : `${letters(Math.floor(number / 26) - 1)}${letter}`
}
