import type { ObjectRef } from '@pothos/core'
import type { KeyedPage } from '@/graph/index'
import type { PageRequest } from '@/graph/store/graph-store'
import { builder, type ApiTypes } from './builder'
import { COUNTED_ABOVE } from './cost'
import { decodeCursor, encodeCursor } from './cursor'
import { badInput } from './errors'

export const LARGEST_PAGE = 100

/** A page of a list as Relay wants it. An edge may carry more than its cursor and its node. */
export interface Connection<Edge extends { readonly cursor: string }> {
  readonly edges: readonly Edge[]
  readonly hasNextPage: boolean
  readonly hasPreviousPage: boolean
  readonly totalCount: number
}

const PageInfo = builder.objectRef<Connection<{ readonly cursor: string }>>('PageInfo').implement({
  description: 'Where a page of a list stands.',
  fields: (t) => ({
    hasNextPage: t.exposeBoolean('hasNextPage', { description: 'Whether more items follow.' }),
    hasPreviousPage: t.exposeBoolean('hasPreviousPage', { description: 'Whether the page was asked for with `after`.' }),
    startCursor: t.string({
      nullable: true,
      description: 'Cursor of the first item; null where the page is empty.',
      resolve: ({ edges }) => edges[0]?.cursor ?? null,
    }),
    endCursor: t.string({
      nullable: true,
      description: 'Cursor of the last item, for `after` of the next page; null where the page is empty.',
      resolve: ({ edges }) => edges[edges.length - 1]?.cursor ?? null,
    }),
  }),
})

export const CURSOR_DESCRIPTION = 'Where the item stands in its list; opaque, for `after`.'

/** Defines a connection over edges that are defined already. `of` says what is listed: "papers". */
export function connectionType<Edge extends { readonly cursor: string }>(
  name: string, of: string, edge: ObjectRef<ApiTypes, Edge>,
) {
  return builder.objectRef<Connection<Edge>>(name).implement({
    description: `A page of a list of ${of}.`,
    fields: (t) => ({
      edges: t.field({
        type: [edge],
        description: 'The items of the page, each with its cursor.',
        complexity: COUNTED_ABOVE,
        resolve: (connection) => [...connection.edges],
      }),
      pageInfo: t.field({
        type: PageInfo,
        description: 'Whether and how the list goes on.',
        complexity: 0,
        resolve: (connection) => connection,
      }),
      totalCount: t.exposeInt('totalCount', { description: `How many ${of} there are over all pages.` }),
    }),
  })
}

/** Arguments of a list: `first` with its default, and `after`. */
export function pageArguments(size: number) {
  return builder.args((t) => ({
    first: t.int({ defaultValue: size, description: `How many items at most: \`20\`, from 1 to ${LARGEST_PAGE}.` }),
    after: t.string({ description: 'The `endCursor` of the page before; left out for the first page.' }),
  }))
}

/** `first` as it was asked for, checked. `size` is the default, which an explicit null asks for. */
export function checkedFirst(first: number | null | undefined, size: number): number {
  const wanted = first ?? size
  if (wanted >= 1 && wanted <= LARGEST_PAGE) return wanted
  throw badInput(`\`first\` must be from 1 to ${LARGEST_PAGE}; it is ${wanted}. Ask for more with \`after\`, page by page.`)
}

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** What a page's arguments ask for, checked; `list` is the name that the list's cursors carry. */
export function pageRequest(list: string, { first, after }: PageArguments, size: number): PageRequest {
  return { first: checkedFirst(first, size), after: after === null || after === undefined ? null : decodeCursor(list, after) }
}

/** A connection whose edges are made from the items of a page. */
export function connectionFrom<Item, Edge>(
  list: string, request: PageRequest, page: KeyedPage<Item>, edgeOf: (item: Item) => Edge,
): Connection<Edge & { readonly cursor: string }> {
  return {
    // A cursor is made when it is asked for, which it seldom is.
    edges: page.items.map(({ key, item }) => ({ ...edgeOf(item), get cursor() { return encodeCursor(list, key) } })),
    hasNextPage: page.hasNext,
    hasPreviousPage: request.after !== null,
    // Counting may cost more than the page itself, and few ask for it.
    get totalCount() { return page.total },
  }
}
