import type { Core, ElementDefinition } from 'cytoscape'
import { differenceOf, type DrawnNode, type Drawing } from '../graph/elements'
import type { GraphEdge, Position } from '../graph/types'
import { shapeSize, shortLabel } from '../layout/box'
import type { FramedNode } from './frame'
import { isFar, labelBox, labelStyle, type LabelledNode } from './label-controller'
import { visibleLabels } from './labels'
import { inSlices } from './slices'

const ENTER_TIME = 320
/** So many come onto the canvas at a time: what they cost stays well below a tenth of a second. */
const NODES_AT_ONCE = 30
const EDGES_AT_ONCE = 160

export interface Shown {
  readonly drawing: Drawing
  readonly positions: ReadonlyMap<string, Position>
  /** Width of each node, in pixels at zoom 1. */
  readonly sizes: ReadonlyMap<string, number>
}

export interface ElementsController {
  /**
   * Brings the canvas to a drawing; answers the identifiers of the nodes that came in, null where `signal` ended
   * it first: then the next call goes on from what is there.
   */
  show(shown: Shown, origin: string | null, signal: AbortSignal): Promise<string[] | null>
}

/** Tells Cytoscape what changed between two drawings, and nothing else. */
export function createElements(cy: Core, moves: () => boolean): ElementsController {
  const nodes = new Map<string, DrawnNode>()
  const edges = new Map<string, GraphEdge>()
  return {
    async show(shown, origin, signal) {
      const placed = onlyPlaced(shown)
      const { addedNodes, changedNodes, removed, addedEdges } = differenceOf({ nodes, edges }, placed)
      const start = nodes.size > 0 && moves() && origin !== null ? shown.positions.get(origin) : undefined
      cy.batch(() => {
        for (const id of removed) {
          cy.getElementById(id).remove()
          nodes.delete(id)
          edges.delete(id)
        }
        for (const node of changedNodes) {
          cy.getElementById(node.id).data(dataOf(node, shown.sizes))
          nodes.set(node.id, node)
        }
      })
      const visible = visibleLabels(labelledNodes(placed, shown).map((node) => labelBox(node, cy.zoom())))
      const areIn = await inSlices(addedNodes, NODES_AT_ONCE, (slice) => {
        const label = labelStyle(cy.zoom())
        const far = isFar(cy.zoom())
        cy.add(slice.map((node) => ({
          ...elementOf(node, shown, start, label(node.isCenter)),
          // Labels that will not be shown are not measured in the first place.
          classes: [...(far ? ['far'] : []), ...(visible.has(node.id) ? [] : ['quiet'])],
        })))
        for (const node of slice) {
          nodes.set(node.id, node)
          const position = shown.positions.get(node.id)
          if (start && position) cy.getElementById(node.id).animate({ position: { ...position } }, { duration: ENTER_TIME, easing: 'ease-out-cubic' })
        }
      }, signal)
      const areLinked = areIn && await inSlices(addedEdges, EDGES_AT_ONCE, (slice) => {
        cy.add(slice.map(edgeElement))
        for (const edge of slice) edges.set(edge.id, edge)
      }, signal)
      return areLinked ? addedNodes.map(({ id }) => id) : null
    },
  }
}

/** Nodes of a drawing as the view needs them, those that have a place. */
export function framedNodes(shown: Shown): FramedNode[] {
  return [...onlyPlaced(shown).nodes.values()].map((node) => {
    const { size, short, center } = dataOf(node, shown.sizes)
    return { position: shown.positions.get(node.id) ?? { x: 0, y: 0 }, size, label: short, isCenter: center }
  })
}

function labelledNodes({ nodes }: Drawing, { positions, sizes }: Shown): LabelledNode[] {
  return [...nodes.values()].map((node) => {
    const { size, short } = dataOf(node, sizes)
    return { ...node, position: positions.get(node.id) ?? { x: 0, y: 0 }, size, label: short, emphasis: 0 }
  })
}

/** Nodes whose place is not computed yet wait, with their edges. */
function onlyPlaced({ drawing, positions }: Shown): Drawing {
  const nodes = new Map([...drawing.nodes].filter(([id]) => positions.has(id)))
  const edges = new Map([...drawing.edges].filter(([, { source, target }]) => nodes.has(source) && nodes.has(target)))
  return { nodes, edges }
}

function dataOf(node: DrawnNode, sizes: Shown['sizes']) {
  return {
    kind: node.kind,
    papers: node.papers,
    short: shortLabel(node.label, node.isCenter),
    size: sizes.get(node.id) ?? shapeSize(node),
    center: node.isCenter,
    open: node.isOpen,
  }
}

function elementOf(node: DrawnNode, { positions, sizes }: Shown, start: Position | undefined, label: Readonly<Record<string, number>>): ElementDefinition {
  const position = start ?? positions.get(node.id)
  return { group: 'nodes', data: { id: node.id, ...dataOf(node, sizes), ...label }, ...(position && { position: { ...position } }) }
}

function edgeElement({ id, source, target }: GraphEdge): ElementDefinition {
  return { group: 'edges', data: { id, source, target } }
}
