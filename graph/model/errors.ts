/** A place in a source: which document, and where in it. */
export interface SourcePlace {
  readonly source: string
  /** UTF-16 code units from the start of the source. */
  readonly offset?: number
  readonly line?: number
}

/** A document could not become records. The message says what is wrong and what to do. */
export class LoadError extends Error {
  override readonly name = 'LoadError'
  constructor(message: string, readonly place: SourcePlace, options?: ErrorOptions) {
    super(message, options)
  }
}

/** Machine-readable cause of a store's failure, so that callers can choose an exit code or an HTTP status. */
export type StoreErrorCode =
  | 'UNREACHABLE' | 'UNAUTHORIZED' | 'FULL' | 'READ_ONLY' | 'CORRUPT' | 'TIMEOUT' | 'UNSUPPORTED' | 'FAILED'
  /** A record contradicts itself: it links to an entity that it does not describe. Nothing was written. */
  | 'INVALID'
  /** The graph was changed during a read that needs it to stand still: try again. */
  | 'CHANGED'

/** The store could not do what it was asked. The message says what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError'
  constructor(message: string, readonly code: StoreErrorCode, options?: ErrorOptions) {
    super(message, options)
  }
}

/** A thing that was named does not exist. */
export class NotFoundError extends Error {
  override readonly name = 'NotFoundError'
}

/** The user's call was wrong: shown without a stack trace, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError'
}
