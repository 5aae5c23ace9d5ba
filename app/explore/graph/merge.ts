import type { GraphEdge, GraphNode, HiddenCount, Neighbourhood, View } from './types'

/** All that was fetched for a view, before filters. Maps keep the order in which nodes came. */
export interface ExploredGraph {
  readonly nodes: ReadonlyMap<string, GraphNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
  /** By node that was expanded. */
  readonly hidden: ReadonlyMap<string, readonly HiddenCount[]>
  /** Which identifiers each expansion added, in order: the steps of the layout. */
  readonly steps: readonly Step[]
}

export interface Step {
  readonly center: string
  readonly added: readonly string[]
}

/** The expansions of a view in the order in which they were made, each once. */
export function expansionsOf(view: View): string[] {
  return [...new Set([...view.center, ...view.open])]
}

/**
 * Merges neighbourhoods in the order of the expansions, so that the same view gives the same steps and
 * hence the same picture. Expansions that were not fetched yet are passed over. An edge is drawn where
 * both its ends are there.
 */
export function mergeNeighbourhoods(view: View, fetched: ReadonlyMap<string, Neighbourhood>): ExploredGraph {
  const nodes = new Map<string, GraphNode>()
  const candidates = new Map<string, GraphEdge>()
  const hidden = new Map<string, readonly HiddenCount[]>()
  const steps: Step[] = []
  for (const id of expansionsOf(view)) {
    const neighbourhood = fetched.get(id)
    if (!neighbourhood) continue
    const added: string[] = []
    for (const node of neighbourhood.nodes) {
      if (nodes.has(node.id)) continue
      nodes.set(node.id, node)
      added.push(node.id)
    }
    for (const edge of neighbourhood.edges) candidates.set(edge.id, edge)
    hidden.set(id, neighbourhood.hidden)
    steps.push({ center: neighbourhood.center, added })
  }
  const edges = new Map([...candidates].filter(([, edge]) => nodes.has(edge.source) && nodes.has(edge.target)))
  return { nodes, edges, hidden, steps }
}

/** Nodes next to each node, over all edges. */
export function neighboursOf(graph: Pick<ExploredGraph, 'edges'>): Map<string, Set<string>> {
  const neighbours = new Map<string, Set<string>>()
  const join = (from: string, to: string) => {
    const known = neighbours.get(from)
    if (known) known.add(to)
    else neighbours.set(from, new Set([to]))
  }
  for (const { source, target } of graph.edges.values()) {
    join(source, target)
    join(target, source)
  }
  return neighbours
}
