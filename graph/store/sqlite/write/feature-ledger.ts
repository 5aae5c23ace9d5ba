import type { EntityKind } from '@/graph/model'
import { type Description, entityOf, preferred, settingOf } from '../../records/description'
import {
  addToDescription, addToPapers, deleteDescription, deleteFeature, descriptionsOfFeature, type DescribedRow, featureKey,
  insertDescription, insertFeature, knownDescription, showDescription,
} from '../queries/write-features'
import type { Statements } from '../statement'

/**
 * Entities and settings during one transaction: gives them keys, counts which documents describe them and how
 * many papers link to them, and at the end chooses descriptions and removes what no document describes.
 */
export class FeatureLedger {
  readonly #keys = new Map<string, number>()
  readonly #descriptionKeys = new Map<string, number>()
  /** Changes of counts, by key. */
  readonly #documents = new Map<number, number>()
  readonly #papers = new Map<number, number>()
  /** Features whose set of descriptions changed. */
  readonly #touched = new Set<number>()

  constructor(private readonly statements: Statements) {}

  /** The key of a feature that was described in this transaction or before; null stays null. */
  keyOf(id: string): number
  keyOf(id: string | null): number | null
  keyOf(id: string | null): number | null {
    if (id === null) return null
    let key = this.#keys.get(id)
    if (key === undefined) {
      key = this.statements.get(featureKey, id)?.key
      if (key === undefined) throw new Error(`Nothing describes ${id}.`)
      this.#keys.set(id, key)
    }
    return key
  }

  /** Counts one more document that describes a feature; answers the key of the description. */
  describe(description: Description): number {
    const memo = `${description.id}\n${description.data}`
    let key = this.#descriptionKeys.get(memo)
    if (key === undefined) {
      key = this.#keyOrInsert(description)
      this.#descriptionKeys.set(memo, key)
    }
    add(this.#documents, key, 1)
    return key
  }

  /** Counts one document less for each description. */
  forget(descriptionKeys: readonly number[]): void {
    for (const key of descriptionKeys) add(this.#documents, key, -1)
  }

  /** Counts papers that link to a feature. */
  countPapers(feature: number, by: number): void {
    add(this.#papers, feature, by)
  }

  /** Counts documents by description, chooses what is shown, removes features that nothing describes. */
  settleDescriptions(): void {
    for (const [key, by] of this.#documents) {
      const { feature, documents } = this.statements.get(addToDescription, by, key)!
      if (documents > 0) continue
      this.statements.run(deleteDescription, key)
      this.#touched.add(feature)
    }
    for (const feature of this.#touched) this.#show(feature)
  }

  /** Writes how many papers link to each feature. */
  settlePapers(): void {
    for (const [key, by] of this.#papers) if (by !== 0) this.statements.run(addToPapers, by, key)
  }

  #show(feature: number): void {
    const rows = this.statements.all(descriptionsOfFeature, feature)
    const [first] = rows
    if (!first) {
      this.statements.run(deleteFeature, feature)
      return
    }
    const data = preferred(rows.map((row) => row.data))
    if (data !== first.shown) this.statements.run(showDescription, data, this.keyOf(broaderOf(first, data)), feature)
  }

  #keyOrInsert({ id, kind, data }: Description): number {
    const known = this.statements.get(knownDescription, data, id)
    const feature = known?.feature ?? this.statements.run(insertFeature, id, kind)
    this.#keys.set(id, feature)
    if (known && known.description !== null) return known.description
    this.#touched.add(feature)
    return this.statements.run(insertDescription, feature, data)
  }
}

/** Of an entity its parent, of a setting its hyperparameter. */
function broaderOf({ kind }: DescribedRow, data: string): string | null {
  return kind === 'Setting' ? settingOf(data).hyperparameter : entityOf(kind as EntityKind, data).parent
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
