import type { Core } from 'cytoscape'

const PADDING = 48
const TIME = 260

/** Moves the view: all at once where motion is not wanted. */
export interface Camera {
  fit(): void
  zoom(factor: number): void
  /** Brings nodes into sight, only where some are out of it. */
  reveal(ids: readonly string[]): void
}

export function createCamera(cy: Core, moves: () => boolean): Camera {
  const duration = () => (moves() ? TIME : 0)
  const fitAll = (animated: boolean) => {
    if (cy.elements().empty()) return
    if (animated && moves()) cy.stop().animate({ fit: { eles: cy.elements(), padding: PADDING } }, { duration: TIME })
    else cy.fit(undefined, PADDING)
    if (cy.zoom() > 1.4) cy.zoom({ level: 1.4, renderedPosition: middleOf(cy) })
  }
  return {
    fit: () => fitAll(true),
    zoom: (factor) => { cy.stop().animate({ zoom: { level: cy.zoom() * factor, renderedPosition: middleOf(cy) } }, { duration: duration() }) },
    reveal: (ids) => {
      const { x1, y1, x2, y2 } = cy.extent()
      const isOut = ids.some((id) => {
        const node = cy.getElementById(id)
        if (node.empty()) return false
        const { x, y } = node.position()
        return x < x1 || x > x2 || y < y1 || y > y2
      })
      if (isOut) fitAll(true)
    },
  }
}

function middleOf(cy: Core) {
  return { x: cy.width() / 2, y: cy.height() / 2 }
}
