import { neighboursOf } from './merge'
import type { GraphEdge } from './types'

/** The fewest steps from one node to another over these edges, both ends included; null where there is no way. */
export function shortestPath(edges: Iterable<GraphEdge>, from: string, to: string): string[] | null {
  const neighbours = neighboursOf(edges)
  const cameFrom = new Map<string, string | null>([[from, null]])
  const queue = [from]
  for (const node of queue) {
    if (node === to) break
    for (const next of neighbours.get(node) ?? []) {
      if (cameFrom.has(next)) continue
      cameFrom.set(next, node)
      queue.push(next)
    }
  }
  if (!cameFrom.has(to)) return null
  const path: string[] = []
  for (let node: string | null | undefined = to; node !== null && node !== undefined; node = cameFrom.get(node)) path.unshift(node)
  return path
}
