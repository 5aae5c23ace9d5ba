import type { Core, EventObject } from 'cytoscape'
import { RELABEL } from './label-controller'

export interface HighlightController {
  /** Marks a node or an edge, with its surroundings; null for none. */
  choose(id: string | null): void
  detach(): void
}

/** Lights up what is pointed at, or else what is selected, with its neighbours; the rest steps back. */
export function attachHighlight(cy: Core): HighlightController {
  let chosen: string | null = null

  const light = (id: string | null) => {
    cy.batch(() => {
      cy.elements().removeClass('dim lit')
      if (id === null) return
      const target = cy.collection().union(cy.getElementById(id))
      if (target.empty()) return
      const around = target.nodes().closedNeighborhood().union(target.edges()).union(target.edges().connectedNodes())
      cy.elements().difference(around).addClass('dim')
      around.addClass('lit')
    })
    cy.emit(RELABEL)
  }
  const onOver = (event: EventObject) => light(String(event.target.id()))
  const onOut = () => light(chosen)
  cy.on('mouseover', 'node', onOver)
  cy.on('mouseout', 'node', onOut)
  return {
    choose(id) {
      chosen = id
      cy.batch(() => {
        cy.elements('.chosen').removeClass('chosen')
        if (id !== null) cy.getElementById(id).addClass('chosen')
      })
      light(id)
    },
    detach() {
      cy.off('mouseover', 'node', onOver)
      cy.off('mouseout', 'node', onOut)
    },
  }
}
