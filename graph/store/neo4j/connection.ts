import neo4j, { type Driver, type ManagedTransaction, type Session } from 'neo4j-driver'
import { StoreError } from '@/graph/model'
import type { Cypher } from './cypher'
import { asStoreError } from './errors'

export interface Neo4jOptions {
  readonly url: string
  readonly username: string
  readonly password: string
  readonly database: string
  readonly readOnly: boolean
}

/** Milliseconds after which the server ends a transaction. */
const READ_TIMEOUT = 20_000
const WRITE_TIMEOUT = 120_000
const STREAM_TIMEOUT = 900_000

/** A dead server is noticed within these, in milliseconds. */
const CONNECTION_TIMEOUT = 5_000
const RETRY_TIME = 3_000

/** Statements use COLLECT subqueries and scoped CALL, which older servers do not know. */
const OLDEST_SERVER = [5, 26] as const

/** Runs one statement after another in a transaction. */
export interface Transaction {
  run<P extends object, R>(statement: Cypher<P, R>, parameters: P): Promise<R[]>
}

/** A driver bound to one database. Errors come out as `StoreError`. */
export class Connection {
  readonly address: string
  readonly #driver: Driver
  readonly #database: string
  // Reads see the writes of this process on every member of a cluster.
  readonly #bookmarkManager = neo4j.bookmarkManager()

  constructor(private readonly options: Neo4jOptions) {
    this.address = options.url.replace(/\/\/[^/@]*@/, '//')
    this.#database = options.database
    this.#driver = driverFor(options)
  }

  /** Fails at once where the server or the database is not there, refuses us, or is too old. */
  async verify(): Promise<void> {
    const { agent } = await this.#driver.getServerInfo({ database: this.#database }).catch((error: unknown) => {
      throw asStoreError(error, this.address)
    })
    const [major = 0, minor = 0] = (/\/(\d+)\.(\d+)/.exec(agent ?? '') ?? []).slice(1).map(Number)
    if (major > OLDEST_SERVER[0] || (major === OLDEST_SERVER[0] && minor >= OLDEST_SERVER[1])) return
    throw new StoreError(`${this.address}: this is ${agent}; Setupgraph needs Neo4j ${OLDEST_SERVER.join('.')} or newer.`, 'UNSUPPORTED')
  }

  /** Runs a statement in a READ transaction, on a read replica where there is one. */
  async read<P extends object, R>(statement: Cypher<P, R>, parameters: P): Promise<R[]> {
    return this.#inSession(neo4j.session.READ, (session) =>
      session.executeRead((transaction) => rows(transaction, statement, parameters), { timeout: READ_TIMEOUT }))
  }

  /** Runs statements in one write transaction. The work is done again where the server asks for it. */
  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    if (this.options.readOnly) throw new StoreError(`${this.address} was opened for reading alone.`, 'READ_ONLY')
    return this.#inSession(neo4j.session.WRITE, (session) => session.executeWrite(
      (transaction) => work({ run: (statement, parameters) => rows(transaction, statement, parameters) }),
      { timeout: WRITE_TIMEOUT },
    ))
  }

  /** Runs statements that change the schema, each in a transaction of its own. */
  async runEach(texts: readonly string[]): Promise<void> {
    await this.#inSession(neo4j.session.WRITE, async (session) => {
      for (const text of texts) await session.run(text)
    })
  }

  /** Rows as the server sends them; as many are held as the driver fetches at once. */
  async *stream<P extends object, R>(statement: Cypher<P, R>, parameters: P): AsyncGenerator<R> {
    const session = this.#session(neo4j.session.READ, 5_000)
    try {
      const result = session.run(statement.text, parameters, { timeout: STREAM_TIMEOUT })
      for await (const record of result) yield record.toObject() as R
    } catch (error) {
      throw asStoreError(error, this.address)
    } finally {
      await session.close()
    }
  }

  async close(): Promise<void> {
    await this.#driver.close()
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#session(mode)
    try {
      return await work(session)
    } catch (error) {
      throw asStoreError(error, this.address)
    } finally {
      await session.close()
    }
  }

  #session(defaultAccessMode: 'READ' | 'WRITE', fetchSize?: number): Session {
    return this.#driver.session({ database: this.#database, defaultAccessMode, bookmarkManager: this.#bookmarkManager, fetchSize })
  }
}

function driverFor({ url, username, password }: Neo4jOptions): Driver {
  return neo4j.driver(url, neo4j.auth.basic(username, password), {
    connectionTimeout: CONNECTION_TIMEOUT,
    connectionAcquisitionTimeout: CONNECTION_TIMEOUT,
    maxTransactionRetryTime: RETRY_TIME,
    // Our integers are offsets, years and counts, all far below 2^53.
    disableLosslessIntegers: true,
    userAgent: 'setupgraph',
  })
}

async function rows<P extends object, R>(transaction: ManagedTransaction, { text }: Cypher<P, R>, parameters: P): Promise<R[]> {
  const { records } = await transaction.run(text, parameters)
  return records.map((record) => record.toObject() as R)
}
