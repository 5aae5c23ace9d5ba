import type { DrawnNode } from '../graph/elements'
import type { GraphNode } from '../graph/types'

/** Text of labels on the canvas, in pixels at zoom 1. */
export const LABEL = { size: 11.5, lineHeight: 1.2, maxWidth: 132, lines: 2, gap: 5 } as const

const LETTER_WIDTH = 0.54

/** Width and height of a node's shape: a paper or a starting point stands out, and wide use shows a little. */
export function shapeSize(node: Pick<GraphNode, 'kind' | 'papers'> & Partial<Pick<DrawnNode, 'isCenter'>>): number {
  if (node.isCenter) return 40
  if (node.kind === 'paper') return 24
  if (node.kind === 'setting') return 18
  return 18 + Math.min(16, 3.2 * Math.log2(1 + (node.papers ?? 1)))
}

/** The room that a node takes with its label, for a layout without overlaps. */
export function boxSize(node: Pick<GraphNode, 'kind' | 'papers' | 'label'>): { readonly width: number, readonly height: number } {
  const shape = shapeSize(node)
  const text = shortLabel(node.label).length * LABEL.size * LETTER_WIDTH
  const lines = Math.min(LABEL.lines, Math.ceil(text / LABEL.maxWidth))
  return {
    width: Math.max(shape, Math.min(LABEL.maxWidth, text)) + 8,
    height: shape + LABEL.gap + lines * LABEL.size * LABEL.lineHeight + 6,
  }
}

/** A label cut to what two lines hold. */
export function shortLabel(label: string, limit = 44): string {
  return label.length <= limit ? label : `${label.slice(0, limit - 1).trimEnd()}…`
}
