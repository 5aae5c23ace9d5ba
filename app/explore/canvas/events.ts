import type { Core, EventObject } from 'cytoscape'

export interface CanvasHandlers {
  readonly onSelect: (id: string | null) => void
  /** A node was clicked with Shift, Control or Command held. */
  readonly onPick: (id: string) => void
  readonly onExpand: (id: string) => void
  readonly onMove: (id: string, position: { readonly x: number, readonly y: number }) => void
}

/** Carries what a reader does on the canvas to the page: click selects, double click expands, dragging places. */
export function attachEvents(cy: Core, handlers: CanvasHandlers): () => void {
  const onTap = (event: EventObject) => {
    const { shiftKey = false, ctrlKey = false, metaKey = false } = event.originalEvent
    const isNode = event.target !== cy && event.target.isNode()
    if (isNode && (shiftKey || ctrlKey || metaKey)) handlers.onPick(String(event.target.id()))
    else handlers.onSelect(event.target === cy ? null : String(event.target.id()))
  }
  const onDoubleTap = (event: EventObject) => handlers.onExpand(String(event.target.id()))
  const onFree = (event: EventObject) => handlers.onMove(String(event.target.id()), { ...event.target.position() })
  const container = cy.container()
  const onOver = () => { if (container) container.style.cursor = 'pointer' }
  const onOut = () => { if (container) container.style.cursor = '' }
  cy.on('tap', onTap)
  cy.on('dbltap', 'node', onDoubleTap)
  cy.on('dragfree', 'node', onFree)
  cy.on('mouseover', 'node, edge', onOver)
  cy.on('mouseout', 'node, edge', onOut)
  return () => {
    cy.off('tap', onTap)
    cy.off('dbltap', 'node', onDoubleTap)
    cy.off('dragfree', 'node', onFree)
    cy.off('mouseover', 'node, edge', onOver)
    cy.off('mouseout', 'node, edge', onOut)
  }
}
