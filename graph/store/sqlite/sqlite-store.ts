import type Database from 'better-sqlite3'
import type { Paper, PaperRecord } from '@/graph/model'
import { graphDigest } from '../graph-digest'
import type {
  EntityFilter, EntityWithCount, GraphSnapshot, GraphStore, IndexBatch, PageOf, PageRequest, PaperFilter, PaperLink, PaperOrder, Setting,
  SharedSetupRank, StoredConflict, StoredDocument, StoredReporting, StoredResult, StoredSetup, StoreStats, WriteSummary,
} from '../graph-store'
import { checkFirst } from '../page'
import { findConflicts } from '../records/find-conflicts'
import { asStoreError } from './errors'
import { openDatabase, openToRead } from './open-database'
import { comparableResults, papersOfSeveralDocuments } from './queries/conflicts'
import { counter } from './queries/counters'
import { sharedSetups } from './queries/shared-setups'
import { documentsById, documentsOfPapers } from './read/documents'
import { listEntities } from './read/entities'
import { entitiesById, settingsById } from './read/features'
import { linksBetween, listPapers, papersById } from './read/papers'
import { reportingOfPapers, resultsById, resultsOfPapers } from './read/results'
import { setupsById, setupsOfPapers } from './read/setups'
import { stats } from './read/stats'
import { stateOf, streamIndex } from './read/stream-index'
import { Statements } from './statement'
import { Preparation } from '../records/prepare'
import { KnownKeys } from './write/known-keys'
import { remove, write } from './write/write'

/**
 * The graph in one SQLite file. Other processes may read while one writes. A method does its work before it
 * returns: the promise is there for the interface.
 */
export class SqliteStore implements GraphStore {
  readonly kind = 'sqlite'
  readonly address: string
  readonly #statements: Statements
  readonly #preparation = new Preparation()
  readonly #known = new KnownKeys()

  /** `path` is opened again for snapshots; `open` is the way to a store. */
  constructor(private readonly path: string, database: Database.Database) {
    this.address = `sqlite:${path}`
    this.#statements = new Statements(database)
  }

  /** Opens a database, makes it where it is missing. Throws `StoreError`. */
  static open(path: string, { readOnly = false }: { readonly readOnly?: boolean } = {}): SqliteStore {
    return new SqliteStore(path, openDatabase(path, readOnly))
  }

  async write(records: readonly PaperRecord[]): Promise<WriteSummary> {
    return this.#guarded(() => write(this.#statements, this.#known, records.map((record) => this.#preparation.prepare(record))))
  }

  async remove(documentIds: readonly string[]): Promise<number> {
    return this.#guarded(() => remove(this.#statements, this.#known, documentIds))
  }

  async revision(): Promise<number> {
    return this.#read((statements) => statements.get(counter, 'revision')!.value)
  }

  async state(): Promise<string | null> {
    return this.#read(stateOf)
  }

  async papersById(ids: readonly string[]): Promise<(Paper | null)[]> {
    return this.#read((statements) => papersById(statements, ids))
  }

  async entitiesById(ids: readonly string[]): Promise<(EntityWithCount | null)[]> {
    return this.#read((statements) => entitiesById(statements, ids))
  }

  async settingsById(ids: readonly string[]): Promise<(Setting | null)[]> {
    return this.#read((statements) => settingsById(statements, ids))
  }

  async setupsById(ids: readonly string[]): Promise<(StoredSetup | null)[]> {
    return this.#read((statements) => setupsById(statements, ids))
  }

  async resultsById(ids: readonly string[]): Promise<(StoredResult | null)[]> {
    return this.#read((statements) => resultsById(statements, ids))
  }

  async documentsById(ids: readonly string[]): Promise<(StoredDocument | null)[]> {
    return this.#read((statements) => documentsById(statements, ids))
  }

  async setupsOfPapers(paperIds: readonly string[]): Promise<StoredSetup[][]> {
    return this.#read((statements) => setupsOfPapers(statements, paperIds))
  }

  async resultsOfPapers(paperIds: readonly string[]): Promise<StoredResult[][]> {
    return this.#read((statements) => resultsOfPapers(statements, paperIds))
  }

