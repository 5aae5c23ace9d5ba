import { LoadError } from '@/graph/model'
import type { ByteReader } from './byte-reader'
import { isLeftOut } from './left-out'
import type { SourceFile } from './source-file'

const BLOCK = 512
/** A path in an extended header longer than this is an attack or damage. */
const HEADER_LIMIT = 1_000_000

interface Header {
  readonly path: string
  readonly size: number
  readonly type: string
}

/**
 * The files of a tar archive (POSIX.1-1988 ustar, POSIX.1-2001 pax, GNU long names), in its order. Nothing
 * is written to the disk, so paths that point outside do no harm. Rejects with `LoadError` where it is broken.
 */
export async function* tarFiles(reader: ByteReader, uri: string): AsyncGenerator<SourceFile> {
  const broken = (what: string) =>
    new LoadError(`The archive is broken: ${what}, at byte ${reader.position}. Fetch it again.`, { source: uri })
  let longPath: string | null = null
  let longSize: number | null = null
  for (;;) {
    const block = await reader.read(BLOCK)
    if (block.length === 0 || block.every((byte) => byte === 0)) return
    if (block.length < BLOCK) throw broken('it ends inside a header')
    const header = readHeader(block)
    if (header === null) throw broken('a header has a wrong checksum')
    const size = longSize ?? header.size
    const padded = Math.ceil(size / BLOCK) * BLOCK
    if (header.type === 'L' || header.type === 'x') {
      if (size > HEADER_LIMIT) throw broken('a header is too large')
      const content = await reader.read(padded)
      if (content.length < padded) throw broken('it ends inside a header')
      const text = Buffer.from(content.subarray(0, size)).toString('utf8')
      if (header.type === 'L') longPath = text.replace(/\0+$/, '')
      else ({ path: longPath, size: longSize } = readPax(text, longPath))
      continue
    }
    const path = (longPath ?? header.path).replace(/^(?:\.?\/)+/, '')
    longPath = null
    longSize = null
    const end = reader.position + padded
    if (header.type === '0' && !path.split('/').some(isLeftOut)) {
      const from = reader.position
      yield {
        path,
        size,
        uri: `${uri}!${path}`,
        diskPath: null,
        async *bytes() {
          if (reader.position !== from) throw new Error(`${path} was passed already`)
          yield* reader.take(size)
          if (reader.position < from + size) throw broken(`it ends inside ${path}`)
        },
      }
    }
    const left = end - reader.position
    if ((await reader.skip(left)) < left) throw broken(`it ends inside ${path}`)
  }
}

function readHeader(block: Uint8Array): Header | null {
  const field = (start: number, length: number) =>
    Buffer.from(block.subarray(start, start + length))
      .toString('utf8')
      .replace(/\0.*$/s, '')
  let sum = 0
  block.forEach((byte, at) => {
    sum += at >= 148 && at < 156 ? 0x20 : byte
  })
  if (Number.parseInt(field(148, 8).trim(), 8) !== sum) return null
  const prefix = field(257, 6).startsWith('ustar') ? field(345, 155) : ''
  const type = field(156, 1)
  return {
    path: prefix === '' ? field(0, 100) : `${prefix}/${field(0, 100)}`,
    size: readSize(block),
    type: type === '' || type === '7' ? '0' : type,
  }
}

/** Octal digits, or (GNU, for 8 GB and more) a big-endian number marked by the first bit. */
function readSize(block: Uint8Array): number {
  if (((block[124] ?? 0) & 0x80) === 0)
    return Number.parseInt(Buffer.from(block.subarray(124, 136)).toString('latin1'), 8) || 0
  return block.subarray(125, 136).reduce((size, byte) => size * 256 + byte, 0)
}

/** Path and size of a pax header: lines "LENGTH KEY=VALUE". */
function readPax(text: string, path: string | null): { path: string | null; size: number | null } {
  const size = /^\d+ size=(\d+)$/m.exec(text)?.[1]
  return { path: /^\d+ path=(.+)$/m.exec(text)?.[1] ?? path, size: size === undefined ? null : Number(size) }
}
