/** One page of a list, each item with the key that the page after it begins behind. */
export interface KeyedPage<Item> {
  readonly items: readonly { readonly key: string; readonly item: Item }[]
  readonly hasNext: boolean
  /** How many items there are over all pages. */
  readonly total: number
}

export function mapItems<From, To>(page: KeyedPage<From>, to: (item: From) => To): KeyedPage<To> {
  return { ...page, items: page.items.map(({ key, item }) => ({ key, item: to(item) })) }
}
