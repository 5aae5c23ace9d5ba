import type {
  Entity, EntityKind, EntityRelation, Evidence, Paper, PaperClaim, PaperRecord, Relation, Reporting, Result, ScopeTerm,
  SettingType, SettingValue,
} from '@/graph/model'
import type { StoredConflict } from './conflict'

export { CONFLICT_KINDS, type ConflictKind, type Statement, type StoredConflict } from './conflict'

/** What a write did, counted in documents. */
export interface WriteSummary {
  readonly created: number
  readonly changed: number
  readonly unchanged: number
  /** Links that now stand in the graph because of this write (setup to entity or setting). */
  readonly linksWritten: number
}

/** A hyperparameter with a value, shared between papers. */
export interface Setting {
  readonly id: string
  readonly hyperparameter: string
  readonly hyperparameterName: string
  readonly value: SettingValue
  readonly type: SettingType
  readonly numbers: readonly number[]
  readonly unit: string | null
}

export interface StoredEntityLink {
  readonly relation: EntityRelation
  readonly entity: Entity
  readonly count: number | null
  readonly memoryGb: number | null
  readonly version: string | null
  readonly own: boolean
  readonly evidence: Evidence
}

export interface StoredSettingLink {
  readonly setting: Setting
  readonly evidence: Evidence
}

export interface StoredSetup {
  readonly id: string
  readonly paper: string
  readonly document: string
  /** Order within the document; 0 is the paper-wide setup. */
  readonly ordinal: number
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
  /** In the order of relation (as `RELATIONS` lists them), then entity identifier, then start of evidence. */
  readonly links: readonly StoredEntityLink[]
  /** In the order of setting identifier, then start of evidence. */
  readonly settings: readonly StoredSettingLink[]
}

export interface StoredResult extends Omit<Result, 'dataset' | 'reachedBy'> {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly dataset: Entity | null
  readonly reachedBy: Entity | null
}

export interface StoredReporting extends Reporting {
  readonly document: string
}

export interface StoredDocument {
  readonly id: string
  readonly paper: string
  readonly format: string
  readonly fileName: string
  readonly uri: string
  readonly text: string
  readonly textStart: number
  readonly claim: PaperClaim
}

/** A page of a list: `first` 1 to 100, after the item with the key `after` (see `PageOf.endKey`). */
export interface PageRequest {
  readonly first: number
  readonly after: string | null
}

export interface PageOf<T> {
  readonly items: readonly T[]
  /** Opaque key of the last item, to ask for what follows; null where the page is empty. */
  readonly endKey: string | null
  readonly hasNext: boolean
  readonly total: number
}

/** Papers that satisfy every condition given; an empty list is no condition. */
export interface PaperFilter {
  readonly venues?: readonly string[]
  readonly yearFrom?: number
  readonly yearTo?: number
  readonly hasCode?: boolean
  /** Identifiers of entities or settings that the paper links to, all of them. */
  readonly linkedTo?: readonly string[]
  /** Reporting variables that some document of the paper says are not reported, all of them. */
  readonly notReporting?: readonly Reporting['variable'][]
}

/**
 * YEAR_DESC: newest first, papers without a year last; ties by identifier. TITLE: by title without regard to
 * case, accents and punctuation, then identifier. Identifiers are in the order of code points (`compareText`).
 */
export type PaperOrder = 'YEAR_DESC' | 'TITLE'

/** Entities that satisfy every condition given; an empty list is no condition. */
export interface EntityFilter {
  readonly kinds?: readonly EntityKind[]
  readonly parent?: string
}

export interface EntityWithCount {
  readonly entity: Entity
  /** Papers with a link to the entity itself (for a hyperparameter: to a setting of it). */
  readonly papers: number
}

/** One link between a paper and an entity or setting, by way of one of its setups. */
export interface PaperLink {
  readonly paper: string
  readonly setup: string
  readonly relation: Relation
  /** Identifier of the entity, or of the setting where `relation` is SETS. */
  readonly target: string
  /** RUNS_ON: devices over all machines; null elsewhere, and where not said. */
  readonly count: number | null
  /** RUNS_ON: memory of one device in gigabytes. */
  readonly memoryGb: number | null
  /** BUILT_WITH: as written. */
  readonly version: string | null
  readonly evidence: Evidence
}

/** A paper that shares features with another; see `graph/model/ranking.ts` for the formula. */
export interface SharedSetupRank {
  readonly paper: string
  /** 0 to 1. */
  readonly score: number
  /** Sum of the weights of shared features, in millionths of a nat. */
  readonly sharedWeight: number
}

export interface StoreStats {
  readonly papers: number
  readonly documents: number
  readonly setups: number
  readonly settings: number
  readonly results: number
  /** Links from setups to entities and settings. */
  readonly links: number
  readonly entities: Readonly<Record<EntityKind, number>>
  /** In the order of year, those without one last. */
  readonly papersByYear: readonly { readonly year: number | null; readonly papers: number }[]
  /** In the order of falling number, then name. */
  readonly papersByVenue: readonly { readonly venue: string | null; readonly papers: number }[]
  readonly notReported: readonly { readonly variable: Reporting['variable']; readonly papers: number }[]
}

/** A paper as the setup index holds it: what it is called and known as, and what lists of papers filter by. */
export interface IndexPaper extends Pick<Paper, 'id' | 'title' | 'venue' | 'year' | 'arxiv' | 'doi'> {
  readonly hasCode: boolean
  /** What some document of the paper says is not reported, each once, in the order of `compareText`. */
  readonly notReported: readonly Reporting['variable'][]
}

