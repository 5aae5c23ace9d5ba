import { mergeClaims, type PaperClaim } from '@/graph/model'
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

  constructor(private readonly statements: Statements, private readonly features: FeatureLedger) {}

  /** The key of a paper of which a document is about to be written or removed. */
  touch(id: string): number {
    let key = this.#keys.get(id) ?? this.statements.get(paperKey, id)?.key
    key ??= this.statements.run(insertPaper, id)
    this.#keys.set(id, key)
    this.#touched.set(key, id)
    return key
  }

  settle(): void {
    const inserted: [feature: number, paper: number][] = []
    for (const [key, id] of this.#touched) {
      const exists = this.#merge(key, id)
      const before = new Set(this.statements.all(recordedFeatures, key).map((row) => row.feature))
      const after = new Set(this.statements.all(linkedFeatures, key).map((row) => row.feature))
      for (const feature of after) if (!before.has(feature)) inserted.push([feature, key])
      for (const feature of before) if (!after.has(feature)) this.#unlink(feature, key)
      if (!exists) this.statements.run(deletePaper, key)
    }
    // In the order of the table, so that neighbours are written together.
    inserted.sort(([a, b], [c, d]) => a - c || b - d)
    for (const [feature, paper] of inserted) {
      this.statements.run(insertPaperFeature, feature, paper)
      this.features.countPapers(feature, 1)
    }
  }

  /** Writes what the documents of a paper say together; false where it has none. */
  #merge(key: number, id: string): boolean {
    const claims = this.statements.all(claimsOfPaper, key)
    if (claims.length === 0) return false
    const paper = mergeClaims(id, claims.map(({ documentId, claim }) => ({ documentId, claim: JSON.parse(claim) as PaperClaim })))
    const hasCode = paper.code.length > 0 ? 1 : 0
    this.statements.run(updatePaper, paper.title, titleOrder(paper), paper.venue, paper.year, hasCode, JSON.stringify(paper), key)
    return true
  }

  #unlink(feature: number, paper: number): void {
    this.statements.run(deletePaperFeature, feature, paper)
    this.features.countPapers(feature, -1)
  }
}
