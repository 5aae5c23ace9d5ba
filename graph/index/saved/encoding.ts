import { crc32 } from 'node:zlib'
import { ENTITY_KINDS, featureWeight, REPORTING_VARIABLES, setupScore } from '@/graph/model'
import { Collector } from '../collect'
import { tablesFrom, type IndexTables } from '../tables'
import { leavesOf, withLeaves, type Leaf } from './leaves'

/**
 * Raised whenever a table's content comes to mean something else; a change of form or of the model's words and
 * formulas is noticed without it.
 */
const VERSION = 1

const MAGIC = 'SETUPIDX'
/** Reads as another number on a machine that keeps its bytes in the other order. */
const BYTE_ORDER = 0x0102_0304

/** Magic; 32 bits each: byte order, version, length of the description, nothing; 64 bits each: length of the whole, checksum. */
const HEAD = 40
const CHECKSUM = 32
/** Views need multiples of the widest element. */
const ALIGNMENT = 8

/** A saved index cannot be used; the message says why. It is built again. */
export class UnusableIndexError extends Error {
  override readonly name = 'UnusableIndexError'
}

interface Description {
  readonly revision: number
  readonly state: string | null
  /** See `modelAsItIs`. */
  readonly model: string
  /** Name, type and number of elements of each array, in the order of the file. */
  readonly arrays: readonly (readonly [name: string, type: string, length: number])[]
}

/**
 * An index as one run of bytes: a head, a description in JSON, then all arrays one after the other, each at a
 * multiple of eight bytes. The checksum (CRC-32) covers everything but itself.
 */
export function encodeIndex({ revision, state, ...tables }: IndexTables): ArrayBuffer {
  const leaves = leavesOf(tables)
  const description: Description = {
    revision, state, model: modelAsItIs(), arrays: leaves.map(({ name, leaf }) => [name, typeOf(leaf), leaf.length]),
  }
  const text = Buffer.from(JSON.stringify(description))
  const size = leaves.reduce((end, { leaf }) => aligned(end) + leaf.byteLength, HEAD + text.length)
  const bytes = new Uint8Array(new ArrayBuffer(size))
  bytes.set(text, HEAD)
  let end = HEAD + text.length
  for (const { leaf } of leaves) {
    bytes.set(new Uint8Array(leaf.buffer, leaf.byteOffset, leaf.byteLength), aligned(end))
    end = aligned(end) + leaf.byteLength
  }
  bytes.set(Buffer.from(MAGIC))
  new Uint32Array(bytes.buffer, 8, 3).set([BYTE_ORDER, VERSION, text.length])
  new Float64Array(bytes.buffer, 24, 1).set([size])
  new Float64Array(bytes.buffer, CHECKSUM, 1).set([checksumOf(bytes)])
  return bytes.buffer
}

function checksumOf(bytes: Uint8Array): number {
  return crc32(bytes.subarray(HEAD), crc32(bytes.subarray(0, CHECKSUM)))
}

/** The index in a run of bytes, as views over it. Throws `UnusableIndexError`. */
export function decodeIndex(buffer: ArrayBuffer): IndexTables {
  const { revision, state, model, arrays } = checkedDescription(buffer)
  if (model !== modelAsItIs()) throw new UnusableIndexError('it was made by another release')
  let end = HEAD + new Uint32Array(buffer, 16, 1)[0]!
  const rest = [...arrays]
  const { revision: _none, state: _nobody, ...form } = emptyTables()
  const tables = withLeaves(form, ({ name, leaf }) => {
    const [found, type, length] = rest.shift() ?? []
    if (found !== name || type !== typeOf(leaf) || length === undefined) throw new UnusableIndexError('it was made by another release')
    const start = aligned(end)
    end = start + length * leaf.BYTES_PER_ELEMENT
    if (end > buffer.byteLength) throw new UnusableIndexError('it is damaged')
    return viewLike(leaf, buffer, start, length)
  })
  return { revision, state, ...tables }
}

function checkedDescription(buffer: ArrayBuffer): Description {
  if (buffer.byteLength < HEAD || Buffer.from(buffer, 0, MAGIC.length).toString('latin1') !== MAGIC) {
    throw new UnusableIndexError('it is no saved index')
  }
  const [order, version, length] = new Uint32Array(buffer, 8, 3)
  if (order !== BYTE_ORDER) throw new UnusableIndexError('it was made on a machine with another order of bytes')
  if (version !== VERSION) throw new UnusableIndexError('it was made by another release')
  if (new Float64Array(buffer, 24, 1)[0] !== buffer.byteLength) throw new UnusableIndexError('it is not whole')
  if (checksumOf(new Uint8Array(buffer)) !== new Float64Array(buffer, CHECKSUM, 1)[0]) throw new UnusableIndexError('it is damaged')
  // Ours, to the last bit: the checksum holds.
  return JSON.parse(Buffer.from(buffer, HEAD, length).toString()) as Description
}

/** The words that tables refer to by their places, and what the formulas answer. */
function modelAsItIs(): string {
  return JSON.stringify([ENTITY_KINDS, REPORTING_VARIABLES, featureWeight(1000, 1), featureWeight(1000, 7), setupScore(3, 5, 7)])
}

function emptyTables(): IndexTables {
  const nothing = new Collector()
  nothing.add({ kind: 'revision', revision: 0, state: null })
  return tablesFrom(nothing.finish())
}

function typeOf(leaf: Leaf): string {
  return leaf.constructor.name
}

function viewLike(leaf: Leaf, buffer: ArrayBuffer, start: number, length: number): Leaf {
  if (leaf instanceof Uint8Array) return new Uint8Array(buffer, start, length)
  if (leaf instanceof Uint16Array) return new Uint16Array(buffer, start, length)
  if (leaf instanceof Uint32Array) return new Uint32Array(buffer, start, length)
  if (leaf instanceof Int32Array) return new Int32Array(buffer, start, length)
  if (leaf instanceof Float32Array) return new Float32Array(buffer, start, length)
  return new Float64Array(buffer, start, length)
}

function aligned(end: number): number {
  return Math.ceil(end / ALIGNMENT) * ALIGNMENT
}