/** A setup as the setup index holds it: everything but evidence. */
export interface IndexSetup extends Pick<StoredSetup, 'id' | 'paper' | 'document' | 'ordinal' | 'scope' | 'except'> {
  /** Identifiers of the entities and settings that it links to, in their order, as often as it links to them. */
  readonly features: readonly string[]
}

/** What the setup index is built from, streamed in batches in any order, but for the revision, which comes first. */
export type IndexBatch =
  /** The revision and the state of the graph that all the batches show. */
  | { readonly kind: 'revision'; readonly revision: number; readonly state: string | null }
  | { readonly kind: 'papers'; readonly rows: readonly IndexPaper[] }
  | { readonly kind: 'entities'; readonly rows: readonly Entity[] }
  | { readonly kind: 'settings'; readonly rows: readonly Setting[] }
  /** Each pair of a paper and a feature (entity or setting) once, whatever number of setups link them. */
  | { readonly kind: 'links'; readonly rows: readonly (readonly [paper: string, feature: string])[] }
  | { readonly kind: 'setups'; readonly rows: readonly IndexSetup[] }
  /** On how many devices some setup of a paper runs, where that is said; each once. */
  | { readonly kind: 'devices'; readonly rows: readonly (readonly [paper: string, hardware: string, count: number])[] }

/** One revision of the graph, to read at length while others write. */
export interface GraphSnapshot {
  /** Answers from this revision; for reading alone. */
  readonly store: GraphStore
  readonly revision: number
  /**
   * To be called before what was read counts: rejects with `CHANGED` where the store has no snapshots of its
   * own, and the graph was changed meanwhile.
   */
  verify(): Promise<void>
  /** Lets go of the revision. It must be called: an open one keeps the store from tidying up. */
  close(): Promise<void>
}

/**
 * Durable truth: papers, setups, entities and the links between them, with evidence. Everything that it
 * answers is the same for every implementation; `graph/store/conformance` is the executable form of this
 * interface. Methods reject with `StoreError`; its message says what to do.
 *
 * Lists keyed by identifiers answer in the order asked, with null (or an empty list) for what does not exist.
 */
export interface GraphStore {
  readonly kind: 'sqlite' | 'neo4j'
  /** The address without credentials, for messages. */
  readonly address: string

  /**
   * Writes records in one transaction: all or nothing. A document that is already there with the same
   * content is left alone; one with other content is replaced, and what it no longer says is removed,
   * with entities and settings that nothing links to any more. A paper with no document left is removed.
   * The graph depends only on the set of documents written, not on their order.
   */
  write(records: readonly PaperRecord[]): Promise<WriteSummary>

  /** Removes documents (and papers without any left). Answers how many there were. */
  remove(documentIds: readonly string[]): Promise<number>

  /** Grows by at least one with every transaction that changed the graph; equal revisions mean equal graphs. */
  revision(): Promise<number>

  /**
   * Random, and another one with every change: equal states mean equal graphs also across copies, backups and
   * stores made anew, where revisions repeat. Null where nothing was written since there are states.
   */
  state(): Promise<string | null>

  papersById(ids: readonly string[]): Promise<(Paper | null)[]>
  entitiesById(ids: readonly string[]): Promise<(EntityWithCount | null)[]>
  settingsById(ids: readonly string[]): Promise<(Setting | null)[]>
  setupsById(ids: readonly string[]): Promise<(StoredSetup | null)[]>
  resultsById(ids: readonly string[]): Promise<(StoredResult | null)[]>
  documentsById(ids: readonly string[]): Promise<(StoredDocument | null)[]>

  /** By document, then ordinal. */
  setupsOfPapers(paperIds: readonly string[]): Promise<StoredSetup[][]>
  resultsOfPapers(paperIds: readonly string[]): Promise<StoredResult[][]>
  reportingOfPapers(paperIds: readonly string[]): Promise<StoredReporting[][]>
  documentsOfPapers(paperIds: readonly string[]): Promise<StoredDocument[][]>
  /**
   * For each pair, the links between the paper and the target (entity or setting; a hyperparameter stands
   * for all its settings), by setup identifier, relation, target, then start of evidence.
   */
  linksBetween(pairs: readonly (readonly [paper: string, target: string])[]): Promise<PaperLink[][]>

  listPapers(filter: PaperFilter, order: PaperOrder, page: PageRequest): Promise<PageOf<Paper>>
  /** By falling number of papers, then identifier. */
  listEntities(filter: EntityFilter, page: PageRequest): Promise<PageOf<EntityWithCount>>

  /** The exact ranking in the store's own language: by falling score, then identifier. Empty for an unknown paper. */
  sharedSetups(paperId: string, first: number): Promise<SharedSetupRank[]>

  stats(): Promise<StoreStats>

  /** Everything in which sources contradict each other. Looks through papers with several documents, and all results. */
  conflicts(): Promise<StoredConflict[]>

  /**
   * Streams the graph's structure from one snapshot; memory does not grow with the graph. A store without
   * snapshots rejects with `CHANGED` at the end where the graph was changed meanwhile.
   */
  streamIndex(): AsyncIterable<IndexBatch>

  /** Holds on to the present revision for many reads in a row. */
  snapshot(): Promise<GraphSnapshot>

  /**
   * SHA-256 (hexadecimal) over the whole graph with evidence, independent of order and of the store:
   * equal digests mean equal graphs.
   */
  digest(): Promise<string>

  close(): Promise<void>
}
