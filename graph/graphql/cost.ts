/** How many items a list is taken to have whose length is not asked for (a paper's setups, a setup's links). */
const LIST_ESTIMATE = 10

/**
 * What a field costs, in objects: a value costs nothing, an object one, a list as many times what stands in
 * it as `first` allows. The parts of a connection add nothing to its `first`.
 */
export function costOfField(args: Record<string, unknown>, isLeaf: boolean): { field: number; multiplier?: number } {
  if (isLeaf) return { field: 0, multiplier: 1 }
  return 'first' in args ? { field: 1, multiplier: size(args.first) } : { field: 1 }
}

/** For `edges`, whose number is counted by the connection itself. */
export const COUNTED_ABOVE = { field: 1, multiplier: 1 }

/** A list that takes a pass over the index, which is worth as much as this many objects. */
export function costOfSearch(args: { readonly first?: number | null }): { field: number; multiplier: number } {
  return { field: 20, multiplier: size(args.first) }
}

/** An explicit null asks for the default, whatever that is. */
function size(first: unknown): number {
  return typeof first === 'number' ? Math.max(0, first) : LIST_ESTIMATE * 5
}
