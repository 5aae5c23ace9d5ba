import { withColumns, type Cell, type Table } from '../content'
import { guarded, quoted } from './csv-cell'
import type { TableFormat, WriteOptions } from './format'

/** Comma-separated values (RFC 4180) in UTF-8, with a line of names. */
export const csv: TableFormat = {
  name: 'csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  summary: 'Comma-separated values (RFC 4180) in UTF-8; items of a list are separated by "; ".',
  kind: 'table',
  write,
}

async function* write(table: Table, { columns, guard }: WriteOptions): AsyncGenerator<string> {
  const chosen = withColumns(table, columns)
  yield line(chosen.columns.map(({ name }) => name))
  for await (const row of chosen.rows) yield line(row.map((cell) => cellText(cell, guard)))
}

function line(cells: readonly string[]): string {
  return `${cells.map(quoted).join(',')}\r\n`
}

function cellText(cell: Cell, guard: boolean): string {
  if (cell === null) return ''
  if (typeof cell !== 'string' && typeof cell !== 'object') return String(cell)
  const text = typeof cell === 'string' ? cell : cell.map((item) => item.replaceAll('; ', '\\; ')).join('; ')
  return guard ? guarded(text) : text
}
