/** What the driver sends as a parameter. */
export type CypherValue = unknown

/**
 * One Cypher statement with the types of its parameters (each a `$name`) and of its rows, which exist for
 * the type checker alone.
 */
export interface Cypher<Parameters extends object, Row> {
  readonly text: string
  readonly types?: (parameters: Parameters) => Row
}

/** Names the types of a statement. */
export function cypher<Parameters extends object, Row = never>(text: string): Cypher<Parameters, Row> {
  return { text }
}
