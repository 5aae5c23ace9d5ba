import type { EntityKind } from '@/graph/model'
import { type Description, entityOf, preferred, settingOf } from '../../records/description'
import {
  addToDescription, addToPapers, deleteDescription, deleteFeature, descriptionsOfFeature, featureKey, insertDescription,
  insertFeature, knownDescription, lastFeatureKeys, showDescription,
} from '../queries/write-features'
import type { Statements } from '../statement'
import type { KnownKeys } from './known-keys'

/** A feature that this transaction is the first to describe; it is written once everything is known of it. */
interface NewFeature {
  readonly id: string
  readonly kind: Description['kind']
  /** Keys of what is said of it. */
  readonly descriptions: Map<string, number>
}

/**
 * Entities and settings during one transaction: gives them keys, counts which documents describe them and how
 * many papers link to them, and at the end chooses descriptions and removes what no document describes.
 */
export class FeatureLedger {
  /** Changes of counts, by key. */
  readonly #documents = new Map<number, number>()
  readonly #papers = new Map<number, number>()
  readonly #fresh = new Map<number, NewFeature>()
  /** Features that were there, and whose set of descriptions changed. */
  readonly #touched = new Set<number>()
  #lastFeature: number
  #lastDescription: number

  constructor(private readonly statements: Statements, private readonly known: KnownKeys) {
    const { feature, description } = statements.get(lastFeatureKeys)!
    this.#lastFeature = feature ?? 0
    this.#lastDescription = description ?? 0
  }

  /** The key of a feature that was described in this transaction or before; null stays null. */
  keyOf(id: string): number
  keyOf(id: string | null): number | null
  keyOf(id: string | null): number | null {
    if (id === null) return null
    let key = this.known.features.get(id)
    if (key === undefined) {
      key = this.statements.get(featureKey, id)?.key
      if (key === undefined) throw new Error(`Nothing describes ${id}.`)
      this.known.features.set(id, key)
    }
    return key
  }

  /** Counts one more document that describes a feature; answers the key of the description. */
  describe(description: Description): number {
    let key = this.known.descriptions.get(description)
    if (key === undefined) {
      key = this.#keyOrNew(description)
      this.known.descriptions.set(description, key)
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

  /** Writes new features, counts documents by description, chooses what is shown, removes what nothing describes. */
  settleDescriptions(): void {
    for (const [key, fresh] of this.#fresh) this.#insert(key, fresh)
    for (const [key, by] of this.#documents) {
      if (by === 0) continue
      const { feature, documents } = this.statements.get(addToDescription, by, key)!
      if (documents > 0) continue
      this.statements.run(deleteDescription, key)
      this.#touched.add(feature)
      // Whichever object knows this key: the next transaction looks all of them up again.
      this.known.descriptions.clear()
    }
    for (const feature of this.#touched) this.#show(feature)
  }

  /** Writes how many papers link to each feature. */
  settlePapers(): void {
    for (const [key, by] of this.#papers) if (by !== 0) this.statements.run(addToPapers, by, key)
  }

  #insert(key: number, { id, kind, descriptions }: NewFeature): void {
    const data = preferred([...descriptions.keys()])
    const broader = this.keyOf(broaderOf(kind, data))
    this.statements.run(insertFeature, key, id, kind, data, broader, this.#papers.get(key) ?? 0)
    this.#papers.delete(key)
    for (const [text, description] of descriptions) {
      this.statements.run(insertDescription, description, key, text, this.#documents.get(description) ?? 0)
      this.#documents.delete(description)
    }
  }

  #show(feature: number): void {
    const rows = this.statements.all(descriptionsOfFeature, feature)
    const [first] = rows
    if (!first) {
      const { id } = this.statements.get(deleteFeature, feature)!
      this.known.features.delete(id)
      return
    }
    const data = preferred(rows.map((row) => row.data))
    if (data !== first.shown) this.statements.run(showDescription, data, this.keyOf(broaderOf(first.kind, data)), feature)
  }

  #keyOrNew(description: Description): number {
    const { id, kind, data } = description
    const fresh = this.#fresh.get(this.known.features.get(id) ?? 0)
    if (fresh) return fresh.descriptions.get(data) ?? this.#newDescription(fresh, data)
    const stored = this.statements.get(knownDescription, data, id)
    if (stored) {
      this.known.features.set(id, stored.feature)
      if (stored.description !== null) return stored.description
      this.#touched.add(stored.feature)
      const key = ++this.#lastDescription
      this.statements.run(insertDescription, key, stored.feature, data, 0)
      return key
    }
    const key = ++this.#lastFeature
    const made: NewFeature = { id, kind, descriptions: new Map() }
    this.#fresh.set(key, made)
    this.known.features.set(id, key)
    return this.#newDescription(made, data)
  }

  #newDescription({ descriptions }: NewFeature, data: string): number {
    const key = ++this.#lastDescription
    descriptions.set(data, key)
    return key
  }
}

/** Of an entity its parent, of a setting its hyperparameter. */
function broaderOf(kind: Description['kind'], data: string): string | null {
  return kind === 'Setting' ? settingOf(data).hyperparameter : entityOf(kind satisfies EntityKind, data).parent
}

function add(counts: Map<number, number>, key: number, by: number): void {
  counts.set(key, (counts.get(key) ?? 0) + by)
}
