import { withColumns, type Row, type Table } from '../content'
import type { TableFormat, WriteOptions } from './format'

/** One JSON document: revision, columns, rows. */
export const json: TableFormat = {
  name: 'json',
  mediaType: 'application/json',
  summary: 'One JSON object with `revision`, `columns` (name, type, description) and `rows`, a list of objects.',
  kind: 'table',
  write,
}

async function* write(table: Table, { columns }: WriteOptions): AsyncGenerator<string> {
  const chosen = withColumns(table, columns)
  const described = chosen.columns.map(({ name, type, description }) => ({ name, type, description }))
  yield `{"export":${JSON.stringify(table.name)},"revision":${table.revision},"columns":${JSON.stringify(described)},"rows":[`
  let separator = '\n'
  for await (const row of chosen.rows) {
    yield `${separator}${rowJson(chosen, row)}`
    separator = ',\n'
  }
  yield '\n]}\n'
}

/** A row as a JSON object on one line. */
export function rowJson({ columns }: Pick<Table, 'columns'>, row: Row): string {
  return JSON.stringify(Object.fromEntries(columns.map(({ name }, place) => [name, row[place]])))
}
