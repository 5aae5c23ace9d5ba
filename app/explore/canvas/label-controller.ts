import type { Core, NodeSingular } from 'cytoscape'
import { labelSize, LABEL } from '../layout/box'
import { visibleLabels, type LabelBox } from './labels'

const PAUSE = 80
/** Labels are at least this large on the screen, as a share of their size at zoom 1, however far away. */
const LEAST_SIZE = 0.88
const MOST_SCALE = 6

/** The event that asks for labels to be chosen anew, because other nodes matter now. */
export const RELABEL = 'relabel'

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
        const [size, width] = node.data('center') ? [LABEL.centerSize, LABEL.centerMaxWidth] : [LABEL.size, LABEL.maxWidth]
        node.style({ 'font-size': size * scale, 'text-max-width': `${width * scale}px` })
      })
    })
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(update, PAUSE)
  }
  cy.on(`add remove position data zoom ${RELABEL}`, later)
  later()
  return () => {
    clearTimeout(timer)
    cy.off(`add remove position data zoom ${RELABEL}`, later)
  }
}

function boxOf(node: NodeSingular, scale: number): LabelBox {
  const isCenter = node.data('center') === true
  const { width, height } = labelSize(String(node.data('short')), isCenter)
  const { x, y } = node.position()
  const top = y + Number(node.data('size')) / 2 + LABEL.gap
  return {
    id: node.id(),
    left: x - (width * scale) / 2,
    right: x + (width * scale) / 2,
    top,
    bottom: top + height * scale,
    priority: (node.hasClass('chosen') ? 4e6 : 0) + (node.hasClass('lit') ? 2e6 : 0) + (isCenter ? 1e6 : 0) + (node.data('open') ? 1e5 : 0) + node.degree(false) * 10 + Math.log2(1 + Number(node.data('papers') ?? 0)),
  }
}
