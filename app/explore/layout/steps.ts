import type { ExploredGraph } from '../graph/merge'
import type { ArrangedEdge, ArrangeStep } from './arrange'
import { boxSize } from './box'

/** The steps of a layout: what each expansion brought, with the edges of all expansions so far. */
export function stepsOf(graph: ExploredGraph): ArrangeStep[] {
  const edges = new Map<string, ArrangedEdge>()
  return graph.steps.map((step) => {
    for (const { id, source, target } of step.edges) edges.set(id, { source, target })
    return {
      center: step.center,
      nodes: step.added.flatMap((id) => {
        const node = graph.nodes.get(id)
        return node ? [{ id, kind: node.kind, ...boxSize(node) }] : []
      }),
      edges: [...edges.values()],
    }
  })
}
