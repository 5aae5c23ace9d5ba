import type { IndexSetup } from '@/graph/store/graph-store'
import { adjacencyFrom, type Adjacency } from './adjacency'
import type { NodeTables } from './nodes'
import { NumberList } from './number-list'

/** The setups of papers that have more than one or a limited one; of the others, what the paper has is what its setup has. */
export interface ScopedSetupTable {
  /** Setups of each paper, by their places in this table. */
  readonly setupsOfPaper: Adjacency
  /** A number for the document of each setup; different documents have different numbers. */
  readonly documents: Uint32Array
  /** Place of each setup in its document. */
  readonly ordinals: Uint32Array
  /** 1 where a setup is limited to anything. */
  readonly isScoped: Uint8Array
  /** Places of the entities that each setup is limited to, and of those that it leaves out. */
  readonly scope: Adjacency
  readonly except: Adjacency
  /** Places, among the settings, of what each setup sets. */
  readonly settings: Adjacency
}

/** Identifiers that rows refer to, numbered as they come, and pairs of a row and such a number. */
class References {
  private readonly numbers = new Map<string, number>()
  private readonly rows = new NumberList()
  private readonly targets = new NumberList()

  add(row: number, id: string): void {
    const number = this.numbers.get(id) ?? this.numbers.size
    if (number === this.numbers.size) this.numbers.set(id, number)
    this.rows.push(row)
    this.targets.push(number)
  }

  /** Pairs of a row and a place; what has no place, since nothing describes it, is left out. */
  pairs(placeOf: (id: string) => number): { readonly rows: Uint32Array; readonly places: Uint32Array } {
    const places = Int32Array.from(this.numbers.keys(), placeOf)
    const rows = this.rows.toArray()
    const all = this.targets.toArray()
    const kept = Uint32Array.from(all.keys()).filter((pair) => places[all[pair]!]! >= 0)
    return { rows: kept.map((pair) => rows[pair]!), places: kept.map((pair) => places[all[pair]!]!) }
  }
}

/** Takes setups as a store streams them, in any order. */
export class ScopedSetupCollector {
  private readonly papers = new References()
  private readonly scope = new References()
  private readonly except = new References()
  private readonly settings = new References()
  private readonly documents = new Map<string, number>()
  private readonly documentNumbers = new NumberList()
  private readonly ordinals = new NumberList()
  private readonly isScoped = new NumberList()
  private size = 0

  add({ paper, document, ordinal, isScoped, scope, except, settings }: IndexSetup): void {
    const setup = this.size++
    const number = this.documents.get(document) ?? this.documents.size
    this.documents.set(document, number)
    this.documentNumbers.push(number)
    this.ordinals.push(ordinal)
    this.isScoped.push(isScoped ? 1 : 0)
    this.papers.add(setup, paper)
    for (const id of new Set(scope)) this.scope.add(setup, id)
    for (const id of new Set(except)) this.except.add(setup, id)
    for (const id of settings) this.settings.add(setup, id)
  }

  finish({ papers, entities, settings }: NodeTables): ScopedSetupTable {
    const ofPapers = this.papers.pairs((id) => papers.ids.find(id))
    const table = (references: References, placeOf: (id: string) => number) => {
      const { rows, places } = references.pairs(placeOf)
      return adjacencyFrom(rows, places, this.size)
    }
    return {
      setupsOfPaper: adjacencyFrom(ofPapers.places, ofPapers.rows, papers.ids.length),
      documents: this.documentNumbers.toArray().slice(),
      ordinals: this.ordinals.toArray().slice(),
      isScoped: Uint8Array.from(this.isScoped.toArray()),
      scope: table(this.scope, (id) => entities.ids.find(id)),
      except: table(this.except, (id) => entities.ids.find(id)),
      settings: table(this.settings, (id) => settings.ids.find(id)),
    }
  }
}
