import type { Core, ElementDefinition } from 'cytoscape'
import { differenceOf, type DrawnNode, type Drawing } from '../graph/elements'
import type { GraphEdge, Position } from '../graph/types'
import { shapeSize, shortLabel } from '../layout/box'

const EMPTY: Drawing = { nodes: new Map(), edges: new Map() }
const ENTER_TIME = 320

export interface ElementsController {
  /** Brings the canvas to a drawing; answers the identifiers of the nodes that came in. */
  show(drawing: Drawing, positions: ReadonlyMap<string, Position>, origin: string | null): string[]
}

/** Tells Cytoscape what changed between two drawings, and nothing else. */
export function createElements(cy: Core, moves: () => boolean): ElementsController {
  let shown = EMPTY
  return {
    show(drawing, positions, origin) {
      const placed = onlyPlaced(drawing, positions)
      const { addedNodes, changedNodes, removed, addedEdges } = differenceOf(shown, placed)
      const start = shown.nodes.size > 0 && moves() && origin !== null ? positions.get(origin) : undefined
      cy.batch(() => {
        for (const id of removed) cy.getElementById(id).remove()
        for (const node of changedNodes) cy.getElementById(node.id).data(dataOf(node))
        cy.add(addedNodes.map((node) => elementOf(node, start ?? positions.get(node.id))))
        cy.add(addedEdges.map(edgeElement))
      })
      if (start) {
        for (const { id } of addedNodes) {
          const position = positions.get(id)
          if (position) cy.getElementById(id).animate({ position: { ...position } }, { duration: ENTER_TIME, easing: 'ease-out-cubic' })
        }
      }
      shown = placed
      return addedNodes.map(({ id }) => id)
    },
  }
}

/** Nodes whose place is not computed yet wait, with their edges. */
function onlyPlaced(drawing: Drawing, positions: ReadonlyMap<string, Position>): Drawing {
  const nodes = new Map([...drawing.nodes].filter(([id]) => positions.has(id)))
  const edges = new Map([...drawing.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)))
  return { nodes, edges }
}

function dataOf(node: DrawnNode): Record<string, unknown> {
  return {
    kind: node.kind,
    papers: node.papers,
    short: shortLabel(node.label, node.isCenter),
    size: shapeSize(node),
    center: node.isCenter,
    open: node.isOpen,
  }
}

function elementOf(node: DrawnNode, position: Position | undefined): ElementDefinition {
  return { group: 'nodes', data: { id: node.id, ...dataOf(node) }, ...(position && { position: { ...position } }) }
}

function edgeElement({ id, source, target }: GraphEdge): ElementDefinition {
  return { group: 'edges', data: { id, source, target } }
}
