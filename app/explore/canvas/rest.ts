import type { Core } from 'cytoscape'

/** Calls back once neither a node nor the view moves any more; answers what gives up waiting. */
export function whenAtRest(cy: Core, atRest: () => void): () => void {
  let frame = 0
  const look = () => {
    if (cy.animated() || cy.nodes().filter((node) => node.animated()).nonempty()) frame = requestAnimationFrame(look)
    else atRest()
  }
  frame = requestAnimationFrame(look)
  return () => cancelAnimationFrame(frame)
}
