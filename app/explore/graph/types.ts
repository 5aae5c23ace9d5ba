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
  readonly select: string | null
}

export interface Position {
  readonly x: number
  readonly y: number
}
