import neo4j from 'neo4j-driver'
import { ENTITY_KINDS, type EntityKind, type Paper, type PaperClaim, type PaperRecord, StoreError } from '@/graph/model'
import { graphDigest } from '../graph-digest'
import type {
  EntityFilter, EntityWithCount, GraphSnapshot, GraphStore, IndexBatch, PageOf, PageRequest, PaperFilter, PaperLink, PaperOrder, Setting,
  SharedSetupRank, StoredConflict, StoredDocument, StoredReporting, StoredResult, StoredSetup, StoreStats, WriteSummary,
} from '../graph-store'
import { groupBy } from '../group-by'
import { comparePaperLinks, orderedStats } from '../order'
import { checkFirst } from '../page'
import { findConflicts } from '../records/find-conflicts'
import { Preparation } from '../records/prepare'
import { Connection, type Neo4jOptions } from './connection'
import type { Cypher } from './cypher'
import { comparableResults, papersOfSeveralDocuments } from './queries/conflicts'
import { type DocumentRow, documentsById, documentsOfPapers } from './queries/documents'
import { entitiesById } from './queries/entities-by-id'
import { revision } from './queries/graph'
import { linksBetween } from './queries/links-between'
import { papersById } from './queries/papers-by-id'
import { reportingOfPapers } from './queries/reporting-of-papers'
import { resultsById, resultsOfPapers } from './queries/results'
import { settingsById } from './queries/settings-by-id'
import { setupsById, setupsOfPapers } from './queries/setups'
import { sharedSetups } from './queries/shared-setups'
import { stats } from './queries/stats'
import { listEntities, listPapers } from './read/lists'
import { toEntity, toPaper, toPaperLink, toReporting, toResult, toSetting, toSetup } from './read/rows'
import { streamIndex } from './read/stream-index'
import { ensureSchema } from './schema'
import { remove, write } from './write/write'

/** The graph in a Neo4j database, one server or a cluster. */
export class Neo4jStore implements GraphStore {
  readonly kind = 'neo4j'
  readonly address: string
  readonly #preparation = new Preparation()

  private constructor(private readonly connection: Connection) {
    this.address = connection.address
  }

  /** Connects, and makes constraints and indexes on first use. Throws `StoreError`. */
  static async open(options: Neo4jOptions): Promise<Neo4jStore> {
    const connection = new Connection(options)
    try {
      await connection.verify()
      await ensureSchema(connection, options.readOnly)
    } catch (error) {
      await connection.close()
      throw error
    }
    return new Neo4jStore(connection)
  }

