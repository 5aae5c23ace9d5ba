import { ByteWriter, ParquetWriter, type SchemaElement } from 'hyparquet-writer'
import { withColumns, type Cell, type Column, type ColumnType, type Row, type Table } from '../content'
import type { TableFormat, WriteOptions } from './format'

/** A row group is written when it has so many rows, or so many characters of text. */
const GROUP_ROWS = 5_000
const GROUP_TEXT = 8_000_000

/** Apache Parquet with typed columns and lists, in row groups, compressed with Snappy. */
export const parquet: TableFormat = {
  name: 'parquet',
  mediaType: 'application/vnd.apache.parquet',
  summary: 'Apache Parquet: typed columns, lists as lists. The revision and what columns mean stand in the file\'s key-value metadata.',
  kind: 'table',
  write,
}

/** Bytes that are taken out as they are written, while offsets go on. */
class Taken extends ByteWriter {
  take(): Uint8Array {
    const bytes = this.getBytes().slice()
    this.index = 0
    return bytes
  }
}

async function* write(table: Table, { columns }: WriteOptions): AsyncGenerator<Uint8Array> {
  const chosen = withColumns(table, columns)
  const bytes = new Taken()
  const writer = new ParquetWriter({ writer: bytes, schema: schemaOf(chosen.columns), kvMetadata: metadataOf(chosen), createdBy: 'setupgraph' })
  for await (const rows of groups(chosen.rows)) {
    await writer.write({
      columnData: chosen.columns.map(({ name }, place) => ({ name, data: rows.map((row) => row[place]), offsetIndex: false })),
      rowGroupSize: rows.length,
    })
    yield bytes.take()
  }
  await writer.finish()
  yield bytes.take()
}

async function* groups(rows: AsyncIterable<Row>): AsyncGenerator<Row[]> {
  let group: Row[] = []
  let text = 0
  for await (const row of rows) {
    group.push(row)
    text += row.reduce<number>((sum, cell) => sum + textIn(cell), 0)
    if (group.length < GROUP_ROWS && text < GROUP_TEXT) continue
    yield group
    group = []
    text = 0
  }
  if (group.length > 0) yield group
}

function textIn(cell: Cell): number {
  if (typeof cell === 'string') return cell.length
  return cell !== null && typeof cell === 'object' ? cell.reduce((sum, item) => sum + item.length, 0) : 0
}

const PRIMITIVE: Readonly<Record<Exclude<ColumnType, 'texts'>, Pick<SchemaElement, 'type' | 'converted_type'>>> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT32' },
  number: { type: 'DOUBLE' },
  boolean: { type: 'BOOLEAN' },
}

/** Lists in the three levels of https://github.com/apache/parquet-format/blob/master/LogicalTypes.md#lists. */
function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [{ name: 'root', num_children: columns.length }, ...columns.flatMap(({ name, type }): SchemaElement[] => type === 'texts'
    ? [
      { name, repetition_type: 'OPTIONAL', num_children: 1, converted_type: 'LIST' },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      { name: 'element', repetition_type: 'OPTIONAL', ...PRIMITIVE.text },
    ]
    : [{ name, repetition_type: 'OPTIONAL', ...PRIMITIVE[type] }])]
}

function metadataOf({ name, revision, columns }: Table) {
  return [
    { key: 'setupgraph.export', value: name },
    { key: 'setupgraph.revision', value: String(revision) },
    { key: 'setupgraph.columns', value: JSON.stringify(Object.fromEntries(columns.map((column) => [column.name, column.description]))) },
  ]
}
