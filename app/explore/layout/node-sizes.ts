import { distancesFrom, type Drawing } from '../graph/elements'
import type { NodeSize } from '../graph/types'
import { shapeSize } from './box'

const LEAST = 14
const MOST = 46
/** What is so many links away, or further, is smallest. */
const FAR = 4

/**
 * Width and height of each node, in pixels at zoom 1, by what sizes tell: papers as the layout plans it, links
 * by their square root (areas grow with the number), closeness by links to the nearest of `near`.
 */
export function nodeSizes(drawing: Drawing, size: NodeSize, near: readonly string[]): ReadonlyMap<string, number> {
  const nodes = [...drawing.nodes.values()]
  if (size === 'links') {
    const most = Math.sqrt(Math.max(1, ...nodes.map(({ degree }) => degree)))
    return new Map(nodes.map(({ id, degree }) => [id, LEAST + (MOST - LEAST) * (Math.sqrt(degree) / most)]))
  }
  if (size === 'closeness') {
    const distances = distancesFrom(drawing, near)
    return new Map(nodes.map(({ id }) => [id, MOST - ((MOST - LEAST) * Math.min(FAR, distances.get(id) ?? FAR)) / FAR]))
  }
  return new Map(nodes.map((node) => [node.id, shapeSize(node)]))
}
