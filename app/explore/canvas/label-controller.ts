import type { Core, NodeSingular } from 'cytoscape'
import { labelSize, LABEL } from '../layout/box'
import { visibleLabels, type LabelBox } from './labels'

const PAUSE = 80
/** Labels are at least this large on the screen, as a share of their size at zoom 1, however far away. */
const LEAST_SIZE = 0.88
const MOST_SCALE = 6

/** How much larger than at zoom 1 labels are drawn; in steps, so that they are not restyled all the time. */
export function labelScale(zoom: number): number {
  const wanted = Math.min(MOST_SCALE, Math.max(1, LEAST_SIZE / zoom))
  return Math.round(wanted * 8) / 8
}

/** Keeps labels legible from afar, and hides those that would lie on others, after each change of picture or zoom. */
export function attachLabels(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const update = () => {
    const scale = labelScale(cy.zoom())
    const visible = visibleLabels(cy.nodes().map((node) => boxOf(node, scale)))
    cy.batch(() => {
      cy.nodes().forEach((node) => {
        node.toggleClass('quiet', !visible.has(node.id()))
        if (node.scratch('labelScale') === scale) return
        node.scratch('labelScale', scale)
        const size = node.data('center') ? LABEL.centerSize : LABEL.size
        node.style({ 'font-size': size * scale, 'text-max-width': `${LABEL.maxWidth * scale}px`, 'text-margin-y': LABEL.gap })
      })
    })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(update, PAUSE)
  }
  cy.on('add remove position data zoom', later)
  later()
  return () => {
    clearTimeout(timer)
    cy.off('add remove position data zoom', later)
  }
}

function boxOf(node: NodeSingular, scale: number): LabelBox {
  const isCenter = node.data('center') === true
  const { width, height } = labelSize(String(node.data('short')), isCenter ? LABEL.centerSize : LABEL.size)
  const { x, y } = node.position()
  const top = y + Number(node.data('size')) / 2 + LABEL.gap
  return {
    id: node.id(),
    left: x - (width * scale) / 2,
    right: x + (width * scale) / 2,
    top,
    bottom: top + height * scale,
    priority: (isCenter ? 1e6 : 0) + (node.data('open') ? 1e5 : 0) + node.degree(false) * 10 + Math.log2(1 + Number(node.data('papers') ?? 0)),
  }
}
