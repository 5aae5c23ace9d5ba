import type { Entity, EntityKind } from '@/graph/model'
import type { EntityFilter, EntityWithCount, PageRequest, PaperOrder, Setting } from '@/graph/store/graph-store'
import { rowOf } from './adjacency'
import { candidates, type CandidateQuestion } from './baseline/candidates'
import { describedEntity, type SetupDescription } from './baseline/description'
import type { Comparison } from './compare'
import { Directory, type NodeSummary } from './directory'
import { EntityOrder } from './entity-order'
import { Facets } from './facets'
import { mapItems, type KeyedPage } from './keyed-page'
import { NamedFacets } from './named-facets'
import { Neighbourhoods, type GraphRelation, type NeighbourEdge, type NodeKind } from './neighbourhood'
import { entityAt, kindAt, paperAt, settingAt, type IndexedPaper, type NodeTables, featurePlace } from './nodes'
import { papersMatching, type IndexFilter } from './paper-filter'
import { PaperOrders } from './paper-order'
import { shortestPath } from './path'
import { Ranker } from './rank'
import { entitiesOfPaper, familyOf, papersHaving } from './relatives'
import { ScopedSetups } from './scoped-setups'
import { Search } from './search/search'
import { Setups, type IndexedSetup } from './setups'
import { SharedSetups, type SharedSetupQuestion } from './shared-setups'
import { bytesIn } from './string-table'
import type { Structure } from './structure'
import type { IndexTables } from './tables'
import { mostRelated } from './used-with'

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
  private readonly directory: Directory
  private readonly nodes: NodeTables
  private readonly scoped: ScopedSetups
  /** Places of the papers that satisfy a filter, rising. */
  private readonly select: (filter: IndexFilter) => Uint32Array
  private readonly setups: Setups
  private readonly sortedPapers: Readonly<Record<PaperOrder, Map<number, Uint32Array>>> = { YEAR_DESC: new Map(), TITLE: new Map() }
  /** Ranking by what setups share, with options. */
  readonly sharedSetups: SharedSetups
  /** Of the store, as it was when the index was built. */
  readonly revision: number

  constructor({ revision, nodes, structure, setups, devices, search, orders }: IndexTables) {
    this.revision = revision
    this.nodes = nodes
    this.structure = structure
    this.ranker = new Ranker(structure)
    this.neighbourhoods = new Neighbourhoods(nodes, structure, orders.tellingOfPaper)
    this.searching = new Search(nodes, structure.paperCounts, search)
    this.entityOrder = new EntityOrder(nodes, structure.paperCounts, orders.entitiesByPapers)
    this.paperOrders = new PaperOrders(nodes.papers, orders.titleRanks)
    this.directory = new Directory(nodes, structure.paperCounts)
    this.setups = new Setups(nodes, setups)
    this.scoped = new ScopedSetups(nodes, structure, setups)
    this.select = (filter) => papersMatching({ nodes, structure, scoped: this.scoped, devices }, filter)
    this.sharedSetups = new SharedSetups(this.directory, structure, this.select, this.ranker)
  }

  /** How much it holds, and the bytes of its tables (without what searching adds) and of the links among them. */
  get sizes(): { readonly papers: number; readonly links: number; readonly bytes: number; readonly adjacencyBytes: number } {
    const { featuresOfPaper, papersOfFeature, rankOrder } = this.structure
    return {
      papers: this.nodes.papers.ids.length,
      links: featuresOfPaper.targets.length,
      bytes: bytesIn([this.nodes, this.structure]),
      adjacencyBytes: bytesIn([featuresOfPaper, papersOfFeature, rankOrder]),
    }
  }

  /** Identifiers of all papers, in their order. */
  *paperIds(): Generator<string> {
    const { ids } = this.nodes.papers
    for (let place = 0; place < ids.length; place++) yield ids.at(place)
  }

  paper(id: string): IndexedPaper | null {
    return this.directory.paper(id)
  }

  /** By an identifier from elsewhere: arXiv's without version, or a bare DOI in any case. */
  paperKnownAs(scheme: 'arxiv' | 'doi', value: string): IndexedPaper | null {
    return this.directory.paperKnownAs(scheme, value)
  }

  entity(id: string): EntityWithCount | null {
    return this.directory.entity(id)
  }

  setting(id: string): Setting | null {
    return this.directory.setting(id)
  }

  /** One setup, without evidence. */
  setup(id: string): IndexedSetup | null {
    return this.setups.find(id)
  }

  /** The setups of a paper, by document, then ordinal; none for an unknown one. */
  setupsOf(paperId: string): IndexedSetup[] {
    const paper = this.nodes.papers.ids.find(paperId)
    return paper < 0 ? [] : this.setups.ofPaper(paper)
  }

  /** Any paper, entity or setting. */
  summary(id: string): NodeSummary | null {
    const node = this.directory.find(id)
    return node && this.directory.summaryOf(node)
  }

  /** The entity that a name or alias means, in any spelling; canonical names and many papers first. */
  entityNamed(name: string, kind: EntityKind | null): EntityWithCount | null {
    const place = this.searching.named(name).find((entity) => kind === null || kindAt(this.nodes, entity) === kind)
    return place === undefined ? null : this.directory.entityAt(place)
  }

  /** By falling number of papers, then identifier. */
  listEntities(filter: EntityFilter, page: PageRequest): KeyedPage<EntityWithCount> {
    return mapItems(this.entityOrder.page(filter, page), (place) => this.directory.entityAt(place))
  }

  /** Papers that satisfy every condition of a filter. */
  listPapers(filter: IndexFilter, order: PaperOrder, page: PageRequest): KeyedPage<IndexedPaper> {
    return mapItems(this.paperOrders.page(this.select(filter), order, page), (place) => paperAt(this.nodes, place))
  }

  /** Identifiers of all papers that satisfy a filter, in order, with how many there are. */
  matching(filter: IndexFilter, order: PaperOrder): { readonly ids: Iterable<string>; readonly count: number } {
    const places = this.paperOrders.sorted(this.select(filter), order)
    const { ids } = this.nodes.papers
    return { count: places.length, ids: { [Symbol.iterator]: () => mapped(places, (place) => ids.at(place)) } }
  }

  /** How many setups the papers have that satisfy a filter. */
  countSetups(filter: IndexFilter): number {
    return this.setups.countOf(this.select(filter))
  }

  /** Counts over the papers that satisfy a filter. */
  facets(filter: IndexFilter): NamedFacets {
    return new NamedFacets(new Facets(this.nodes, this.structure, this.scoped, this.select(filter)), this.directory)
  }

  /** A shortest path between two nodes with the edges along it; empty where there is none, null for unknown ends. */
  path(from: string, to: string): Pick<GraphNeighbourhood, 'edges'> & { readonly nodes: readonly NodeSummary[] } | null {
    const [start, goal] = [this.directory.find(from), this.directory.find(to)]
    if (!start || !goal) return null
    const nodes = shortestPath(this.nodes, this.structure, start, goal) ?? []
    const steps = nodes.slice(1).map((node, i) => [nodes[i]!, node])
    return {
      nodes: nodes.map((node) => this.directory.summaryOf(node)),
      edges: steps.flatMap((step) => this.neighbourhoods.edgesAmong(step).slice(0, 1).map((edge) => this.named(edge))),
    }
  }

  /** Papers that have an entity or a setting; for a hyperparameter, any setting of it. */
  papersWith(id: string, order: PaperOrder, page: PageRequest): KeyedPage<IndexedPaper> {
    const feature = featurePlace(this.nodes, id)
    return mapItems(this.paperOrders.pageOfSorted(feature < 0 ? new Uint32Array() : this.papersInOrder(feature, order), order, page), (place) => paperAt(this.nodes, place))
  }

  /** The papers that have a feature, in order: sorted once, when they are first asked for. Four bytes a link and order at most. */
  private papersInOrder(feature: number, order: PaperOrder): Uint32Array {
    const known = this.sortedPapers[order].get(feature)
    if (known) return known
    const sorted = this.paperOrders.sorted(papersHaving(this.nodes, this.structure, feature), order)
    this.sortedPapers[order].set(feature, sorted)
    return sorted
  }

  /** The entities that a paper has, by identifier; those of its hyperparameters are the ones that it sets. */
  entitiesOf(paperId: string, kinds: readonly EntityKind[], { first, after }: PageRequest): KeyedPage<Entity> {
    const paper = this.nodes.papers.ids.find(paperId)
    const places = paper < 0 ? [] : entitiesOfPaper(this.nodes, this.structure, paper).filter((place) => kinds.includes(kindAt(this.nodes, place)))
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
    return this.sharedSetups.rank(everythingOf(paperId), first, after)
  }

  /** How telling an entity or a setting is, in nats; 0 for one that no paper has. */
  weightOf(id: string): number {
    const feature = featurePlace(this.nodes, id)
    return feature < 0 ? 0 : this.structure.weights[feature]! / 1e6
  }

  /** What a paper has over all its setups; empty for an unknown one. */
  describe(paperId: string): SetupDescription {
    const paper = this.nodes.papers.ids.find(paperId)
    const features = paper < 0 ? [] : [...rowOf(this.structure.featuresOfPaper, paper)]
    const entities = this.nodes.entities.ids.length
    return {
      entities: features.filter((feature) => feature < entities).map((feature) => describedEntity(entityAt(this.nodes, feature))),
      settings: features.filter((feature) => feature >= entities).map((feature) => settingAt(this.nodes, feature - entities)),
    }
  }

  /** The papers that share most with a description, best first, with the weight of what they share in nats. */
  baselineCandidates(question: CandidateQuestion) {
    return candidates(this.nodes, this.structure, this.ranker, question)
      .map(({ paper, sharedWeight }) => ({ paper: this.nodes.papers.ids.at(paper), sharedWeight }))
  }

  /** What two papers share, where they differ, and what only one of them reports. */
  compare(asked: string, other: string): Comparison {
    return this.sharedSetups.compare(everythingOf(asked), other)
  }

  /** Entities and settings that come with an entity more often than chance, most telling first. */
  usedWith(entityId: string, first: number, kinds: readonly EntityKind[] | null) {
    const entity = this.nodes.entities.ids.find(entityId)
    if (entity < 0) return []
    const own = familyOf(this.nodes, this.structure, entity)
    return mostRelated(this.structure, papersHaving(this.nodes, this.structure, entity), first, (feature) =>
      !own.has(feature) && (kinds === null || kinds.includes(this.directory.entityKindOf(feature))),
    ).map(({ feature, ...counts }) => ({ id: this.directory.featureId(feature), ...counts }))
  }

  /** The nodes around a paper, entity or setting, most telling first, at most `first`; null for an unknown one. */
  neighbourhood(id: string, first: number, kinds: readonly NodeKind[] | null): GraphNeighbourhood | null {
    const center = this.directory.find(id)
    if (!center) return null
    const { nodes, edges, hidden } = this.neighbourhoods.around(center, first, kinds && new Set(kinds))
    return { nodes: nodes.map((node) => ({ ...this.directory.summaryOf(node), weight: node.weight })), edges: edges.map((edge) => this.named(edge)), hidden }
  }

  /** Every edge between two of these nodes; identifiers of nothing are passed over. */
  edgesAmong(ids: readonly string[]): GraphNeighbourhood['edges'] {
    const nodes = [...new Set(ids)].flatMap((id) => this.directory.find(id) ?? [])
    return this.neighbourhoods.edgesAmong(nodes).map((edge) => this.named(edge))
  }

  private named({ source, target, relation }: NeighbourEdge): GraphNeighbourhood['edges'][number] {
    return { source: this.directory.idOf(source), target: this.directory.idOf(target), relation }
  }

  search(query: string, first: number, kinds: readonly NodeKind[] | null) {
    const papers = this.nodes.papers.ids.length
    const wanted = kinds && new Set(kinds)
    const kindOf = (document: number) => document < papers ? 'Paper' : this.neighbourhoods.kindOf(document - papers)
    const { items, total } = this.searching.find(query, first, (document) => !wanted || wanted.has(kindOf(document)))
    return {
      total,
      items: items.map(({ document, score, alias }): FoundNode => {
        const node = this.directory.summaryOf(document < papers
          ? { isPaper: true, place: document }
          : { isPaper: false, place: document - papers })
        const matched = alias < 0 ? node.label : entityAt(this.nodes, document - papers).aliases[alias]!
        return { id: node.id, score, matched }
      }),
    }
  }
}

/** The question for all that a paper has, beside all papers. */
function everythingOf(paper: string): SharedSetupQuestion {
  return { paper, features: null, kinds: null, minimumScore: 0, filter: {} }
}

function* mapped<To>(places: Uint32Array, to: (place: number) => To): Generator<To> {
  for (const place of places) yield to(place)
}
