import { openNodes, startsOf } from './expansion'
import { neighboursOf, type ExploredGraph } from './merge'
import type { GraphEdge, GraphNode, View } from './types'

/** What is drawn, as plain data; the canvas, the list beside it and the exports are made from it. */
export interface Drawing {
  readonly nodes: ReadonlyMap<string, DrawnNode>
  readonly edges: ReadonlyMap<string, GraphEdge>
}

export interface DrawnNode extends GraphNode {
  /** Number of drawn edges. */
  readonly degree: number
  /** It is one of those that the picture starts from. */
  readonly isCenter: boolean
  readonly isOpen: boolean
}

/**
 * What of the graph a view draws: without hidden kinds and single hidden nodes, only what is beside the
 * focus where there is one, and without what then hangs on nothing. Where the picture starts is always drawn, unless it was hidden by itself.
 */
export function draw(graph: ExploredGraph, view: View): Drawing {
  const center = new Set(startsOf(view))
  const open = openNodes(view)
  const dropped = new Set(view.drop)
  const inFocus = view.focus !== null && graph.nodes.has(view.focus)
    ? new Set([view.focus, ...neighboursOf(graph.edges.values()).get(view.focus) ?? []])
    : null
  const hiddenKinds = new Set(view.hide)
  const alone = new Set(view.keep)
  const stays = (node: GraphNode) => {
    const { id, kind } = node
    if (dropped.has(id) || (inFocus !== null && !inFocus.has(id))) return false
    return center.has(id) || (!hiddenKinds.has(kind) && (alone.size === 0 || alone.has(id)) && passesFilter(node, view))
  }

  const kept = new Map([...graph.nodes].filter(([, node]) => stays(node)))
  const edges = new Map([...graph.edges].filter(([, edge]) => kept.has(edge.source) && kept.has(edge.target)))
  const degrees = new Map<string, number>()
  for (const { source, target } of edges.values()) {
    degrees.set(source, (degrees.get(source) ?? 0) + 1)
    degrees.set(target, (degrees.get(target) ?? 0) + 1)
  }
  const nodes = new Map<string, DrawnNode>()
  for (const [id, node] of kept) {
    const degree = degrees.get(id) ?? 0
    if (degree === 0 && !open.has(id) && !alone.has(id)) continue
    nodes.set(id, { ...node, degree, isCenter: center.has(id), isOpen: open.has(id) })
  }
  return { nodes, edges }
}

/** Whether a paper is of the years, of the venue and of the reporting asked for; what is no paper always passes. */
function passesFilter({ kind, year, venue, missing }: GraphNode, view: View): boolean {
  if (kind !== 'paper') return true
  return (view.from === null || (year !== null && year >= view.from))
    && (view.to === null || (year !== null && year <= view.to))
    && (view.venue === null || venue === view.venue)
    && (view.missing === null || missing.includes(view.missing))
}

/** How many links lie between each node and the nearest of some; nodes that none of them leads to are left out. */
export function distancesFrom(drawing: Drawing, starts: readonly string[]): Map<string, number> {
  const neighbours = neighboursOf(drawing.edges.values())
  const distances = new Map(starts.filter((id) => drawing.nodes.has(id)).map((id) => [id, 0]))
  for (const [id, distance] of distances) {
    for (const next of neighbours.get(id) ?? []) if (!distances.has(next)) distances.set(next, distance + 1)
  }
  return distances
}

/** What changes between two drawings; the canvas is told nothing else. */
export interface DrawingDifference {
  readonly addedNodes: readonly DrawnNode[]
  readonly changedNodes: readonly DrawnNode[]
  readonly removed: readonly string[]
  readonly addedEdges: readonly GraphEdge[]
}

export function differenceOf(before: Drawing, after: Drawing): DrawingDifference {
  const addedNodes: DrawnNode[] = []
  const changedNodes: DrawnNode[] = []
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id)
    if (!old) addedNodes.push(node)
    else if (!sameNode(old, node)) changedNodes.push(node)
  }
  return {
    addedNodes,
    changedNodes,
    removed: [...missing(before.edges, after.edges), ...missing(before.nodes, after.nodes)],
    addedEdges: [...after.edges.values()].filter((edge) => !before.edges.has(edge.id)),
  }
}

function sameNode(a: DrawnNode, b: DrawnNode): boolean {
  return a.label === b.label && a.degree === b.degree && a.isCenter === b.isCenter && a.isOpen === b.isOpen
}

function missing(before: ReadonlyMap<string, unknown>, after: ReadonlyMap<string, unknown>): string[] {
  return [...before.keys()].filter((id) => !after.has(id))
}