  async write(records: readonly PaperRecord[]): Promise<WriteSummary> {
    return write(this.connection, records.map((record) => this.#preparation.prepare(record)))
  }

  async remove(documentIds: readonly string[]): Promise<number> {
    return remove(this.connection, documentIds)
  }

  async revision(): Promise<number> {
    const [graph] = await this.connection.read(revision, {})
    return graph?.revision ?? 0
  }

  async state(): Promise<string | null> {
    const [graph] = await this.connection.read(revision, {})
    return graph?.state ?? null
  }

  async papersById(ids: readonly string[]): Promise<(Paper | null)[]> {
    return this.#byId(papersById, ids, ({ paper }) => toPaper(paper), (paper) => paper.id)
  }

  async entitiesById(ids: readonly string[]): Promise<(EntityWithCount | null)[]> {
    return this.#byId(
      entitiesById, ids, ({ entity }) => ({ entity: toEntity(entity), papers: entity.papers }), ({ entity }) => entity.id,
    )
  }

  async settingsById(ids: readonly string[]): Promise<(Setting | null)[]> {
    return this.#byId(settingsById, ids, ({ setting }) => toSetting(setting), (setting) => setting.id)
  }

  async setupsById(ids: readonly string[]): Promise<(StoredSetup | null)[]> {
    return this.#byId(setupsById, ids, toSetup, (setup) => setup.id)
  }

  async resultsById(ids: readonly string[]): Promise<(StoredResult | null)[]> {
    return this.#byId(resultsById, ids, toResult, (result) => result.id)
  }

  async documentsById(ids: readonly string[]): Promise<(StoredDocument | null)[]> {
    return this.#byId(documentsById, ids, toDocument, (document) => document.id)
  }

  async setupsOfPapers(paperIds: readonly string[]): Promise<StoredSetup[][]> {
    return this.#ofPapers(setupsOfPapers, paperIds, toSetup)
  }

  async resultsOfPapers(paperIds: readonly string[]): Promise<StoredResult[][]> {
    return this.#ofPapers(resultsOfPapers, paperIds, toResult)
  }

  async reportingOfPapers(paperIds: readonly string[]): Promise<StoredReporting[][]> {
    return this.#ofPapers(reportingOfPapers, paperIds, toReporting)
  }

  async documentsOfPapers(paperIds: readonly string[]): Promise<StoredDocument[][]> {
    return this.#ofPapers(documentsOfPapers, paperIds, toDocument)
  }

  async linksBetween(pairs: readonly (readonly [paper: string, target: string])[]): Promise<PaperLink[][]> {
    const rows = await this.connection.read(linksBetween, { pairs })
    const byPair = groupBy(rows, (row) => row.pair)
    return pairs.map((_, index) => (byPair.get(index) ?? []).map(toPaperLink).sort(comparePaperLinks))
  }

  async listPapers(filter: PaperFilter, order: PaperOrder, page: PageRequest): Promise<PageOf<Paper>> {
    return listPapers(this.connection, filter, order, page)
  }

  async listEntities(filter: EntityFilter, page: PageRequest): Promise<PageOf<EntityWithCount>> {
    return listEntities(this.connection, filter, page)
  }

  async sharedSetups(paperId: string, first: number): Promise<SharedSetupRank[]> {
    checkFirst(first)
    return this.connection.read(sharedSetups, { paper: paperId, first: neo4j.int(first) })
  }

  async stats(): Promise<StoreStats> {
    const [row] = await this.connection.read(stats, {})
    const byKind = new Map(row!.entities.map(({ kind, entities }) => [kind, entities]))
    const entities = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, byKind.get(kind) ?? 0])) as Record<EntityKind, number>
    return orderedStats({ ...row!, entities })
  }

  async conflicts(): Promise<StoredConflict[]> {
    const before = await this.revision()
    const conflicts = await findConflicts({
      papersOfSeveralDocuments: async () => (await this.connection.read(papersOfSeveralDocuments, {})).map(({ id }) => id),
      comparableResults: () => this.connection.read(comparableResults, {}),
      documentsOfPapers: (ids) => this.documentsOfPapers(ids),
      setupsOfPapers: (ids) => this.setupsOfPapers(ids),
      reportingOfPapers: (ids) => this.reportingOfPapers(ids),
    })
    await this.#checkRevision(before)
    return conflicts
  }

  async *streamIndex(): AsyncGenerator<IndexBatch> {
    const [graph] = await this.connection.read(revision, {})
    const before = graph?.revision ?? 0
    yield { kind: 'revision', revision: before, state: graph?.state ?? null }
    yield* streamIndex(this.connection)
    await this.#checkRevision(before)
  }

  async snapshot(): Promise<GraphSnapshot> {
    const revision = await this.revision()
    return { store: this, revision, verify: () => this.#checkRevision(revision), close: async () => undefined }
  }

  async digest(): Promise<string> {
    const before = await this.revision()
    const digest = await graphDigest(this)
    await this.#checkRevision(before)
    return digest
  }

  async close(): Promise<void> {
    await this.connection.close()
  }

  /** Neo4j has no snapshots over several statements: a read of the whole graph holds only if nothing was written meanwhile. */
  async #checkRevision(before: number): Promise<void> {
    if (await this.revision() === before) return
    throw new StoreError(`${this.address}: the graph was changed while it was read. Try again once the load has ended.`, 'CHANGED')
  }

  async #byId<Row, T>(
    statement: Cypher<{ readonly ids: readonly string[] }, Row>, ids: readonly string[], itemOf: (row: Row) => T, idOf: (item: T) => string,
  ): Promise<(T | null)[]> {
    const items = (await this.connection.read(statement, { ids: [...new Set(ids)] })).map(itemOf)
    const byId = new Map(items.map((item) => [idOf(item), item]))
    return ids.map((id) => byId.get(id) ?? null)
  }

  async #ofPapers<Row extends { readonly paper: string }, T>(
    statement: Cypher<{ readonly ids: readonly string[] }, Row>, ids: readonly string[], itemOf: (row: Row) => T,
  ): Promise<T[][]> {
    const byPaper = groupBy(await this.connection.read(statement, { ids: [...new Set(ids)] }), (row) => row.paper)
    return ids.map((id) => (byPaper.get(id) ?? []).map(itemOf))
  }
}

function toDocument(row: DocumentRow): StoredDocument {
  return { ...row, claim: JSON.parse(row.claim) as PaperClaim }
}
