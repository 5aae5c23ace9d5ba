/** What a column holds. `texts` is a list of texts; every cell may be null, which says that nothing is stated. */
export type ColumnType = 'text' | 'integer' | 'number' | 'boolean' | 'texts'

export type Cell = string | number | boolean | null | readonly string[]

export interface Column {
  /** Lower case with underscores, as data frames like it. */
  readonly name: string
  readonly type: ColumnType
  readonly description: string
  /** The column that says whether papers report what this one holds. */
  readonly reporting?: string
  /** The column with the quotes behind this one's items, in their order, where quotes are wanted. */
  readonly quotes?: string
}

/** Cells in the order of the columns. */
export type Row = readonly Cell[]

/** What can be written as a table. Rows are made as they are taken. */
export interface Table {
  readonly kind: 'table'
  /** What it is, as its file is named: "setups". */
  readonly name: string
  /** Of the graph that all rows show. */
  readonly revision: number
  readonly columns: readonly Column[]
  /** Names of columns that fit on a printed page. */
  readonly printed: readonly string[]
  readonly rows: AsyncIterable<Row>
}

/** A node or an edge has one value for each attribute, in their order; no lists, which graph formats do not know. */
export type Attributes = readonly (string | number | boolean | null)[]

export interface GraphNode {
  readonly id: string
  readonly attributes: Attributes
}

export interface GraphEdge extends GraphNode {
  readonly source: string
  readonly target: string
}

/** What can be written as a graph: all nodes first, then the edges between them. */
export interface Graph {
  readonly kind: 'graph'
  readonly name: string
  readonly revision: number
  readonly nodeAttributes: readonly Column[]
  readonly edgeAttributes: readonly Column[]
  readonly nodes: AsyncIterable<GraphNode>
  readonly edges: AsyncIterable<GraphEdge>
}

export type Content = Table | Graph

/** The table with these of its columns alone, in this order; null for all. */
export function withColumns(table: Table, names: readonly string[] | null): Table {
  if (names === null) return table
  const places = names.map((name) => table.columns.findIndex((column) => column.name === name))
  return { ...table, columns: places.map((place) => table.columns[place]!), rows: projected(table.rows, places) }
}

async function* projected(rows: AsyncIterable<Row>, places: readonly number[]): AsyncGenerator<Row> {
  for await (const row of rows) yield places.map((place) => row[place]!)
}
