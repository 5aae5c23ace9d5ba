import { labelSize, LABEL } from '../layout/box'
import type { Position } from '../graph/types'

/** A node as far as the view over the picture needs it, in pixels at zoom 1. */
export interface FramedNode {
  readonly position: Position
  /** Width and height of its shape. */
  readonly size: number
  readonly label: string
  readonly isCenter: boolean
}

export interface Frame {
  readonly zoom: number
  readonly pan: Position
}

/** What stays free around the picture: the toolbar and the map lie over its lower edge. */
const PADDING = { x: 44, y: 62 } as const
/** A picture of few nodes is not blown up. */
const MOST_ZOOM = 1.4

/**
 * The view that shows all nodes in a canvas of this size, in the middle; null where there are none. Reckoned from
 * places and labels: asking Cytoscape would have it measure every label and edge at once, a second for a large picture.
 */
export function frameAround(nodes: Iterable<FramedNode>, width: number, height: number): Frame | null {
  let [left, right, top, bottom] = [Infinity, -Infinity, Infinity, -Infinity]
  for (const { position: { x, y }, size, label, isCenter } of nodes) {
    const text = labelSize(label, isCenter)
    const half = Math.max(size, text.width) / 2
    left = Math.min(left, x - half)
    right = Math.max(right, x + half)
    top = Math.min(top, y - size / 2)
    bottom = Math.max(bottom, y + size / 2 + LABEL.gap + text.height)
  }
  if (left > right) return null
  const zoom = Math.min(MOST_ZOOM, Math.max(1, width - 2 * PADDING.x) / (right - left), Math.max(1, height - 2 * PADDING.y) / (bottom - top))
  return { zoom, pan: { x: width / 2 - (zoom * (left + right)) / 2, y: height / 2 - (zoom * (top + bottom)) / 2 } }
}
