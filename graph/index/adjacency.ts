/**
 * Which targets each of `sources` is linked to, in compressed sparse rows: the targets of row `i` stand in
 * `targets` from `offsets[i]` to before `offsets[i + 1]`, rising. Four bytes a link, and four a row.
 */
export interface Adjacency {
  readonly offsets: Uint32Array
  readonly targets: Uint32Array
}

/** Rows from pairs in any order, by counting sort in linear time. Rows are `rows` many; pairs are distinct. */
export function adjacencyFrom(from: Uint32Array, to: Uint32Array, rows: number): Adjacency {
  const offsets = new Uint32Array(rows + 1)
  for (let i = 0; i < from.length; i++) offsets[from[i]! + 1]!++
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!
  const next = offsets.slice(0, rows)
  const targets = new Uint32Array(from.length)
  for (let i = 0; i < from.length; i++) targets[next[from[i]!]!++] = to[i]!
  for (let row = 0; row < rows; row++) targets.subarray(offsets[row], offsets[row + 1]).sort()
  return { offsets, targets }
}

/** The same links seen from the other side. Rows come out rising without sorting. */
export function transpose(adjacency: Adjacency, rows: number): Adjacency {
  const { offsets: there, targets: columns } = adjacency
  const offsets = new Uint32Array(rows + 1)
  for (let i = 0; i < columns.length; i++) offsets[columns[i]! + 1]!++
  for (let row = 0; row < rows; row++) offsets[row + 1]! += offsets[row]!
  const next = offsets.slice(0, rows)
  const targets = new Uint32Array(columns.length)
  for (let source = 0; source + 1 < there.length; source++) {
    for (let i = there[source]!; i < there[source + 1]!; i++) targets[next[columns[i]!]!++] = source
  }
  return { offsets, targets }
}

/** The targets of one row, as a view. */
export function rowOf(adjacency: Adjacency, row: number): Uint32Array {
  return adjacency.targets.subarray(adjacency.offsets[row], adjacency.offsets[row + 1])
}

/** How many targets a row has. */
export function degreeOf(adjacency: Adjacency, row: number): number {
  return adjacency.offsets[row + 1]! - adjacency.offsets[row]!
}