  async reportingOfPapers(paperIds: readonly string[]): Promise<StoredReporting[][]> {
    return this.#read((statements) => reportingOfPapers(statements, paperIds))
  }

  async documentsOfPapers(paperIds: readonly string[]): Promise<StoredDocument[][]> {
    return this.#read((statements) => documentsOfPapers(statements, paperIds))
  }

  async linksBetween(pairs: readonly (readonly [paper: string, target: string])[]): Promise<PaperLink[][]> {
    return this.#read((statements) => linksBetween(statements, pairs))
  }

  async listPapers(filter: PaperFilter, order: PaperOrder, page: PageRequest): Promise<PageOf<Paper>> {
    return this.#read((statements) => listPapers(statements, filter, order, page))
  }

  async listEntities(filter: EntityFilter, page: PageRequest): Promise<PageOf<EntityWithCount>> {
    return this.#read((statements) => listEntities(statements, filter, page))
  }

  async sharedSetups(paperId: string, first: number): Promise<SharedSetupRank[]> {
    checkFirst(first)
    return this.#read((statements) => statements.all(sharedSetups, paperId, first))
  }

  async stats(): Promise<StoreStats> {
    return this.#read(stats)
  }

  async conflicts(): Promise<StoredConflict[]> {
    return this.#inSnapshot((snapshot) => findConflicts({
      papersOfSeveralDocuments: () => snapshot.all(papersOfSeveralDocuments).map(({ id }) => id),
      comparableResults: () => snapshot.all(comparableResults).map((row) => ({ ...row, own: row.own === 1 })),
      documentsOfPapers: (ids) => documentsOfPapers(snapshot, ids),
      setupsOfPapers: (ids) => setupsOfPapers(snapshot, ids),
      reportingOfPapers: (ids) => reportingOfPapers(snapshot, ids),
    }))
  }

  async *streamIndex(): AsyncGenerator<IndexBatch> {
    const snapshot = this.#guarded(() => openSnapshot(this.path))
    try {
      const batches = streamIndex(snapshot)
      for (;;) {
        const next = this.#guarded(() => batches.next())
        if (next.done) return
        yield next.value
      }
    } finally {
      snapshot.database.close()
    }
  }

  async snapshot(): Promise<GraphSnapshot> {
    const { database } = this.#guarded(() => openSnapshot(this.path))
    const store = new SqliteStore(this.path, database)
    try {
      // The first read settles which revision the open transaction shows.
      const revision = await store.revision()
      return { store, revision, verify: async () => undefined, close: () => store.close() }
    } catch (error) {
      database.close()
      throw error
    }
  }

  async digest(): Promise<string> {
    return this.#inSnapshot((snapshot) => graphDigest({
      streamIndex: () => streamIndex(snapshot),
      papersById: (ids) => papersById(snapshot, ids),
      entitiesById: (ids) => entitiesById(snapshot, ids),
      setupsOfPapers: (ids) => setupsOfPapers(snapshot, ids),
      resultsOfPapers: (ids) => resultsOfPapers(snapshot, ids),
      reportingOfPapers: (ids) => reportingOfPapers(snapshot, ids),
      documentsOfPapers: (ids) => documentsOfPapers(snapshot, ids),
    }))
  }

  async close(): Promise<void> {
    this.#statements.database.close()
  }

  /** Reads in one transaction, so that several statements see one revision. */
  #read<T>(work: (statements: Statements) => T): T {
    return this.#guarded(() => this.#statements.database.transaction(() => work(this.#statements)).deferred())
  }

  /** Reads in a transaction of its own that lasts until the work is done. */
  async #inSnapshot<T>(work: (snapshot: Statements) => Promise<T>): Promise<T> {
    const snapshot = this.#guarded(() => openSnapshot(this.path))
    try {
      return await work(snapshot)
    } catch (error) {
      throw asStoreError(error, this.address)
    } finally {
      snapshot.database.close()
    }
  }

  #guarded<T>(work: () => T): T {
    try {
      return work()
    } catch (error) {
      throw asStoreError(error, this.address)
    }
  }
}

/** A connection of its own whose transaction shows one revision until it is closed. */
function openSnapshot(path: string): Statements {
  const statements = new Statements(openToRead(path))
  statements.database.exec('BEGIN')
  return statements
}
