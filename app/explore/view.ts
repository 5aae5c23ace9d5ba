import { parseAsArrayOf, parseAsInteger, parseAsString, parseAsStringLiteral, type inferParserType } from 'nuqs/server'
import { NODE_KINDS, type NodeKind } from '../design/kinds'
import { readExpansion, spellExpansion } from './graph/expansion'
import { NODE_SIZES, type View } from './graph/types'

/** How the view stands in the address. */
export const VIEW_PARSERS = {
  center: parseAsArrayOf(parseAsString, ',').withDefault([]),
  open: parseAsArrayOf(parseAsString, ',').withDefault([]),
  hide: parseAsArrayOf(parseAsStringLiteral(NODE_KINDS), ',').withDefault([]),
  drop: parseAsArrayOf(parseAsString, ',').withDefault([]),
  focus: parseAsString,
  keep: parseAsArrayOf(parseAsString, ',').withDefault([]),
  from: parseAsInteger,
  to: parseAsInteger,
  venue: parseAsString,
  missing: parseAsString,
  size: parseAsStringLiteral(NODE_SIZES).withDefault('papers'),
  select: parseAsString,
  pick: parseAsArrayOf(parseAsString, ',').withDefault([]),
}

/** Most expansions that one address may hold: each is a question to the graph. */
const MOST_EXPANSIONS = 80

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
  return { ...view, open: view.open.filter((text) => readExpansion(text).id !== id || readExpansion(text).to) }
}

/** The view with a shortest path between two nodes drawn as well. */
export function withPath(view: View, id: string, to: string): View {
  const expansion = spellExpansion({ id, kind: null, to })
  return { ...view, open: [...view.open.filter((other) => other !== expansion), expansion], drop: view.drop.filter((other) => other !== id && other !== to), keep: [], focus: null }
}

/** Whether two views draw the same picture; they may select different things in it. */
export function isSamePicture(a: View, b: View): boolean {
  return pictureOf(a) === pictureOf(b)
}

function pictureOf({ center, open, hide, drop, focus, keep, from, to, venue, missing }: View): string {
  return JSON.stringify([center, open, hide, drop, focus, keep, from, to, venue, missing])
}

/** The view with a kind shown where it was hidden, hidden where it was shown. */
export function withKindToggled(view: View, kind: View['hide'][number]): View {
  const hide = view.hide.includes(kind) ? view.hide.filter((other) => other !== kind) : [...view.hide, kind]
  return { ...view, hide }
}

/** The view with a node among those that are chosen together, or without it where it was. */
export function withPickToggled(view: View, id: string): View {
  // What was selected alone becomes the first of several.
  const before = view.pick.length === 0 && view.select !== null && view.select !== id ? [view.select] : view.pick
  const pick = before.includes(id) ? before.filter((other) => other !== id) : [...before, id]
  return { ...view, pick, select: null }
}

/** The view with these nodes chosen together; a single one is selected. */
export function withPicked(view: View, ids: readonly string[]): View {
  const [only] = ids
  return ids.length === 1 && only !== undefined ? { ...view, pick: [], select: only } : { ...view, pick: ids, select: null }
}

/** The view without these nodes. */
export function withoutNodes(view: View, ids: readonly string[]): View {
  return { ...view, drop: [...view.drop.filter((id) => !ids.includes(id)), ...ids], pick: [], select: null }
}

/** Whether anything is kept from being drawn by more than the switches of the legend. */
export function isNarrowed({ drop, focus, keep, from, to, venue, missing }: View): boolean {
  return drop.length > 0 || focus !== null || keep.length > 0 || from !== null || to !== null || venue !== null || missing !== null
}

/** The view with all that was narrowed away. */
export function withAllShown(view: View): View {
  return { ...view, drop: [], focus: null, keep: [], from: null, to: null, venue: null, missing: null }
}

/** The view without a single node. */
export function withDropped(view: View, id: string): View {
  return { ...view, drop: [...view.drop.filter((other) => other !== id), id], select: view.select === id ? null : view.select }
}
