import type Database from 'better-sqlite3'

/** What SQLite takes and gives. */
export type SqlValue = string | number | null

/**
 * One SQL statement with the type of its parameters (in the order of its `?`) and of its rows. `Row` and
 * `Parameters` exist for the type checker alone.
 */
export interface Sql<Parameters extends readonly SqlValue[], Row> {
  readonly text: string
  readonly types?: (parameters: Parameters) => Row
}

/** Names the types of a statement. */
export function sql<Parameters extends readonly SqlValue[], Row = never>(text: string): Sql<Parameters, Row> {
  return { text }
}

/** The statements of one connection, each prepared on its first use. */
export class Statements {
  readonly #prepared = new Map<string, Database.Statement<SqlValue[], unknown>>()

  constructor(readonly database: Database.Database) {}

  all<P extends readonly SqlValue[], R>(statement: Sql<P, R>, ...parameters: P): R[] {
    return this.#prepare(statement.text).all(...parameters) as R[]
  }

  get<P extends readonly SqlValue[], R>(statement: Sql<P, R>, ...parameters: P): R | undefined {
    return this.#prepare(statement.text).get(...parameters) as R | undefined
  }

  /** Rows one by one; the connection can do nothing else until the last was taken. */
  iterate<P extends readonly SqlValue[], R>(statement: Sql<P, R>, ...parameters: P): IterableIterator<R> {
    return this.#prepare(statement.text).iterate(...parameters) as IterableIterator<R>
  }

  /** Answers the key of the last row inserted. */
  run<P extends readonly SqlValue[]>(statement: Sql<P, never>, ...parameters: P): number {
    return Number(this.#prepare(statement.text).run(...parameters).lastInsertRowid)
  }

  #prepare(text: string): Database.Statement<SqlValue[], unknown> {
    let prepared = this.#prepared.get(text)
    if (!prepared) {
      prepared = this.database.prepare<SqlValue[], unknown>(text)
      this.#prepared.set(text, prepared)
    }
    return prepared
  }
}
