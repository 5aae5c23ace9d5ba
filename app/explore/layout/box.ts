import type { DrawnNode } from '../graph/elements'
import type { GraphNode } from '../graph/types'

/** Text of labels on the canvas, in pixels at zoom 1. */
export const LABEL = { size: 11.5, centerSize: 13, lineHeight: 1.2, maxWidth: 132, lines: 3, gap: 5 } as const

/** Mean width of a letter as a share of the text's size, with what wrapping at words leaves free. */
const LETTER_WIDTH = 0.58
const MARGIN = 8

/** Width and height of a node's shape: a paper or a starting point stands out, and wide use shows a little. */
export function shapeSize(node: Pick<GraphNode, 'kind' | 'papers'> & Partial<Pick<DrawnNode, 'isCenter'>>): number {
  if (node.isCenter) return 40
  if (node.kind === 'paper') return 24
  if (node.kind === 'setting') return 18
  return 18 + Math.min(16, 3.2 * Math.log2(1 + (node.papers ?? 1)))
}

/** The room that a label takes, wrapped. */
export function labelSize(text: string, size: number = LABEL.size): { readonly width: number, readonly height: number } {
  const length = text.length * size * LETTER_WIDTH
  const lines = Math.min(LABEL.lines, Math.ceil(length / LABEL.maxWidth))
  return { width: Math.min(LABEL.maxWidth, length), height: lines * size * LABEL.lineHeight }
}

/** The room that a node takes with its label, for a layout without overlaps. */
export function boxSize(node: Pick<GraphNode, 'kind' | 'papers' | 'label'>): { readonly width: number, readonly height: number } {
  const shape = shapeSize(node)
  const label = labelSize(shortLabel(node.label))
  return { width: Math.max(shape, label.width) + MARGIN, height: shape + LABEL.gap + label.height + MARGIN }
}

/** A label cut to what its lines hold. */
export function shortLabel(label: string, limit = 42): string {
  return label.length <= limit ? label : `${label.slice(0, limit - 1).trimEnd()}…`
}
