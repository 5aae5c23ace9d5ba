import { setImmediate as nextTurn } from 'node:timers/promises'
import type { Context } from '@/graph/graphql/context'
import type { Cell, Column, Content, Row } from '../content'
import type { Given, Parameter } from '../parameters'
import { batches } from '../selection'

/** What an export is made from, at one revision. */
export interface Material {
  readonly context: Context
  readonly given: Given
  /** Whether quotes are wanted beside what they prove. */
  readonly quotes: boolean
  /** The most papers that the format takes. */
  readonly mostPapers: number
}

/** One thing that can be exported. Adding one is a file with such an object, and a line in `registry.ts`. */
export interface Source {
  /** The first part of its files' names. */
  readonly name: string
  readonly kind: Content['kind']
  readonly summary: string
  readonly parameters: readonly Parameter[]
  /** Throws what is wrong with the parameters before anything is written. */
  readonly open: (material: Material) => Promise<Content>
}

/** A column with the way to its cells. */
export interface Field<Of> extends Column {
  readonly cellOf: (of: Of) => Cell
}

export function rowOf<Of>(fields: readonly Field<Of>[], of: Of): Row {
  return fields.map(({ cellOf }) => cellOf(of))
}

/** The columns of fields, without the ways to their cells. */
export function columnsOf(fields: readonly Column[]): Column[] {
  return fields.map(({ name, type, description, reporting, quotes }) =>
    ({ name, type, description, ...(reporting !== undefined && { reporting }), ...(quotes !== undefined && { quotes }) }))
}

/** Reads what belongs to papers, or other keys, batch by batch; between two batches others get their turn. */
export async function* read<Key, Item>(keys: Iterable<Key>, load: (keys: readonly Key[]) => Promise<readonly Item[]>): AsyncGenerator<Item> {
  for (const batch of batches(keys)) {
    yield* await load(batch)
    await nextTurn()
  }
}
