import type { Entity, EntityKind } from '@/graph/model'
import type { EntityFilter, EntityWithCount, PageRequest, PaperOrder, Setting } from '@/graph/store/graph-store'
import { rowOf } from './adjacency'
import { featurePlace, type Collected } from './collect'
import { compareFeatures, FACET_OF_KIND, type Comparison, type Feature } from './compare'
import { EntityOrder } from './entity-order'
import type { KeyedPage } from './keyed-page'
import { Neighbourhoods, type GraphRelation, type NeighbourEdge, type NodeKind, type NodeRef } from './neighbourhood'
import { entityAt, kindAt, otherId, paperAt, settingAt, settingLabel, type IndexedPaper, type NodeTables } from './nodes'
import { PaperOrders } from './paper-order'
import { Ranker } from './rank'
import { Search } from './search/search'
import { StringTable } from './string-table'
import { structureFrom, type Structure } from './structure'
import { mostRelated } from './used-with'

/** A paper ranked beside another. */
export interface RankedPaperId {
  readonly paper: string
  readonly score: number
  readonly sharedWeight: number
}

/** A node as it is drawn and listed: no evidence, which only the store has. */
export interface NodeSummary {
  readonly id: string
  readonly kind: NodeKind
  /** Title, name, or "learning rate = 0.1". */
  readonly label: string
  /** How many papers have it; null for a paper. */
  readonly papers: number | null
  readonly year: number | null
  readonly venue: string | null
}

export interface GraphNeighbourhood {
  readonly nodes: readonly (NodeSummary & { readonly weight: number })[]
  readonly edges: readonly { readonly source: string; readonly target: string; readonly relation: GraphRelation }[]
  readonly hidden: ReadonlyMap<NodeKind, number>
}

export interface FoundNode {
  readonly id: string
  readonly score: number
  /** The title, name, alias or label that was found. */
  readonly matched: string
}

/**
 * The graph's structure in memory, as of one revision of the store: names of all nodes, and which papers
 * have which features. It never changes; when the store moves on, another one takes its place.
 */
export class SetupIndex {
  private readonly structure: Structure
  private readonly ranker: Ranker
  private readonly neighbourhoods: Neighbourhoods
  private readonly searching: Search
  private readonly entityOrder: EntityOrder
  private readonly paperOrders: PaperOrders

  private readonly nodes: NodeTables
  /** Of the store, as it was when the index was built. */
  readonly revision: number

  constructor({ revision, nodes, links }: Collected) {
    this.revision = revision
    this.nodes = nodes
    this.structure = structureFrom(nodes, links)
    this.ranker = new Ranker(this.structure)
    this.neighbourhoods = new Neighbourhoods(nodes, this.structure)
    this.searching = new Search(nodes, this.structure.paperCounts)
    this.entityOrder = new EntityOrder(nodes, this.structure.paperCounts)
    this.paperOrders = new PaperOrders(nodes.papers)
  }

  /** How much it holds, and the bytes of its tables (without what searching adds) and of the links among them. */
  get sizes(): { readonly papers: number; readonly links: number; readonly bytes: number; readonly adjacencyBytes: number } {
    const { featuresOfPaper, papersOfFeature } = this.structure
    return {
      papers: this.nodes.papers.ids.length,
      links: featuresOfPaper.targets.length,
      bytes: bytesIn([this.nodes, this.structure]),
      adjacencyBytes: bytesIn([featuresOfPaper, papersOfFeature]),
    }
  }

  /** Identifiers of all papers, in their order. */
  *paperIds(): Generator<string> {
    const { ids } = this.nodes.papers
    for (let place = 0; place < ids.length; place++) yield ids.at(place)
  }

  paper(id: string): IndexedPaper | null {
    const place = this.nodes.papers.ids.find(id)
    return place < 0 ? null : paperAt(this.nodes, place)
  }

  /** By an identifier from elsewhere: arXiv's without version, or a bare DOI in any case. */
  paperKnownAs(scheme: 'arxiv' | 'doi', value: string): IndexedPaper | null {
    const { otherIds, papersOfOtherIds } = this.nodes.papers
    const place = otherIds.find(otherId(scheme, value))
    return place < 0 ? null : paperAt(this.nodes, papersOfOtherIds[place]!)
  }

  entity(id: string): EntityWithCount | null {
    const place = this.nodes.entities.ids.find(id)
    return place < 0 ? null : this.entityWithCount(place)
  }

  setting(id: string): Setting | null {
    const place = this.nodes.settings.ids.find(id)
    return place < 0 ? null : settingAt(this.nodes, place)
  }

  /** Any paper, entity or setting. */
  summary(id: string): NodeSummary | null {
    const node = this.refOf(id)
    return node && this.summaryOf(node)
  }

