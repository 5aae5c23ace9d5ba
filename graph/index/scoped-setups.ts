import type { IndexSetup } from '@/graph/store/graph-store'
import { adjacencyFrom, rowOf, type Adjacency } from './adjacency'
import type { NodeTables } from './nodes'
import { NumberList } from './number-list'
import type { Structure } from './structure'

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

/** What papers set, of all that they ran or of one scope. */
export class ScopedSetups {
  constructor(private readonly nodes: NodeTables, private readonly structure: Structure, private readonly table: ScopedSetupTable) {}

  /**
   * Places, among the settings and without repetition, of the values that a paper gives to a hyperparameter;
   * with `scope`, the place of an entity, those that held for it. As in `effectiveSetups`, what a document says
   * of the scope itself counts before what it says of all experiments, or of all but some that the scope is
   * not among; without any statement of its own the scope must be something that the paper has.
   */
  settingsOf(paper: number, hyperparameter: number, scope: number | null): number[] {
    const own = this.ofHyperparameter(this.settingsOfPaper(paper), hyperparameter)
    if (scope === null || own.length === 0) return own
    const setups = rowOf(this.table.setupsOfPaper, paper)
    const hasScope = rowOf(this.structure.featuresOfPaper, paper).includes(scope)
    if (setups.length === 0) return hasScope ? own : []
    const inOrder = [...setups].sort((a, b) => this.table.ordinals[a]! - this.table.ordinals[b]!)
    const documents = new Set(Array.from(setups, (setup) => this.table.documents[setup]!))
    const found = [...documents].flatMap((document) =>
      this.heldFor(scope, inOrder.filter((setup) => this.table.documents[setup] === document), hasScope, hyperparameter))
    return [...new Set(found)]
  }

  /** The values that one document's setups give to a hyperparameter in a scope. */
  private heldFor(scope: number, setups: readonly number[], hasScope: boolean, hyperparameter: number): number[] {
    const { table } = this
    const valuesOf = (setup: number) => this.ofHyperparameter(rowOf(table.settings, setup), hyperparameter)
    const generals = setups.filter((setup) => table.isScoped[setup] === 0)
    // What stands later among what holds in general, such as for all but some, counts before what stands earlier.
    const general = (scopes: Uint32Array) => generals
      .filter((setup) => !rowOf(table.except, setup).some((left) => scopes.includes(left)))
      .map(valuesOf).findLast((values) => values.length > 0) ?? []
    const particular = setups.filter((setup) => rowOf(table.scope, setup).includes(scope))
    if (particular.length === 0) return hasScope ? general(Uint32Array.of(scope)) : []
    return particular.flatMap((setup) => {
      const own = valuesOf(setup)
      return own.length > 0 ? own : general(rowOf(table.scope, setup))
    })
  }

  private settingsOfPaper(paper: number): Uint32Array {
    const entities = this.nodes.entities.ids.length
    return rowOf(this.structure.featuresOfPaper, paper).filter((feature) => feature >= entities).map((feature) => feature - entities)
  }

  private ofHyperparameter(settings: Uint32Array, hyperparameter: number): number[] {
    return [...settings.filter((setting) => this.nodes.settings.hyperparameters[setting] === hyperparameter)]
  }
}
