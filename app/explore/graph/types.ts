import type { NodeKind } from '../../design/kinds'

/** A node as the canvas needs it. */
export interface GraphNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  /** How many papers have it; null for a paper. */
  readonly papers: number | null
  readonly year: number | null
  readonly venue: string | null
  /** What documents say that a paper does not report; empty for what is no paper. */
  readonly missing: readonly string[]
}

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: string
}

/** Neighbours of a node that an expansion left out, by kind. */
export interface HiddenCount {
  readonly kind: NodeKind
  readonly count: number
}

/** What one expansion brings: the node, its most telling neighbours, and how many were left out. */
export interface Neighbourhood {
  /** What was asked for, as the address spells it. */
  readonly expansion: string
  readonly center: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly hidden: readonly HiddenCount[]
}

/** What the address holds: equal views draw equal pictures of one revision of the graph. */
export interface View {
  /** Where the picture starts, in order. */
  readonly center: readonly string[]
  /** Expansions after that, in order: an identifier, or `ID|kind` for neighbours of one kind. */
  readonly open: readonly string[]
  /** Kinds that are not drawn. */
  readonly hide: readonly NodeKind[]
  /** Single nodes that are not drawn. */
  readonly drop: readonly string[]
  /** The only node that is drawn, with its neighbours; null for all. */
  readonly focus: string | null
  /** The only nodes that are drawn beside the start; empty for all. */
  readonly keep: readonly string[]
  /** Papers from this year on, and up to that one; null for no limit. */
  readonly from: number | null
  readonly to: number | null
  /** Papers of this venue alone; null for all. */
  readonly venue: string | null
  /** Papers alone of which this is said not to be reported; null for all. */
  readonly missing: string | null
  /** What the size of a node tells. */
  readonly size: NodeSize
  readonly select: string | null
  /** Several nodes that were chosen together, in order. */
  readonly pick: readonly string[]
}

/** How many papers have it, how many links of it are drawn, or how near it is to the selection. */
export const NODE_SIZES = ['papers', 'links', 'closeness'] as const
export type NodeSize = (typeof NODE_SIZES)[number]

export interface Position {
  readonly x: number
  readonly y: number
}
