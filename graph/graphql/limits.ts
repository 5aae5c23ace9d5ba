import { complexityFromQuery } from '@pothos/plugin-complexity'
import { getVariableValues, GraphQLError, Kind, visit, type DocumentNode, type GraphQLSchema, type OperationDefinitionNode } from 'graphql'

/** What a single request may ask for. Whoever needs more asks several times. */
export const LIMITS = {
  /** Names, brackets and values in a document; parsing stops there. */
  tokens: 2_000,
  /** Fields inside of fields. */
  depth: 16,
  /** Fields that carry an alias, over the whole document. */
  aliases: 100,
  /** Fields, fragments spread out. */
  breadth: 1_500,
  /** Objects that may be answered, as estimated by `cost.ts`. */
  cost: 100_000,
  /** Bytes of a request's body. */
  body: 256 * 1024,
} as const

export interface Measured {
  readonly depth: number
  readonly breadth: number
  /** Objects that may be answered. */
  readonly cost: number
  readonly aliases: number
}

/** What was measured, by document, operation and shape of the variables: most documents are asked again and again. */
const measured = new WeakMap<DocumentNode, Map<string, Measured>>()
const MOST_SHAPES = 100

/** As `measure`, without measuring the same document twice. What texts the variables hold has no influence on what an operation costs. */
export function measureOnce(
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>,
): Measured | null {
  const shape = JSON.stringify([operation.name?.value ?? '', variables], (_name, value: unknown) => typeof value === 'string' ? '' : value)
  const known = measured.get(document)?.get(shape)
  if (known) return known
  const fresh = measure(schema, document, operation, variables)
  if (!fresh) return null
  const shapes = measured.get(document) ?? new Map<string, Measured>()
  if (shapes.size >= MOST_SHAPES) shapes.clear()
  measured.set(document, shapes.set(shape, fresh))
  return fresh
}

/**
 * Measures an operation of a valid document before it is executed. Null where a variable has a wrong value:
 * execution will say so without doing anything.
 */
export function measure(
  schema: GraphQLSchema, document: DocumentNode, operation: OperationDefinitionNode, variables: Record<string, unknown>,
): Measured | null {
  if (getVariableValues(schema, operation.variableDefinitions ?? [], variables).errors) return null
  // Only the operation that will be executed counts, whichever stands first in the document.
  const definitions = [operation, ...document.definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION)]
  const { complexity, depth, breadth } = complexityFromQuery({ kind: Kind.DOCUMENT, definitions }, { schema, variables })
  let aliases = 0
  visit(document, { Field: (field) => { if (field.alias) aliases++ } })
  return { depth, breadth, cost: complexity, aliases }
}

const ADVICE: Readonly<Record<keyof Measured, string>> = {
  depth: 'Nest fewer fields, and ask for what lies deeper by its id.',
  breadth: 'Ask for fewer fields, or several times.',
  cost: 'Use a smaller `first` in nested lists, or fewer of them, and go on with `after`.',
  aliases: 'Ask several times, or for several ids at once with nodes(ids: …).',
}

/** Refuses an operation that is over a limit: status 400, with what it would be and what is allowed. */
export function enforceLimits(measured: Measured): void {
  for (const limit of ['depth', 'aliases', 'breadth', 'cost'] as const) {
    if (measured[limit] <= LIMITS[limit]) continue
    throw new GraphQLError(`The ${limit} of your query is ${Math.round(measured[limit])}; at most ${LIMITS[limit]} is allowed. ${ADVICE[limit]}`, {
      extensions: { code: `QUERY_${limit.toUpperCase()}`, limit: LIMITS[limit], actual: Math.round(measured[limit]), http: { status: 400 } },
    })
  }
}
