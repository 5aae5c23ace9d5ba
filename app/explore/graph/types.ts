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
}

/** One statement behind an edge: what the paper says, and where. */
export interface EdgeQuote {
  readonly setup: string
  readonly quote: string
  readonly raw: string
  readonly section: string | null
}

export interface GraphEdge {
  readonly id: string
  readonly source: string
  readonly target: string
  readonly relation: string
  readonly quotes: readonly EdgeQuote[]
}

/** Neighbours of a node that an expansion left out, by kind. */
export interface HiddenCount {
  readonly kind: NodeKind
  readonly count: number
}

/** What one expansion brings: the node, its most telling neighbours, and how many were left out. */
export interface Neighbourhood {
  readonly center: string
  readonly nodes: readonly GraphNode[]
  readonly edges: readonly GraphEdge[]
  readonly hidden: readonly HiddenCount[]
}

/** What the address holds: equal views draw equal pictures of one revision of the graph. */
export interface View {
  /** Where the picture starts, in order. */
  readonly center: readonly string[]
  /** Nodes that were expanded after that, in order. */
  readonly open: readonly string[]
  /** Kinds that are not drawn. */
  readonly hide: readonly NodeKind[]
  /** Single nodes that are not drawn. */
  readonly drop: readonly string[]
  readonly select: string | null
}

export interface Position {
  readonly x: number
  readonly y: number
}
