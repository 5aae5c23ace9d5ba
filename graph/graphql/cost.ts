/** How many items an unbounded list (a paper's setups, a setup's links) is taken to have. */
export const LIST_ESTIMATE = 8

/**
 * What a field costs, in objects: a value costs nothing, an object one, a list as many times what stands in
 * it as `first` allows. The parts of a connection add nothing to its `first`.
 */
export function costOfField(args: Record<string, unknown>, isLeaf: boolean): { field: number; multiplier?: number } {
  if (isLeaf) return { field: 0, multiplier: 1 }
  return typeof args.first === 'number' ? { field: 1, multiplier: Math.max(0, args.first) } : { field: 1 }
}

/** For `edges`, whose number is counted by the connection itself. */
export const COUNTED_ABOVE = { field: 1, multiplier: 1 }

/** A connection or list with `first` that takes a pass over the index, worth as much as so many objects. */
export function costOfSearch(args: { readonly first?: number | null }): { field: number; multiplier: number } {
  return { field: 20, multiplier: Math.max(0, args.first ?? 1) }
}
