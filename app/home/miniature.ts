import { kindOfId, NODE_KINDS, type NodeKind } from '../design/kinds'
import type { MiniatureParts } from './home-query'

export interface MiniatureNode {
  readonly id: string
  readonly kind: NodeKind
  readonly label: string
  readonly x: number
  readonly y: number
  /** On which side of the node its label has room. */
  readonly side: 'left' | 'right'
}

export interface Miniature {
  readonly center: { readonly kind: NodeKind, readonly x: number, readonly y: number }
  readonly around: readonly MiniatureNode[]
}

const LABEL_LENGTH = 20

/** The neighbours of a node in two columns beside it, kinds together: a picture that needs no script. */
export function miniatureOf(parts: MiniatureParts, width: number, height: number): Miniature {
  const around = parts.nodes
    .filter(({ id }) => id !== parts.center.id)
    .map(({ id, label }) => ({ id, kind: kindOfId(id), label: shorten(label) }))
    .sort((a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind))
  const onLeft = Math.floor(around.length / 2)
  const place = (index: number, count: number, side: 'left' | 'right') => {
    const share = count === 1 ? 0 : index / (count - 1) - 0.5
    const bend = Math.cos(share * Math.PI * 0.9)
    const reach = width * (0.07 + 0.14 * bend)
    return { x: width / 2 + (side === 'left' ? -reach : reach), y: height / 2 + share * (height - 44), side }
  }
  return {
    center: { kind: kindOfId(parts.center.id), x: width / 2, y: height / 2 },
    around: around.map((node, index) => ({
      ...node,
      ...(index < onLeft ? place(index, onLeft, 'left') : place(index - onLeft, around.length - onLeft, 'right')),
    })),
  }
}

function shorten(label: string): string {
  return label.length <= LABEL_LENGTH ? label : `${label.slice(0, LABEL_LENGTH - 1).trimEnd()}…`
}
