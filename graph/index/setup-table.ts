import { compareText, type ScopeTerm } from '@/graph/model'
import type { IndexSetup } from '@/graph/store/graph-store'
import { adjacencyFrom, type Adjacency } from './adjacency'
import { knownPlace } from './known-place'
import { NumberList } from './number-list'
import { StringTable } from './string-table'

/** Names that setups are limited to: those of setup `i` from `offsets[i]` to before `offsets[i + 1]`. */
export interface TermTable {
  readonly offsets: Uint32Array
  readonly names: StringTable
  /** Place of the entity that a name means; −1 where it means none. */
  readonly entities: Int32Array
}

/** Setups in the order of their identifiers, with what they link to and without evidence, which only the store has. */
export interface SetupTable {
  readonly ids: StringTable
  readonly setupsOfPaper: Adjacency
  /** Paper of each setup. */
  readonly papers: Uint32Array
  /** Place of each setup's document in `documentIds`, which are in their order. */
  readonly documents: Uint32Array
  readonly documentIds: StringTable
  readonly ordinals: Uint32Array
  readonly scope: TermTable
  readonly except: TermTable
  /** Places of the entities and settings that each setup links to, rising; one that it links to twice stands there twice. */
  readonly features: Adjacency
}

const ROW = 'A setup'

/** Takes setups as a store streams them, in any order. */
export class SetupCollector {
  private readonly rows: Omit<IndexSetup, 'features'>[] = []
  private readonly numbers = new Map<string, number>()
  private readonly from = new NumberList()
  private readonly to = new NumberList()

  add({ features, ...setup }: IndexSetup): void {
    const row = this.rows.push(setup) - 1
    for (const id of features) {
      const number = this.numbers.get(id) ?? this.numbers.size
      if (number === this.numbers.size) this.numbers.set(id, number)
      this.from.push(row)
      this.to.push(number)
    }
  }

  /** `paperPlace` and `featurePlace` give places by identifier; what a setup names must have one. */
  finish(papers: number, paperPlace: (id: string) => number, featurePlace: (id: string) => number): SetupTable {
    const order = this.rows.map((_, row) => row).sort((a, b) => compareText(this.rows[a]!.id, this.rows[b]!.id))
    const setups = order.map((row) => this.rows[row]!)
    const placeOfRow = new Uint32Array(order.length)
    order.forEach((row, place) => { placeOfRow[row] = place })
    const features = Uint32Array.from(this.numbers.keys(), (id) => knownPlace(featurePlace(id), id, ROW))
    const documentIds = [...new Set(setups.map(({ document }) => document))].sort(compareText)
    const documents = new Map(documentIds.map((id, place) => [id, place]))
    const ofPapers = Uint32Array.from(setups, ({ paper }) => knownPlace(paperPlace(paper), paper, ROW))
    return {
      ids: StringTable.from(setups.map(({ id }) => id)),
      papers: ofPapers,
      setupsOfPaper: adjacencyFrom(ofPapers, Uint32Array.from(setups.keys()), papers),
      documents: Uint32Array.from(setups, ({ document }) => documents.get(document)!),
      documentIds: StringTable.from(documentIds),
      ordinals: Uint32Array.from(setups, ({ ordinal }) => ordinal),
      scope: termTable(setups.map(({ scope }) => scope), featurePlace),
      except: termTable(setups.map(({ except }) => except), featurePlace),
      features: adjacencyFrom(this.from.toArray().map((row) => placeOfRow[row]!), this.to.toArray().map((number) => features[number]!), setups.length),
    }
  }
}

function termTable(terms: readonly (readonly ScopeTerm[])[], placeOf: (id: string) => number): TermTable {
  const offsets = new Uint32Array(terms.length + 1)
  terms.forEach((list, i) => { offsets[i + 1] = offsets[i]! + list.length })
  const all = terms.flat()
  return { offsets, names: StringTable.from(all.map(({ name }) => name)), entities: Int32Array.from(all, ({ entity }) => entity === null ? -1 : placeOf(entity)) }
}
