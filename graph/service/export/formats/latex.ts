import type { Cell, Column, Row, Table } from '../content'
import type { TableFormat, WriteOptions } from './format'
import { latexText } from './latex-text'

/** A table for a paper, over several pages where it is long, with the quotes behind its values as footnotes. */
export const latex: TableFormat = {
  name: 'tex',
  mediaType: 'application/x-tex; charset=utf-8',
  summary: 'A LaTeX table (longtable, booktabs) with quotes as footnotes; "n.r." is said to be not reported, a dash is not stated.',
  kind: 'table',
  quotes: true,
  papers: 500,
  write,
}

const NOT_STATED = '--'
const NOT_REPORTED = 'n.r.'

/** A column of a printed table: where its cell stands, and what else speaks of it. */
interface Printed {
  readonly column: Column
  readonly cell: number
  readonly reporting: number
  readonly quotes: number
}

async function* write({ name, columns, printed, rows, revision }: Table, options: WriteOptions): AsyncGenerator<string> {
  const place = (wanted: string | undefined) => columns.findIndex((column) => column.name === wanted)
  const shown = (options.columns ?? printed).map(place).filter((cell) => cell >= 0)
    .map((cell): Printed => ({ column: columns[cell]!, cell, reporting: place(columns[cell]!.reporting), quotes: place(columns[cell]!.quotes) }))
  const head = `${shown.map(({ column }) => latexText(column.name.replace(/_text$/, '').replaceAll('_', ' '))).join(' & ')} \\\\`
  const width = (0.98 / shown.length).toFixed(3)
  const form = shown.map(({ column }) => isNumber(column) ? 'r' : `>{\\raggedright\\arraybackslash}p{${width}\\linewidth}`).join('')
  yield [
    `% Setupgraph: ${name}, revision ${revision}. ${NOT_REPORTED} = said to be not reported; ${NOT_STATED} = not stated.`,
    '% \\usepackage[T1]{fontenc}', '% \\usepackage{array,booktabs,longtable}',
    '\\setlength{\\tabcolsep}{3pt}', `\\begin{longtable}{${form}}`,
    '\\toprule', head, '\\midrule', '\\endhead', '\\bottomrule', '\\endfoot', '',
  ].join('\n')
  for await (const row of rows) yield `${shown.map((one) => printedCell(one, row)).join(' & ')} \\\\\n`
  yield '\\end{longtable}\n'
}

function isNumber({ type }: Column): boolean {
  return type === 'integer' || type === 'number'
}

function printedCell({ cell, reporting, quotes }: Printed, row: Row): string {
  const text = latexText(cellText(row[cell]!))
  if (text === '') return row[reporting] === 'NOT_REPORTED' ? NOT_REPORTED : NOT_STATED
  const said = row[quotes]
  const distinct = [...new Set(typeof said === 'string' ? [said] : typeof said === 'object' ? said : [])].filter((quote) => quote !== '')
  return distinct.length === 0 ? text : `${text}\\footnote{${distinct.map((quote) => `\`\`${latexText(quote)}''`).join(' ')}}`
}

function cellText(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(Number(cell.toPrecision(6)))
  // Commas within an item must not look like the end of it.
  return typeof cell === 'object' ? cell.join(cell.some((item) => item.includes(',')) ? '; ' : ', ') : String(cell)
}
