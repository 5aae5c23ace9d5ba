import { withColumns, type Table } from '../content'
import type { TableFormat, WriteOptions } from './format'
import { rowJson } from './json'

/** One JSON object a line (https://jsonlines.org). */
export const jsonLines: TableFormat = {
  name: 'jsonl',
  mediaType: 'application/jsonl; charset=utf-8',
  summary: 'One JSON object a row and a line, for programs that read as they go.',
  kind: 'table',
  write,
}

async function* write(table: Table, { columns }: WriteOptions): AsyncGenerator<string> {
  const chosen = withColumns(table, columns)
  for await (const row of chosen.rows) yield `${rowJson(chosen, row)}\n`
}
