import { execute as executeDocument, parse, validate, type DocumentNode, type GraphQLFormattedError } from 'graphql'
import { formatError } from '@/graph/graphql/format-error'
import { schema } from '@/graph/graphql/schema'
import type { Service } from './service'

/** An answer as plain data, which pages may hand to components of the browser. */
export interface Answer {
  readonly data?: unknown
  readonly errors?: readonly GraphQLFormattedError[]
  readonly extensions: { readonly revision: string | null }
}

/** Documents of pages, read and checked once. */
const known = new Map<string, DocumentNode>()
const MOST_KNOWN = 500

/**
 * Answers a document in this process: the same schema and the same answers as over HTTP, without the
 * limits for strangers. Errors are in the answer; it does not reject.
 */
export async function executeIn(service: Service, document: DocumentNode | string, variables: unknown = {}): Promise<Answer> {
  let revision: string | null = null
  try {
    const source = typeof document === 'string' ? checked(document) : document
    const contextValue = await service.context(AbortSignal.timeout(service.timeout))
    revision = String(contextValue.index.revision)
    const { data, errors } = await executeDocument({
      schema, document: source, contextValue, variableValues: variables as Record<string, unknown>,
    })
    return { data: plain(data), ...(errors && { errors: errors.map((error) => formatError(error.toJSON(), error, service.log)) }), extensions: { revision } }
  } catch (error) {
    return { errors: [formatError({ message: (error as Error).message }, error, service.log)], extensions: { revision } }
  }
}

function checked(source: string): DocumentNode {
  const before = known.get(source)
  if (before) return before
  const document = parse(source)
  const [error] = validate(schema, document)
  if (error) throw error
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(source, document)
  return document
}

/** Copies what graphql-js made, whose objects have no prototype, into objects that React accepts. */
function plain(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plain(inner)]))
}
