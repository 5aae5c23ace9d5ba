import type { Core } from 'cytoscape'
import { frameAround, type FramedNode } from './frame'

const TIME = 260

/** Moves the view: all at once where motion is not wanted. */
export interface Camera {
  fit(): void
  zoom(factor: number): void
  /** Brings nodes into sight, only where some are out of it. */
  reveal(ids: readonly string[]): void
}

export interface FirstCamera extends Camera {
  /** Looks at nodes that are still to come. */
  aim(nodes: Iterable<FramedNode>): void
}

export function createCamera(cy: Core, moves: () => boolean): FirstCamera {
  const fit = () => {
    const frame = frameAround(framedNodes(cy), cy.width(), cy.height())
    if (!frame) return
    if (moves()) cy.stop().animate(frame, { duration: TIME })
    else cy.viewport(frame)
  }
  return {
    fit,
    aim: (nodes) => {
      const frame = frameAround(nodes, cy.width(), cy.height())
      if (frame) cy.viewport(frame)
    },
    zoom: (factor) => { cy.stop().animate({ zoom: { level: cy.zoom() * factor, renderedPosition: middleOf(cy) } }, { duration: moves() ? TIME : 0 }) },
    reveal: (ids) => {
      const { x1, y1, x2, y2 } = cy.extent()
      const isOut = ids.some((id) => {
        const node = cy.getElementById(id)
        if (node.empty()) return false
        const { x, y } = node.position()
        return x < x1 || x > x2 || y < y1 || y > y2
      })
      if (isOut) fit()
    },
  }
}

function framedNodes(cy: Core): FramedNode[] {
  return cy.nodes().map((node) => ({
    position: node.position(), size: Number(node.data('size')), label: String(node.data('short')), isCenter: node.data('center') === true,
  }))
}

function middleOf(cy: Core) {
  return { x: cy.width() / 2, y: cy.height() / 2 }
}
