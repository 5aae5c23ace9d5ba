import type { DrawnNode } from '../graph/elements'
import type { GraphNode } from '../graph/types'

/** Text of labels on the canvas, in pixels at zoom 1. */
export const LABEL = { size: 11.5, centerSize: 13, lineHeight: 1.2, maxWidth: 132, centerMaxWidth: 190, lines: 3, gap: 5 } as const

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

/** The room that a label takes, wrapped into at most so many lines. */
export function labelSize(text: string, isCenter = false, most: number = LABEL.lines): { readonly width: number, readonly height: number } {
  const [size, maxWidth] = isCenter ? [LABEL.centerSize, LABEL.centerMaxWidth] : [LABEL.size, LABEL.maxWidth]
  const length = text.length * size * LETTER_WIDTH
  const lines = Math.min(most, Math.ceil(length / maxWidth))
  return { width: Math.min(maxWidth, length), height: lines * size * LABEL.lineHeight }
}

/** The room that a node takes with its label, for a layout without overlaps. */
export function boxSize(node: Pick<GraphNode, 'kind' | 'papers' | 'label'>): { readonly width: number, readonly height: number } {
  const shape = shapeSize(node)
  const label = labelSize(shortLabel(node.label))
  return { width: Math.max(shape, label.width) + MARGIN, height: shape + LABEL.gap + label.height + MARGIN }
}

/** A label cut to what its lines hold. */
export function shortLabel(label: string, isCenter = false): string {
  const limit = isCenter ? 72 : 42
  return label.length <= limit ? label : `${label.slice(0, limit - 1).trimEnd()}…`
}
