import type { GraphEdge, GraphNode, HiddenCount, Neighbourhood } from './types'

/** All that was fetched for a view, before filters. Maps keep the order in which nodes came. */
export interface ExploredGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
  /** By node that was expanded: what its last expansion left out. */
  readonly hidden: ReadonlyMap<string, readonly HiddenCount[]>
  /** What each expansion added, in order: the steps of the layout. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly center: string
  readonly added: readonly string[]
  /** Edges of this expansion alone: the layout must not depend on links that come to be known later. */
  readonly edges: readonly GraphEdge[]
}

/**
 * Merges neighbourhoods in the order of the expansions, so that the same view gives the same steps and
 * hence the same picture. Expansions that were not fetched yet are passed over. `between` are edges among
 * nodes of different neighbourhoods; an edge is drawn where both its ends are there.
 */
export function mergeNeighbourhoods(
  expansions: readonly string[],
  fetched: ReadonlyMap<string, Neighbourhood>,
  between: readonly GraphEdge[] = [],
): ExploredGraph {
  const nodes = new Map<string, GraphNode>()
  const candidates = new Map<string, GraphEdge>()
  const hidden = new Map<string, readonly HiddenCount[]>()
  const steps: Step[] = []
  for (const expansion of expansions) {
    const neighbourhood = fetched.get(expansion)
    if (!neighbourhood) continue
    const added: string[] = []
    for (const node of neighbourhood.nodes) {
      if (nodes.has(node.id)) continue
      nodes.set(node.id, node)
      added.push(node.id)
    }
    for (const edge of neighbourhood.edges) candidates.set(edge.id, edge)
    hidden.set(neighbourhood.center, neighbourhood.hidden)
    steps.push({ center: neighbourhood.center, added, edges: neighbourhood.edges })
  }
  for (const edge of between) candidates.set(edge.id, edge)
  const edges = new Map([...candidates].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)))
  return { nodes, edges, hidden, steps }
}

/** Nodes next to each node, over all edges. */
export function neighboursOf(edges: Iterable<GraphEdge>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { source, target } of edges) {
    join(source, target)
    join(target, source)
  }
  return neighbours
}
