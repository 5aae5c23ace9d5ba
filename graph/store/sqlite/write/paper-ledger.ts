import { mergeClaims, type DocumentClaim, type PaperClaim } from '@/graph/model'
import type { PreparedRecord } from '../../records/prepare'
import { titleOrder } from '../../records/title-order'
import {
  claimsOfPaper, deletePaper, deletePaperFeature, insertPaper, insertPaperFeature, linkedFeatures, paperKey,
  recordedFeatures, updatePaper,
} from '../queries/write-papers'
import type { Statements } from '../statement'
import type { FeatureLedger } from './feature-ledger'

/**
 * Papers during one transaction: gives them keys, and at the end merges what their documents say, records
 * what they link to, and removes those without documents.
 */
export class PaperLedger {
  readonly #keys = new Map<string, number>()
  /** Identifiers of papers whose documents changed, by key. */
  readonly #touched = new Map<number, string>()
  /** Records of papers that were not there before: nothing else speaks of them. */
  readonly #fresh = new Map<number, PreparedRecord[]>()

  constructor(private readonly statements: Statements, private readonly features: FeatureLedger) {}

  /** The key of the paper of a document that is about to be written. */
  keyFor(record: PreparedRecord): number {
    const { paperId: id } = record
    let key = this.#keys.get(id) ?? this.statements.get(paperKey, id)?.key
    if (key === undefined) {
      key = this.statements.run(insertPaper, id)
      this.#fresh.set(key, [])
    }
    this.#fresh.get(key)?.push(record)
    this.#keys.set(id, key)
    this.touch(key, id)
    return key
  }

  /** Tells that a paper's documents change. */
  touch(key: number, id: string): void {
    this.#touched.set(key, id)
  }

  settle(): void {
    const inserted: [feature: number, paper: number][] = []
    for (const [key, id] of this.#touched) {
      const fresh = this.#fresh.get(key)
      const claims = fresh?.map(({ documentId, paper }) => ({ documentId, claim: paper })) ?? this.#claimsOf(key)
      const before = new Set(fresh ? [] : this.statements.all(recordedFeatures, key).map((row) => row.feature))
      const after = fresh ? this.#featuresOf(fresh) : new Set(this.statements.all(linkedFeatures, key).map((row) => row.feature))
      for (const feature of after) if (!before.has(feature)) inserted.push([feature, key])
      for (const feature of before) if (!after.has(feature)) this.#unlink(feature, key)
      if (claims.length > 0) this.#merge(key, id, claims)
      else this.statements.run(deletePaper, key)
    }
    // In the order of the table, so that neighbours are written together.
    inserted.sort(([a, b], [c, d]) => a - c || b - d)
    for (const [feature, paper] of inserted) {
      this.statements.run(insertPaperFeature, feature, paper)
      this.features.countPapers(feature, 1)
    }
  }

  #claimsOf(key: number): DocumentClaim[] {
    return this.statements.all(claimsOfPaper, key).map(({ documentId, claim }) => ({ documentId, claim: JSON.parse(claim) as PaperClaim }))
  }

  #featuresOf(records: readonly PreparedRecord[]): Set<number> {
    return new Set(records.flatMap((record) => [...record.features].map((id) => this.features.keyOf(id))))
  }

  #merge(key: number, id: string, claims: readonly DocumentClaim[]): void {
    const paper = mergeClaims(id, claims)
    const hasCode = paper.code.length > 0 ? 1 : 0
    this.statements.run(updatePaper, paper.title, titleOrder(paper), paper.venue, paper.year, hasCode, JSON.stringify(paper), key)
  }

  #unlink(feature: number, paper: number): void {
    this.statements.run(deletePaperFeature, feature, paper)
    this.features.countPapers(feature, -1)
  }
}
