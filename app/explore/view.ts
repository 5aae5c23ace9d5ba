import { parseAsArrayOf, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs/server'
import { NODE_KINDS } from '../design/kinds'
import type { View } from './graph/types'

/** How the view stands in the address. */
export const VIEW_PARSERS = {
  center: parseAsArrayOf(parseAsString, ',').withDefault([]),
  open: parseAsArrayOf(parseAsString, ',').withDefault([]),
  hide: parseAsArrayOf(parseAsStringLiteral(NODE_KINDS), ',').withDefault([]),
  drop: parseAsArrayOf(parseAsString, ',').withDefault([]),
  select: parseAsString,
}

/** Most expansions that one address may hold: each is a question to the graph. */
const MOST_EXPANSIONS = 40

/** What an address says, within bounds. */
export function viewOf(parameters: inferParserType<typeof VIEW_PARSERS>): View {
  const center = parameters.center.slice(0, MOST_EXPANSIONS)
  return { ...parameters, center, open: parameters.open.slice(0, MOST_EXPANSIONS - center.length) }
}

/** The view with a node expanded as well. */
export function withOpen(view: View, id: string): View {
  if (view.center.includes(id) || view.open.includes(id)) return view
  return { ...view, open: [...view.open, id] }
}

/** The view with an expansion taken back; its neighbours go where nothing else holds them. */
export function withoutOpen(view: View, id: string): View {
  return { ...view, open: view.open.filter((other) => other !== id) }
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
