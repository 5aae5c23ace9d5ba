import type { Core, NodeSingular } from 'cytoscape'
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
    const scale = labelScale(cy.zoom())
    const style = labelStyle(cy.zoom())
    const far = isFar(cy.zoom())
    const visible = visibleLabels(cy.nodes().map((node) => boxOf(node, scale, far)))
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

function boxOf(node: NodeSingular, scale: number, far: boolean): LabelBox {
  const isCenter = node.data('center') === true
  const { width, height } = labelSize(String(node.data('short')), isCenter, far && !isCenter ? 1 : LABEL.lines)
  const { x, y } = node.position()
  const half = Number(node.data('size')) / 2
  const top = y + half + LABEL.gap
  return {
    id: node.id(),
    left: x - (width * scale) / 2,
    right: x + (width * scale) / 2,
    top,
    bottom: top + height * scale,
    // Its inner half: a label may touch the edge of another node, but not hide it.
    shape: { left: x - half / 2, right: x + half / 2, top: y - half / 2, bottom: y + half / 2 },
    priority: (node.hasClass('chosen') ? 4e6 : 0) + (node.hasClass('lit') ? 2e6 : 0) + (isCenter ? MUST_SHOW : 0) + (node.data('open') ? 1e5 : 0) + node.degree(false) * 10 + Math.log2(1 + Number(node.data('papers') ?? 0)),
  }
}
