import type { Core, EventObject } from 'cytoscape'
import { RELABEL } from './label-controller'

export interface HighlightController {
  /** Marks nodes or an edge, with their surroundings; empty for none. */
  choose(ids: readonly string[]): void
  /** Lights up a node that is pointed at elsewhere on the page; null for none. */
  point(id: string | null): void
  detach(): void
}

/** Lights up what is pointed at, or else what is selected, with its neighbours; the rest steps back. */
export function attachHighlight(cy: Core): HighlightController {
  let chosen: readonly string[] = []

  const light = (ids: readonly string[]) => {
    cy.batch(() => {
      cy.elements().removeClass('dim lit')
      const target = ids.reduce((found, id) => found.union(cy.getElementById(id)), cy.collection())
      if (target.empty()) return
      const around = target.nodes().closedNeighborhood().union(target.edges()).union(target.edges().connectedNodes())
      cy.elements().difference(around).addClass('dim')
      around.addClass('lit')
    })
    cy.emit(RELABEL)
  }
  const onOver = (event: EventObject) => light([String(event.target.id())])
  const onOut = () => light(chosen)
  cy.on('mouseover', 'node', onOver)
  cy.on('mouseout', 'node', onOut)
  return {
    point: (id) => light(id === null ? chosen : [id]),
    choose(ids) {
      chosen = ids
      cy.batch(() => {
        cy.elements('.chosen').removeClass('chosen')
        for (const id of ids) cy.getElementById(id).addClass('chosen')
      })
      light(ids)
    },
    detach() {
      cy.off('mouseover', 'node', onOver)
      cy.off('mouseout', 'node', onOut)
    },
  }
}
