import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import { NotFoundError, StoreError, UsageError, type StoreErrorCode } from '@/graph/model'

/** What a stranger is told of a store's failure: what to do, but no path, address or statement. */
const ADVICE: Readonly<Record<StoreErrorCode, string>> = {
  UNREACHABLE: 'The graph store cannot be reached. Try again in a moment; the operator finds the reason in the server\'s log.',
  UNAUTHORIZED: 'The graph store refuses the server. The operator should check its user and password.',
  FULL: 'The disk of the graph store is full or failing. The operator should look at it.',
  READ_ONLY: 'The graph store cannot be opened. The operator should check the rights of its file.',
  CORRUPT: 'The graph store is damaged. The operator should restore or load it again.',
  TIMEOUT: 'The graph store took too long. Ask for less at once (a smaller `first`, fewer fields), or try again.',
  UNSUPPORTED: 'The graph store was made by another release. The operator should update the server.',
  INVALID: 'The graph store holds something that contradicts itself.',
  CHANGED: 'The graph was changed while your request was answered. Ask again.',
  FAILED: 'The graph store failed. The operator finds the reason in the server\'s log.',
}

/** Takes what must not be shown but should be known. */
export type ErrorLog = (error: unknown) => void

/**
 * An error as users see it: a code, and a message that says what to do. What we did not foresee is shown
 * as an internal error without its message, which may tell of paths and statements.
 */
export function formatError(formatted: GraphQLFormattedError, error: unknown, log: ErrorLog): GraphQLFormattedError {
  const cause = error instanceof GraphQLError && error.originalError ? error.originalError : error
  const place = { ...(formatted.locations && { locations: formatted.locations }), ...(formatted.path && { path: formatted.path }) }
  if (cause instanceof StoreError) {
    log(cause)
    return { message: ADVICE[cause.code], ...place, extensions: { code: `STORE_${cause.code}` } }
  }
  if (cause instanceof UsageError || cause instanceof NotFoundError) {
    return { message: cause.message, ...place, extensions: { code: 'BAD_USER_INPUT' } }
  }
  if (cause instanceof DOMException && (cause.name === 'TimeoutError' || cause.name === 'AbortError')) {
    const message = 'Your request took too long and was given up. Ask for less at once: a smaller `first`, fewer nested lists.'
    return { message, ...place, extensions: { code: 'TIMEOUT' } }
  }
  if (cause instanceof GraphQLError) {
    const { code, ...rest } = formatted.extensions ?? {}
    const { stacktrace: _hidden, ...extensions } = rest
    return { ...formatted, extensions: { code: code ?? cause.extensions.code ?? 'BAD_USER_INPUT', ...extensions } }
  }
  log(cause)
  const message = 'Something went wrong in the server. Try again; if it stays, tell the operator, who finds the reason in the log.'
  return { message, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR' } }
}
