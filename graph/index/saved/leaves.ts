import { StringTable } from '../string-table'

/** What tables are made of in the end. */
export type Leaf = Uint8Array | Uint16Array | Uint32Array | Int32Array | Float32Array | Float64Array

/** A leaf with its way through the tables: "nodes.papers.ids.offsets". */
export interface NamedLeaf {
  readonly name: string
  readonly leaf: Leaf
}

/** All typed arrays in plain objects that hold nothing else but string tables and each other, in a fixed order. */
export function leavesOf(tables: object, name = ''): NamedLeaf[] {
  return childrenOf(tables).flatMap(([key, child]) => {
    const path = name === '' ? key : `${name}.${key}`
    return isLeaf(child) ? [{ name: path, leaf: child }] : leavesOf(child, path)
  })
}

/** Tables of the same form with other leaves, which `leafFor` gives by name and by the leaf that stands there. */
export function withLeaves<Tables extends object>(form: Tables, leafFor: (place: NamedLeaf) => Leaf, name = ''): Tables {
  const entries = childrenOf(form).map(([key, child]) => {
    const path = name === '' ? key : `${name}.${key}`
    return [key, isLeaf(child) ? leafFor({ name: path, leaf: child }) : withLeaves(child, leafFor, path)] as const
  })
  const made: unknown = Object.fromEntries(entries)
  if (!(form instanceof StringTable)) return made as Tables
  const { bytes, offsets } = made as Pick<StringTable, 'bytes' | 'offsets'>
  return new StringTable(bytes, offsets) as Tables & StringTable
}

function childrenOf(value: object): [string, object][] {
  if (value instanceof StringTable) return [['bytes', value.bytes], ['offsets', value.offsets]]
  return Object.entries(value as Record<string, object>)
}

function isLeaf(value: object): value is Leaf {
  return ArrayBuffer.isView(value)
}
