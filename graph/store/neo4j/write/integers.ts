import neo4j, { type Integer } from 'neo4j-driver'

/** A whole number that Neo4j keeps as an integer; a JavaScript number would arrive as a float. */
export function integer(value: number): Integer
export function integer(value: number | null): Integer | null
export function integer(value: number | null): Integer | null {
  return value === null ? null : neo4j.int(value)
}
