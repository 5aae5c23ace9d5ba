import { type EntityKind, RELATION_OF_KIND, type Relation } from '@/graph/model'
import { rowOf } from './adjacency'
import { kindAt, type NodeTables } from './nodes'
import type { Structure } from './structure'
import { Top } from './top'

/** What is drawn as a node. */
export type NodeKind = 'Paper' | 'Setting' | EntityKind
/** What is drawn as an edge: a link of a setup, a setting of its hyperparameter, or a narrower entity of its parent. */
export type GraphRelation = Relation | 'OF' | 'NARROWS'

/** A node by its place: among papers where `isPaper`, else among features. */
export interface NodeRef {
  readonly isPaper: boolean
  readonly place: number
}

export interface Neighbour extends NodeRef {
  readonly kind: NodeKind
  /** How telling, in nats; comparable within one kind. */
  readonly weight: number
}

export interface NeighbourEdge {
  readonly source: NodeRef
  readonly target: NodeRef
  readonly relation: GraphRelation
}

export interface Neighbours {
  /** Most telling first, at most as many as asked for. */
  readonly nodes: readonly Neighbour[]
  /** Between the centre and these nodes, and among them. */
  readonly edges: readonly NeighbourEdge[]
  /** Neighbours that were left out, by kind; kinds without any are missing. */
  readonly hidden: ReadonlyMap<NodeKind, number>
}

/**
 * How much a feature tells to one who follows it to other papers: its weight (rarity, in nats) times the
 * share of its papers that are other papers. What only one paper has leads nowhere, what all have tells
 * nothing; in between it is highest for what a handful share.
 */
export function tellingOf({ weights, paperCounts }: Structure, feature: number): number {
  const papers = paperCounts[feature]!
  return papers === 0 ? 0 : (weights[feature]! / 1e6) * (1 - 1 / papers)
}

/** Sum of what each paper's features tell: papers with full reports that connect to others come first. */
export function tellingOfPapers(structure: Structure): Float32Array {
  const telling = Float32Array.from(structure.weights, (_, feature) => tellingOf(structure, feature))
  return Float32Array.from(structure.paperWeights, (_, paper) =>
    rowOf(structure.featuresOfPaper, paper).reduce((sum, feature) => sum + telling[feature]!, 0))
}

/** The graph around one node, bounded: of a hub the most telling neighbours only. */
export class Neighbourhoods {
  /** `tellingOfPaper`: see `tellingOfPapers`. */
  constructor(private readonly nodes: NodeTables, private readonly structure: Structure, private readonly tellingOfPaper: Float32Array) {}

  around(center: NodeRef, first: number, kinds: ReadonlySet<NodeKind> | null): Neighbours {
    const related = this.relatedFeatures(center).filter((feature) => !kinds || kinds.has(this.kindOf(feature)))
    const papers = center.isPaper || (kinds && !kinds.has('Paper')) ? new Uint32Array() : this.papersOf(center.place)
    // Of an entity, what is broader and narrower gets up to a third of the room that papers could fill.
    const forFeatures = Math.max(first - papers.length, center.isPaper ? first : Math.floor(first / 3))
    const shownFeatures = best(related, forFeatures, (feature) => this.weightBeside(center, feature))
    const shownPapers = best(papers, first - shownFeatures.length, (paper) => this.tellingOfPaper[paper]!)
    const nodes = [
      ...shownFeatures.map(({ item, score }) => ({ isPaper: false, place: item, kind: this.kindOf(item), weight: score })),
      ...shownPapers.map(({ item, score }) => ({ isPaper: true, place: item, kind: 'Paper' as const, weight: score })),
    ]
    return { nodes, edges: this.edgesAmong([center, ...nodes]), hidden: this.hidden(related, papers.length, nodes) }
  }

  kindOf(feature: number): NodeKind {
    return feature < this.nodes.entities.ids.length ? kindAt(this.nodes, feature) : 'Setting'
  }

  /** A broader or narrower entity, and a value of a hyperparameter, tell by how many papers have them. */
  private weightBeside(center: NodeRef, feature: number): number {
    return center.isPaper ? tellingOf(this.structure, feature) : Math.log1p(this.structure.paperCounts[feature]!)
  }

  /** Features next to the centre: what a paper has; what is broader or narrower than a feature. */
  private relatedFeatures({ isPaper, place }: NodeRef): Uint32Array {
    const { entities, settings } = this.nodes
    if (isPaper) return rowOf(this.structure.featuresOfPaper, place)
    if (place >= entities.ids.length) return Uint32Array.of(settings.hyperparameters[place - entities.ids.length]!)
    const parent = entities.parents[place]!
    return Uint32Array.from([
      ...(parent < 0 ? [] : [parent]),
      ...rowOf(this.structure.childrenOfEntity, place),
      ...rowOf(this.structure.settingsOfEntity, place).map((setting) => setting + entities.ids.length),
    ])
  }

  private papersOf(feature: number): Uint32Array {
    return rowOf(this.structure.papersOfFeature, feature)
  }

  private hidden(features: Uint32Array, papers: number, shown: readonly Neighbour[]): Map<NodeKind, number> {
    const counts = new Map<NodeKind, number>(papers > 0 ? [['Paper', papers]] : [])
    for (const feature of features) counts.set(this.kindOf(feature), (counts.get(this.kindOf(feature)) ?? 0) + 1)
    for (const { kind } of shown) counts.set(kind, counts.get(kind)! - 1)
    return new Map([...counts].filter(([, count]) => count > 0))
  }

  /** Every edge between two of these nodes, papers' links first. */
  edgesAmong(nodes: readonly NodeRef[]): NeighbourEdge[] {
    const features = nodes.filter((node) => !node.isPaper)
    const fromPapers = nodes.filter((node) => node.isPaper).flatMap((paper) => {
      const has = new Set(rowOf(this.structure.featuresOfPaper, paper.place))
      return features.filter((feature) => has.has(feature.place))
        .map((feature) => ({ source: paper, target: feature, relation: this.relationTo(feature.place) }))
    })
    return [...fromPapers, ...features.flatMap((feature) => this.upwards(feature, features))]
  }

  /** The edge from a setting to its hyperparameter, or from an entity to its parent, where both are there. */
  private upwards(source: NodeRef, features: readonly NodeRef[]): NeighbourEdge[] {
    const { entities, settings } = this.nodes
    const isSetting = source.place >= entities.ids.length
    const above = isSetting ? settings.hyperparameters[source.place - entities.ids.length]! : entities.parents[source.place]!
    const target = features.find((feature) => feature.place === above)
    return target ? [{ source, target, relation: isSetting ? 'OF' : 'NARROWS' }] : []
  }

  private relationTo(feature: number): Relation {
    const kind = this.kindOf(feature)
    return kind === 'Setting' || kind === 'Paper' ? 'SETS' : RELATION_OF_KIND[kind]
  }
}

function best(items: Uint32Array, limit: number, weightOf: (item: number) => number) {
  const top = new Top(Math.max(0, Math.min(limit, items.length)))
  for (const item of items) top.offer(item, weightOf(item))
  return top.sorted()
}
