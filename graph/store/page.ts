import { z } from 'zod'
import { UsageError } from '@/graph/model'
import type { PageOf, PageRequest, PaperOrder } from './graph-store'

export const PAGE_LIMIT = 100

/** Where a page ended: what the list is ordered by, then the identifier. */
export type PageKey = readonly [place: number | string, id: string]

const PLACE = { YEAR_DESC: z.int(), TITLE: z.string(), PAPERS: z.int().nonnegative() } satisfies Record<PaperOrder | 'PAPERS', z.ZodType>
type ListOrder = keyof typeof PLACE

/**
 * The key that a page request continues after, or null for the first page. Throws `UsageError` where `first`
 * is not 1 to 100, or where `after` was not given out by a list of this order.
 */
export function pageKey({ first, after }: PageRequest, order: ListOrder): PageKey | null {
  checkFirst(first)
  if (after === null) return null
  const key = z.tuple([z.literal(order), PLACE[order], z.string()]).safeParse(decoded(after))
  if (!key.success) throw new UsageError(`The cursor "${after.slice(0, 60)}" does not belong to this list; take one from an earlier page of the same list in the same order.`)
  return [key.data[1], key.data[2]]
}

/** Throws `UsageError` where a number of items to answer is not 1 to 100. */
export function checkFirst(first: number): void {
  if (Number.isInteger(first) && first >= 1 && first <= PAGE_LIMIT) return
  throw new UsageError(`"first" must be a whole number from 1 to ${PAGE_LIMIT}; it is ${first}.`)
}

function decoded(cursor: string): unknown {
  try {
    return JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'))
  } catch {
    return undefined
  }
}

/** A page from one row more than was asked for, where there is one. */
export function pageOf<Row, T>(
  rows: readonly Row[], first: number, total: number, order: ListOrder, keyOf: (row: Row) => PageKey, itemOf: (row: Row) => T,
): PageOf<T> {
  const shown = rows.slice(0, first)
  const last = shown.at(-1)
  return {
    items: shown.map(itemOf),
    endKey: last === undefined ? null : Buffer.from(JSON.stringify([order, ...keyOf(last)])).toString('base64url'),
    hasNext: rows.length > first,
    total,
  }
}
