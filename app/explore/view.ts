import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs/server'
import { NODE_KINDS, type NodeKind } from '../design/kinds'
import { readExpansion, spellExpansion } from './graph/expansion'
import type { View } from './graph/types'

/** How the view stands in the address. */
export const VIEW_PARSERS = {
  center: parseAsArrayOf(parseAsString, ',').withDefault([]),
  open: parseAsArrayOf(parseAsString, ',').withDefault([]),
  hide: parseAsArrayOf(parseAsStringLiteral(NODE_KINDS), ',').withDefault([]),
  drop: parseAsArrayOf(parseAsString, ',').withDefault([]),
  focus: parseAsString,
  select: parseAsString,
}

/** Most expansions that one address may hold: each is a question to the graph. */
const MOST_EXPANSIONS = 40

/** What an address says, within bounds. */
export function viewOf(parameters: inferParserType<typeof VIEW_PARSERS>): View {
  const center = parameters.center.slice(0, MOST_EXPANSIONS)
  return { ...parameters, center, open: parameters.open.slice(0, MOST_EXPANSIONS - center.length) }
}

/** The view with a node expanded as well, for neighbours of one kind or the most telling of all. */
export function withOpen(view: View, id: string, kind: NodeKind | null = null): View {
  const expansion = spellExpansion({ id, kind })
  if (view.center.includes(expansion) || view.open.includes(expansion)) return view
  return { ...view, open: [...view.open, expansion], drop: view.drop.filter((other) => other !== id) }
}

/** The view with a node's expansions taken back; its neighbours go where nothing else holds them. */
export function withoutOpen(view: View, id: string): View {
  return { ...view, open: view.open.filter((text) => readExpansion(text).id !== id) }
}

/** Whether two views draw the same picture; they may select different things in it. */
export function isSamePicture(a: View, b: View): boolean {
  return pictureOf(a) === pictureOf(b)
}

function pictureOf({ center, open, hide, drop, focus }: View): string {
  return JSON.stringify([center, open, hide, drop, focus])
}

/** The view with a kind shown where it was hidden, hidden where it was shown. */
export function withKindToggled(view: View, kind: View['hide'][number]): View {
  const hide = view.hide.includes(kind) ? view.hide.filter((other) => other !== kind) : [...view.hide, kind]
  return { ...view, hide }
}

/** The view without a single node. */
export function withDropped(view: View, id: string): View {
  return { ...view, drop: [...view.drop.filter((other) => other !== id), id], select: view.select === id ? null : view.select }
}