  /** The entity that a name or alias means, in any spelling; canonical names and many papers first. */
  entityNamed(name: string, kind: EntityKind | null): EntityWithCount | null {
    const place = this.searching.named(name).find((entity) => kind === null || kindAt(this.nodes, entity) === kind)
    return place === undefined ? null : this.entityWithCount(place)
  }

  /** By falling number of papers, then identifier. */
  listEntities(filter: EntityFilter, page: PageRequest): KeyedPage<EntityWithCount> {
    return mapItems(this.entityOrder.page(filter, page), (place) => this.entityWithCount(place))
  }

  /** Papers that have an entity or a setting; for a hyperparameter, any setting of it. */
  papersWith(id: string, order: PaperOrder, page: PageRequest): KeyedPage<IndexedPaper> {
    const feature = featurePlace(this.nodes, id)
    const papers = feature < 0 ? new Uint32Array() : this.papersOf(feature)
    return mapItems(this.paperOrders.page(papers, order, page), (place) => paperAt(this.nodes, place))
  }

  /** The entities that a paper has, by identifier; those of its hyperparameters are the ones that it sets. */
  entitiesOf(paperId: string, kinds: readonly EntityKind[], { first, after }: PageRequest): KeyedPage<Entity> {
    const paper = this.nodes.papers.ids.find(paperId)
    const places = paper < 0 ? [] : this.entityPlacesOf(paper).filter((place) => kinds.includes(kindAt(this.nodes, place)))
    const begin = after === null ? 0 : this.nodes.entities.ids.upperBound(after)
    const behind = places.filter((place) => place >= begin)
    const items = behind.slice(0, first).map((place) => entityAt(this.nodes, place))
    return { items: items.map((item) => ({ key: item.id, item })), hasNext: behind.length > first, total: places.length }
  }

  /**
   * Papers that share features with a paper, by falling score, then identifier; `after` is the last one of
   * the page before. Empty for an unknown paper.
   */
  rank(paperId: string, first: number, after: { readonly score: number; readonly paper: string } | null = null) {
    const paper = this.nodes.papers.ids.find(paperId)
    if (paper < 0) return { items: [] as RankedPaperId[], total: 0, hasNext: false }
    const { items, ...rest } = this.ranker.rank(
      rowOf(this.structure.featuresOfPaper, paper), this.structure.paperWeights[paper]!, paper,
      { first, after: after && this.positionOf(after) },
    )
    return { items: items.map((item): RankedPaperId => ({ ...item, paper: this.nodes.papers.ids.at(item.paper) })), ...rest }
  }

  /** What two papers share, where they differ, and what only one of them reports. */
  compare(asked: string, other: string): Comparison {
    return compareFeatures(this.featuresToCompare(asked), this.featuresToCompare(other))
  }

  /** Entities and settings that come with an entity more often than chance, most telling first. */
  usedWith(entityId: string, first: number, kinds: readonly EntityKind[] | null) {
    const entity = this.nodes.entities.ids.find(entityId)
    if (entity < 0) return []
    const own = this.family(entity)
    return mostRelated(this.structure, this.papersOf(entity), first, (feature) =>
      !own.has(feature) && (kinds === null || kinds.includes(this.entityKindOf(feature))),
    ).map(({ feature, ...counts }) => ({ id: this.featureId(feature), ...counts }))
  }

  /** The nodes around a paper, entity or setting, most telling first, at most `first`; null for an unknown one. */
  neighbourhood(id: string, first: number, kinds: readonly NodeKind[] | null): GraphNeighbourhood | null {
    const center = this.refOf(id)
    if (!center) return null
    const { nodes, edges, hidden } = this.neighbourhoods.around(center, first, kinds && new Set(kinds))
    return { nodes: nodes.map((node) => ({ ...this.summaryOf(node), weight: node.weight })), edges: edges.map((edge) => this.named(edge)), hidden }
  }

  /** Every edge between two of these nodes; identifiers of nothing are passed over. */
  edgesAmong(ids: readonly string[]): GraphNeighbourhood['edges'] {
    const nodes = [...new Set(ids)].flatMap((id) => this.refOf(id) ?? [])
    return this.neighbourhoods.edgesAmong(nodes).map((edge) => this.named(edge))
  }

  private named({ source, target, relation }: NeighbourEdge): GraphNeighbourhood['edges'][number] {
    return { source: this.idOf(source), target: this.idOf(target), relation }
  }

