import { isNodeKind, type NodeKind } from '../../design/kinds'
import type { View } from './types'

/** A node whose neighbours are drawn: all kinds, the most telling ones, or those of one kind; or a path to another node. */
export interface Expansion {
  readonly id: string
  readonly kind: NodeKind | null
  /** The other end where a shortest path is drawn, else null. */
  readonly to?: string | null
}

const WAY = '->'

/** How an expansion stands in the address. */
export function spellExpansion({ id, kind, to }: Expansion): string {
  if (to) return `${id}${WAY}${to}`
  return kind === null ? id : `${id}|${kind}`
}

export function readExpansion(text: string): Expansion {
  const way = text.indexOf(WAY)
  if (way > 0) return { id: text.slice(0, way), kind: null, to: text.slice(way + WAY.length) }
  const at = text.lastIndexOf('|')
  const kind = text.slice(at + 1)
  return at > 0 && isNodeKind(kind) ? { id: text.slice(0, at), kind } : { id: text, kind: null }
}

/** The expansions of a view in the order in which they were made, each once. */
export function expansionsOf(view: Pick<View, 'center' | 'open'>): string[] {
  return [...new Set([...view.center, ...view.open])]
}

/** Where a picture starts, in order: nodes whose neighbours are drawn first, and both ends of a path. */
export function startsOf({ center }: Pick<View, 'center'>): string[] {
  return [...new Set(center.map(readExpansion).flatMap(({ id, to }) => to ? [id, to] : [id]))]
}

/** Nodes of a view with at least one expansion; the ends of a path are none. */
export function openNodes(view: Pick<View, 'center' | 'open'>): Set<string> {
  return new Set([...view.center, ...view.open].map(readExpansion).filter(({ to }) => !to).map(({ id }) => id))
}
