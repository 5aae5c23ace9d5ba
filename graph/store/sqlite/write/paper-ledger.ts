import { mergeClaims, type DocumentClaim, type Paper, type PaperClaim } from '@/graph/model'
import { groupBy } from '../../group-by'
import type { PreparedRecord } from '../../records/prepared-record'
import { titleOrder } from '../../records/title-order'
import {
  claimsOfPaper, deletePaper, deletePaperFeature, insertPaper, insertPaperFeature, lastPaperKey, linkedFeatures, paperKeys,
  recordedFeatures, updatePaper,
} from '../queries/write-papers'
import type { Statements } from '../statement'
import type { FeatureLedger } from './feature-ledger'

/**
 * Papers during one transaction: makes those that are not there, and at the end merges what the documents of the
 * others say, records what papers link to, and removes those without documents.
 */
export class PaperLedger {
  readonly #keys = new Map<string, number>()
  /** What papers that were not there before link to: nothing else speaks of them. */
  readonly #fresh = new Map<number, Set<number>>()
  /** Identifiers of the other papers whose documents changed, by key. */
  readonly #touched = new Map<number, string>()

  constructor(private readonly statements: Statements, private readonly features: FeatureLedger) {}

  /** Makes the papers of documents that are about to be written, where they are not there. */
  prepareFor(records: readonly PreparedRecord[]): void {
    const byPaper = groupBy(records, (record) => record.paperId)
    for (const { id, key } of this.statements.all(paperKeys, JSON.stringify([...byPaper.keys()]))) this.#keys.set(id, key)
    let last = this.statements.get(lastPaperKey)?.key ?? 0
    for (const [id, of] of byPaper) {
      const known = this.#keys.get(id)
      if (known !== undefined) {
        this.touch(known, id)
        continue
      }
      const key = ++last
      const paper = mergeClaims(id, of.map(({ documentId, paper: claim }) => ({ documentId, claim })))
      this.statements.run(insertPaper, key, id, ...columnsOf(paper))
      this.#keys.set(id, key)
      this.#fresh.set(key, new Set())
    }
  }

  /** The key of a paper of `prepareFor`. */
  keyOf(id: string): number {
    return this.#keys.get(id)!
  }

  /** Tells that a paper's documents change. */
  touch(key: number, id: string): void {
    this.#touched.set(key, id)
  }

  /** Tells that a setup of a paper links to a feature. */
  link(paper: number, feature: number): void {
    this.#fresh.get(paper)?.add(feature)
  }

  /** Records what new papers link to. */
  settleFresh(): void {
    this.#insert([...this.#fresh].flatMap(([paper, features]) => [...features].map((feature) => [feature, paper] as const)))
  }

  /** Brings the other papers after their documents. Features must be settled, so that settings know their hyperparameters. */
  settleTouched(): void {
    const inserted: (readonly [feature: number, paper: number])[] = []
    for (const [key, id] of this.#touched) {
      const before = new Set(this.statements.all(recordedFeatures, key).map((row) => row.feature))
      const after = new Set(this.statements.all(linkedFeatures, key).map((row) => row.feature))
      for (const feature of after) if (!before.has(feature)) inserted.push([feature, key])
      for (const feature of before) if (!after.has(feature)) this.#unlink(feature, key)
      const claims = this.#claimsOf(key)
      if (claims.length > 0) this.statements.run(updatePaper, ...columnsOf(mergeClaims(id, claims)), key)
      else this.statements.run(deletePaper, key)
    }
    this.#insert(inserted)
  }

  #insert(pairs: (readonly [feature: number, paper: number])[]): void {
    // In the order of the table, so that neighbours are written together.
    for (const [feature, paper] of pairs.sort(([a, b], [c, d]) => a - c || b - d)) {
      this.statements.run(insertPaperFeature, feature, paper)
      this.features.countPapers(feature, 1)
    }
  }

  #claimsOf(key: number): DocumentClaim[] {
    return this.statements.all(claimsOfPaper, key).map(({ documentId, claim }) => ({ documentId, claim: JSON.parse(claim) as PaperClaim }))
  }

  #unlink(feature: number, paper: number): void {
    this.statements.run(deletePaperFeature, feature, paper)
    this.features.countPapers(feature, -1)
  }
}

function columnsOf(paper: Paper) {
  return [paper.title, titleOrder(paper), paper.venue, paper.year, paper.code.length > 0 ? 1 : 0, JSON.stringify(paper)] as const
}