  search(query: string, first: number, kinds: readonly NodeKind[] | null) {
    const papers = this.nodes.papers.ids.length
    const wanted = kinds && new Set(kinds)
    const kindOf = (document: number) => document < papers ? 'Paper' : this.neighbourhoods.kindOf(document - papers)
    const { items, total } = this.searching.find(query, first, (document) => !wanted || wanted.has(kindOf(document)))
    return {
      total,
      items: items.map(({ document, score, alias }): FoundNode => {
        const node = this.summaryOf(document < papers
          ? { isPaper: true, place: document }
          : { isPaper: false, place: document - papers })
        const matched = alias < 0 ? node.label : entityAt(this.nodes, document - papers).aliases[alias]!
        return { id: node.id, score, matched }
      }),
    }
  }

  private entityWithCount(place: number): EntityWithCount {
    const entity: Entity = entityAt(this.nodes, place)
    return { entity, papers: this.structure.paperCounts[place]! }
  }

  private refOf(id: string): NodeRef | null {
    const paper = this.nodes.papers.ids.find(id)
    if (paper >= 0) return { isPaper: true, place: paper }
    const feature = featurePlace(this.nodes, id)
    return feature < 0 ? null : { isPaper: false, place: feature }
  }

  private idOf({ isPaper, place }: NodeRef): string {
    return isPaper ? this.nodes.papers.ids.at(place) : this.featureId(place)
  }

  private featureId(feature: number): string {
    const { entities, settings } = this.nodes
    return feature < entities.ids.length ? entities.ids.at(feature) : settings.ids.at(feature - entities.ids.length)
  }

  private summaryOf({ isPaper, place }: NodeRef): NodeSummary {
    if (isPaper) {
      const { id, title, year, venue } = paperAt(this.nodes, place)
      return { id, kind: 'Paper', label: title, papers: null, year, venue }
    }
    const entities = this.nodes.entities.ids.length
    const label = place < entities ? this.nodes.entities.names.at(place) : settingLabel(settingAt(this.nodes, place - entities))
    const papers = this.structure.paperCounts[place]!
    return { id: this.featureId(place), kind: this.neighbourhoods.kindOf(place), label, papers, year: null, venue: null }
  }

  /** The place before the first paper that was not answered yet, also where the last one answered is gone. */
  private positionOf({ score, paper }: { readonly score: number; readonly paper: string }) {
    return { score, paper: this.nodes.papers.ids.upperBound(paper) - 1 }
  }

  /** A hyperparameter's kind stands for its settings. */
  private entityKindOf(feature: number): EntityKind {
    return feature < this.nodes.entities.ids.length ? kindAt(this.nodes, feature) : 'Hyperparameter'
  }

  private featuresToCompare(paperId: string): Feature[] {
    const paper = this.nodes.papers.ids.find(paperId)
    if (paper < 0) return []
    const { entities, settings } = this.nodes
    return Array.from(rowOf(this.structure.featuresOfPaper, paper), (feature) => ({
      id: this.featureId(feature),
      facet: FACET_OF_KIND[this.entityKindOf(feature)],
      hyperparameter: feature < entities.ids.length
        ? null
        : entities.ids.at(settings.hyperparameters[feature - entities.ids.length]!),
      weight: this.structure.weights[feature]!,
    }))
  }

  /** Features that come with an entity by definition: itself, its parent, its children, its settings. */
  private family(entity: number): Set<number> {
    const entities = this.nodes.entities.ids.length
    return new Set([
      entity,
      this.nodes.entities.parents[entity]!,
      ...rowOf(this.structure.childrenOfEntity, entity),
      ...rowOf(this.structure.settingsOfEntity, entity).map((setting) => setting + entities),
    ])
  }

  /** The entities among a paper's features, and the hyperparameters of its settings, rising. */
  private entityPlacesOf(paper: number): number[] {
    const entities = this.nodes.entities.ids.length
    const places = Array.from(rowOf(this.structure.featuresOfPaper, paper), (feature) =>
      feature < entities ? feature : this.nodes.settings.hyperparameters[feature - entities]!)
    return [...new Set(places)].sort((a, b) => a - b)
  }

  private papersOf(feature: number): Uint32Array {
    const entities = this.nodes.entities.ids.length
    if (feature >= entities || kindAt(this.nodes, feature) !== 'Hyperparameter') return rowOf(this.structure.papersOfFeature, feature)
    const papers = new Set<number>()
    for (const setting of rowOf(this.structure.settingsOfEntity, feature)) {
      for (const paper of rowOf(this.structure.papersOfFeature, entities + setting)) papers.add(paper)
    }
    return Uint32Array.from(papers).sort()
  }
}

/** Bytes of all typed arrays in nested plain objects. */
function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (value instanceof StringTable) return value.byteLength
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + bytesIn(inner), 0) : 0
}

function mapItems<From, To>(page: KeyedPage<From>, to: (item: From) => To): KeyedPage<To> {
  return { ...page, items: page.items.map(({ key, item }) => ({ key, item: to(item) })) }
}
