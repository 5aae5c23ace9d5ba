import type { ExploredGraph } from '../graph/merge'
import type { ArrangeStep } from './arrange'
import { boxSize } from './box'

/** The steps of a layout: what each expansion brought, with all edges among what is there by then. */
export function stepsOf(graph: ExploredGraph): ArrangeStep[] {
  const there = new Set<string>()
  const edges = [...graph.edges.values()].map(({ source, target }) => ({ source, target }))
  return graph.steps.map(({ center, added }) => {
    for (const id of added) there.add(id)
    return {
      center,
      nodes: added.flatMap((id) => {
        const node = graph.nodes.get(id)
        return node ? [{ id, kind: node.kind, ...boxSize(node) }] : []
      }),
      edges: edges.filter(({ source, target }) => there.has(source) && there.has(target)),
    }
  })
}
