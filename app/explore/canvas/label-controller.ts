import type { Core } from 'cytoscape'
import { LABEL, shapeSize } from '../layout/box'
import { visibleLabels, type LabelBox } from './labels'

const LETTER_WIDTH = 0.54
const PAUSE = 80

/** Hides labels that would lie on others, anew after each change of the picture or of the zoom. */
export function attachLabels(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const update = () => {
    const boxes = cy.nodes().map((node): LabelBox => {
      const text = String(node.data('short'))
      const width = Math.min(LABEL.maxWidth, text.length * LABEL.size * LETTER_WIDTH)
      const lines = Math.min(LABEL.lines, Math.ceil((text.length * LABEL.size * LETTER_WIDTH) / LABEL.maxWidth))
      const { x, y } = node.position()
      const top = y + shapeSize({ kind: node.data('kind'), papers: node.data('papers'), isCenter: node.data('center') === true }) / 2 + LABEL.gap
      return {
        id: node.id(), left: x - width / 2, right: x + width / 2, top, bottom: top + lines * LABEL.size * LABEL.lineHeight,
        priority: (node.data('center') ? 1e6 : 0) + (node.data('open') ? 1e5 : 0) + node.degree(false) * 10 + (node.data('kind') === 'paper' ? 0 : 5),
      }
    })
    const visible = visibleLabels(boxes)
    cy.batch(() => cy.nodes().forEach((node) => { node.toggleClass('quiet', !visible.has(node.id())) }))
  }
  const later = () => {
    clearTimeout(timer)
    timer = setTimeout(update, PAUSE)
  }
  cy.on('add remove position', later)
  later()
  return () => {
    clearTimeout(timer)
    cy.off('add remove position', later)
  }
}
