import type { Content, Graph, Table } from '../content'

/** What whoever asks may choose about how a file is written. */
export interface WriteOptions {
  /** Names of the columns that are wanted, in their order; null where all are, or those that the format prints. */
  readonly columns: readonly string[] | null
  /** Whether text that a spreadsheet would run as a formula is made harmless. */
  readonly guard: boolean
}

interface FormatOf<Kind extends Content['kind'], Written extends Content> {
  /** Ending of the file's name, which is the format's name in addresses. */
  readonly name: string
  readonly mediaType: string
  readonly summary: string
  readonly kind: Kind
  /** The file from its beginning, in pieces of any size. Nothing is read before the first is taken. */
  readonly write: (content: Written, options: WriteOptions) => AsyncIterable<string | Uint8Array>
}

export interface TableFormat extends FormatOf<'table', Table> {
  /** The only tables that it can hold; left out for any. */
  readonly of?: readonly string[]
  /** Whether it is written with quotes unless they are refused. */
  readonly quotes?: boolean
  /** The most papers that it takes; left out for any number. */
  readonly papers?: number
}

export type GraphFormat = FormatOf<'graph', Graph>

export type Format = TableFormat | GraphFormat
