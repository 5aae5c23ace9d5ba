import type { Core, NodeSingular } from 'cytoscape'
import type { Position } from '../graph/types'
import { labelSize, LABEL } from '../layout/box'
import { MUST_SHOW, visibleLabels, type LabelBox } from './labels'
import { inSlices } from './slices'

const PAUSE = 80
/** Labels are at least this large on the screen, as a share of their size at zoom 1, however far away. */
const LEAST_SIZE = 0.88
const MOST_SCALE = 6
const NODES_AT_ONCE = 60

/** The event that asks for labels to be chosen anew, because other nodes matter now. */
export const RELABEL = 'relabel'

/** How much larger than at zoom 1 labels are drawn; in steps, so that they are not restyled all the time. */
export function labelScale(zoom: number): number {
  const wanted = Math.min(MOST_SCALE, Math.max(1, LEAST_SIZE / zoom))
  return Math.round(wanted * 8) / 8
}

/** From so far away that a label has one line, so that more of them find room. */
export function isFar(zoom: number): boolean {
  return labelScale(zoom) > 1.2
}

/** How large a label is at a zoom: size of the text and where it wraps, as the data that the style reads. */
export function labelStyle(zoom: number): (isCenter: boolean) => { readonly text: number, readonly wrap: number } {
  const scale = labelScale(zoom)
  return (isCenter) => isCenter
    ? { text: LABEL.centerSize * scale, wrap: LABEL.centerMaxWidth * scale }
    : { text: LABEL.size * scale, wrap: LABEL.maxWidth * scale }
}

/** Keeps labels legible from afar, and hides those that would lie on others, after each change of picture or zoom. */
export function attachLabels(cy: Core): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  let task = new AbortController()
  const update = () => {
    const style = labelStyle(cy.zoom())
    const far = isFar(cy.zoom())
    const visible = visibleLabels(cy.nodes().map((node) => labelBox(labelled(node), cy.zoom())))
    const changed = cy.nodes().toArray().filter((node) => node.hasClass('quiet') === visible.has(node.id()) || node.hasClass('far') !== far || node.data('text') !== style(node.data('center') === true).text)
    void inSlices(changed, NODES_AT_ONCE, (slice) => cy.batch(() => {
      for (const node of slice) {
        node.toggleClass('quiet', !visible.has(node.id()))
        node.toggleClass('far', far)
        const wanted = style(node.data('center') === true)
        // Only what differs: a change of data is an event, and asks for labels again.
        if (node.data('text') !== wanted.text) node.data(wanted)
      }
    }), task.signal)
  }
  const later = () => {
    clearTimeout(timer)
    task.abort()
    task = new AbortController()
    timer = setTimeout(update, PAUSE)
  }
  cy.on(`add remove position zoom ${RELABEL}`, later)
  later()
  return () => {
    clearTimeout(timer)
    task.abort()
    cy.off(`add remove position zoom ${RELABEL}`, later)
  }
}

/** What decides where a node's label lies, and whether it is shown. */
export interface LabelledNode {
  readonly id: string
  readonly position: Position
  readonly size: number
  readonly label: string
  readonly isCenter: boolean
  readonly isOpen: boolean
  readonly degree: number
  readonly papers: number | null
  /** 2 where it is chosen, 1 where it is lit up. */
  readonly emphasis: number
}

/** The room of a label at a zoom, and how much it matters. */
export function labelBox({ id, position: { x, y }, size, label, isCenter, isOpen, degree, papers, emphasis }: LabelledNode, zoom: number): LabelBox {
  const scale = labelScale(zoom)
  const { width, height } = labelSize(label, isCenter, isFar(zoom) && !isCenter ? 1 : LABEL.lines)
  const half = size / 2
  const top = y + half + LABEL.gap
  return {
    id,
    left: x - (width * scale) / 2,
    right: x + (width * scale) / 2,
    top,
    bottom: top + height * scale,
    // Its inner half: a label may touch the edge of another node, but not hide it.
    shape: { left: x - half / 2, right: x + half / 2, top: y - half / 2, bottom: y + half / 2 },
    priority: emphasis * 2e6 + (isCenter ? MUST_SHOW : 0) + (isOpen ? 1e5 : 0) + degree * 10 + Math.log2(1 + (papers ?? 0)),
  }
}

function labelled(node: NodeSingular): LabelledNode {
  return {
    id: node.id(),
    position: node.position(),
    size: Number(node.data('size')),
    label: String(node.data('short')),
    isCenter: node.data('center') === true,
    isOpen: node.data('open') === true,
    degree: node.degree(false),
    papers: Number(node.data('papers') ?? 0),
    emphasis: node.hasClass('chosen') ? 2 : node.hasClass('lit') ? 1 : 0,
  }
}
