import { compareText, type Entity, ENTITY_KINDS, prefixOf } from '@/graph/model'
import type { IndexBatch, IndexPaper, Setting } from '@/graph/store/graph-store'
import { DeviceCollector, type DeviceTable } from './devices'
import { featurePlace, otherId, type NodeTables } from './nodes'
import { NumberList } from './number-list'
import { HAS_CODE, notReportedBits } from './paper-flags'
import { SetupCollector, type SetupTable } from './setup-table'
import { StringTable } from './string-table'

/** Links as pairs of places: papers, and features (entities first, then settings). */
export interface LinkPairs {
  readonly papers: Uint32Array
  readonly features: Uint32Array
}

export interface Collected {
  readonly revision: number
  /** See `GraphStore.state`. */
  readonly state: string | null
  readonly nodes: NodeTables
  readonly links: LinkPairs
  readonly setups: SetupTable
  readonly devices: DeviceTable
}

/**
 * Takes the batches of a store's stream, in any order, and turns them into tables in the order of
 * identifiers, with links as pairs of places in them.
 */
export class Collector {
  private revision: { readonly revision: number; readonly state: string | null } | null = null
  private readonly papers: IndexPaper[] = []
  private readonly entities: Entity[] = []
  private readonly settings: Setting[] = []
  /** Identifiers that links name, numbered as they come. */
  private readonly linkedPapers = new Map<string, number>()
  private readonly linkedFeatures = new Map<string, number>()
  private readonly from = new NumberList()
  private readonly to = new NumberList()
  private readonly setups = new SetupCollector()
  private readonly devices = new DeviceCollector()

  add(batch: IndexBatch): void {
    switch (batch.kind) {
      case 'revision': this.revision = { revision: batch.revision, state: batch.state }; break
      case 'papers': for (const row of batch.rows) this.papers.push(row); break
      case 'entities': for (const row of batch.rows) this.entities.push(row); break
      case 'settings': for (const row of batch.rows) this.settings.push(row); break
      case 'links': for (const [paper, feature] of batch.rows) this.addLink(paper, feature); break
      case 'setups': for (const row of batch.rows) this.setups.add(row); break
      case 'devices': for (const row of batch.rows) this.devices.add(...row)
    }
  }

  private addLink(paper: string, feature: string): void {
    // A hyperparameter is no feature of its own: its settings are.
    if (prefixOf(feature) === 'hyperparameter') return
    this.from.push(numberOf(this.linkedPapers, paper))
    this.to.push(numberOf(this.linkedFeatures, feature))
  }

  /** The tables and links. Throws where a link names a node that was not streamed. */
  finish(): Collected {
    if (this.revision === null) throw new RangeError('The store streamed no revision.')
    for (const list of [this.papers, this.entities, this.settings]) list.sort((a, b) => compareText(a.id, b.id))
    // While the graph is read, maps find places faster than the tables that stay do.
    const [papers, features] = [placesOf(this.papers), placesOf([...this.entities, ...this.settings])]
    const nodes = { papers: paperTable(this.papers), entities: entityTable(this.entities), settings: settingTable(this.settings, features) }
    return {
      ...this.revision,
      nodes,
      links: {
        papers: renumber(this.from, this.linkedPapers, papers),
        features: renumber(this.to, this.linkedFeatures, features),
      },
      setups: this.setups.finish(nodes.papers.ids.length, (id) => nodes.papers.ids.find(id), (id) => featurePlace(nodes, id)),
      devices: this.devices.finish((id) => nodes.papers.ids.find(id), (id) => nodes.entities.ids.find(id)),
    }
  }
}

function numberOf(numbers: Map<string, number>, id: string): number {
  const known = numbers.get(id)
  if (known !== undefined) return known
  numbers.set(id, numbers.size)
  return numbers.size - 1
}

function placesOf(rows: readonly { readonly id: string }[]): ReadonlyMap<string, number> {
  return new Map(rows.map(({ id }, place) => [id, place]))
}

function renumber(numbers: NumberList, ids: Map<string, number>, placeOf: ReadonlyMap<string, number>): Uint32Array {
  const places = new Uint32Array(ids.size)
  for (const [id, number] of ids) {
    const place = placeOf.get(id)
    if (place === undefined) throw new RangeError(`A link names "${id}", which the store did not stream.`)
    places[number] = place
  }
  return numbers.toArray().map((number) => places[number]!)
}

/** Few different names that many rows share: the names once, and a number a row. The first name is empty. */
function shared(names: readonly (string | null)[]): { readonly places: Uint32Array; readonly table: StringTable } {
  const numbers = new Map<string, number>([['', 0]])
  const places = Uint32Array.from(names, (name) => numberOf(numbers, name ?? ''))
  return { places, table: StringTable.from([...numbers.keys()]) }
}

function paperTable(papers: readonly IndexPaper[]): NodeTables['papers'] {
  const otherIds = papers.flatMap(({ arxiv, doi }, paper) => [
    ...(arxiv === null ? [] : [{ id: otherId('arxiv', arxiv), paper }]),
    ...(doi === null ? [] : [{ id: otherId('doi', doi), paper }]),
  ]).sort((a, b) => compareText(a.id, b.id) || a.paper - b.paper)
  const venues = shared(papers.map((paper) => paper.venue))
  return {
    ids: StringTable.from(papers.map((paper) => paper.id)),
    titles: StringTable.from(papers.map((paper) => paper.title)),
    years: Uint16Array.from(papers, (paper) => paper.year ?? 0),
    venues: venues.places,
    venueNames: venues.table,
    flags: Uint16Array.from(papers, ({ hasCode, notReported }) => notReportedBits(notReported) | (hasCode ? HAS_CODE : 0)),
    otherIds: StringTable.from(otherIds.map(({ id }) => id)),
    papersOfOtherIds: Uint32Array.from(otherIds, ({ paper }) => paper),
  }
}

function entityTable(entities: readonly Entity[]): NodeTables['entities'] {
  const ids = StringTable.from(entities.map((entity) => entity.id))
  const aliasOffsets = new Uint32Array(entities.length + 1)
  entities.forEach((entity, i) => { aliasOffsets[i + 1] = aliasOffsets[i]! + entity.aliases.length })
  return {
    ids,
    names: StringTable.from(entities.map((entity) => entity.name)),
    kinds: Uint8Array.from(entities, (entity) => ENTITY_KINDS.indexOf(entity.kind)),
    parents: Int32Array.from(entities, (entity) => entity.parent === null ? -1 : ids.find(entity.parent)),
    aliasOffsets,
    aliases: StringTable.from(entities.flatMap((entity) => entity.aliases)),
  }
}

function settingTable(settings: readonly Setting[], placeOf: ReadonlyMap<string, number>): NodeTables['settings'] {
  const units = shared(settings.map((setting) => setting.unit))
  return {
    ids: StringTable.from(settings.map((setting) => setting.id)),
    hyperparameters: Uint32Array.from(settings, (setting) => {
      const place = placeOf.get(setting.hyperparameter)
      if (place === undefined) throw new RangeError(`${setting.id} is of "${setting.hyperparameter}", which the store did not stream.`)
      return place
    }),
    values: StringTable.from(settings.map((setting) => JSON.stringify(setting.value))),
    units: units.places,
    unitNames: units.table,
  }
}
