import { isNodeKind, type NodeKind } from '../../design/kinds'
import type { View } from './types'

/** A node whose neighbours are drawn: all kinds, the most telling ones, or those of one kind. */
export interface Expansion {
  readonly id: string
  readonly kind: NodeKind | null
}

/** How an expansion stands in the address. */
export function spellExpansion({ id, kind }: Expansion): string {
  return kind === null ? id : `${id}|${kind}`
}

export function readExpansion(text: string): Expansion {
  const at = text.lastIndexOf('|')
  const kind = text.slice(at + 1)
  return at > 0 && isNodeKind(kind) ? { id: text.slice(0, at), kind } : { id: text, kind: null }
}

/** The expansions of a view in the order in which they were made, each once. */
export function expansionsOf(view: Pick<View, 'center' | 'open'>): string[] {
  return [...new Set([...view.center, ...view.open])]
}

/** Nodes of a view with at least one expansion. */
export function openNodes(view: Pick<View, 'center' | 'open'>): Set<string> {
  return new Set([...view.center, ...view.open.map((text) => readExpansion(text).id)])
}
