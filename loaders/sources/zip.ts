import { type FileHandle, open } from 'node:fs/promises'
import { Readable, pipeline } from 'node:stream'
import { createInflateRaw } from 'node:zlib'
import { LoadError } from '@/graph/model'
import { isLeftOut } from './left-out'
import type { SourceFile } from './source-file'

const END_RECORD = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const LOCAL_HEADER_LENGTH = 30
/** The end record, and the longest comment behind it. */
const TAIL = 22 + 0xffff
/** A directory larger than this names more than a million files. */
const DIRECTORY_LIMIT = 256 * 1024 * 1024

/**
 * The files of a zip archive (PKWARE APPNOTE 6.3, stored or deflated), in the order of its directory.
 * Rejects with `LoadError` where it is broken, encrypted, or of the 64-bit kind.
 */
export async function* zipFiles(path: string, uri: string): AsyncGenerator<SourceFile | LoadError> {
  const file = await open(path)
  try {
    const directory = await readDirectory(file, uri)
    for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === DIRECTORY_ENTRY;) {
      const nameLength = directory.readUInt16LE(at + 28)
      const name = directory.toString('utf8', at + 46, at + 46 + nameLength).replace(/^(?:\.?\/)+/, '')
      const entry: Entry = {
        encrypted: (directory.readUInt16LE(at + 8) & 1) === 1,
        method: directory.readUInt16LE(at + 10),
        packedSize: directory.readUInt32LE(at + 20),
        size: directory.readUInt32LE(at + 24),
        offset: directory.readUInt32LE(at + 42),
      }
      at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32)
      if (name.endsWith('/') || name.split('/').some(isLeftOut)) continue
      const member = `${uri}!${name}`
      yield { path: name, uri: member, size: entry.size, diskPath: null, bytes: () => entryBytes(file, entry, member) }
    }
  } finally {
    await file.close()
  }
}

interface Entry {
  readonly encrypted: boolean
  readonly method: number
  readonly packedSize: number
  readonly size: number
  readonly offset: number
}

async function readDirectory(file: FileHandle, uri: string): Promise<Buffer> {
  const { size } = await file.stat()
  const tail = await readAt(file, Math.max(0, size - TAIL), Math.min(size, TAIL), uri)
  let end = tail.length - 22
  while (end >= 0 && tail.readUInt32LE(end) !== END_RECORD) end--
  if (end < 0) throw brokenZip('its directory is missing', uri)
  const length = tail.readUInt32LE(end + 12)
  const offset = tail.readUInt32LE(end + 16)
  if (offset === 0xffffffff || tail.readUInt16LE(end + 10) === 0xffff) {
    throw new LoadError('The archive is a 64-bit zip. Unpack it and load the folder.', { source: uri })
  }
  if (length > DIRECTORY_LIMIT || offset + length > size) throw brokenZip('its directory lies outside of the file', uri)
  return readAt(file, offset, length, uri)
}

async function* entryBytes(file: FileHandle, entry: Entry, uri: string): AsyncGenerator<Uint8Array> {
  if (entry.encrypted)
    throw new LoadError('The member is encrypted. Unpack the archive with its password and load the folder.', {
      source: uri,
    })
  if (entry.method !== 0 && entry.method !== 8) {
    throw new LoadError(
      `The member is packed by method ${entry.method}, which is not read. Unpack the archive and load the folder.`,
      { source: uri },
    )
  }
  const local = await readAt(file, entry.offset, LOCAL_HEADER_LENGTH, uri)
  const start = entry.offset + LOCAL_HEADER_LENGTH + local.readUInt16LE(26) + local.readUInt16LE(28)
  const packed = readRange(file, start, entry.packedSize, uri)
  if (entry.method === 0) return yield* packed
  try {
    for await (const chunk of pipeline(Readable.from(packed), createInflateRaw(), () => undefined))
      yield chunk as Uint8Array
  } catch (error) {
    throw error instanceof LoadError
      ? error
      : brokenZip(error instanceof Error ? error.message : String(error), uri, error)
  }
}

async function* readRange(file: FileHandle, start: number, length: number, uri: string): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < length; at += 65536) yield await readAt(file, start + at, Math.min(65536, length - at), uri)
}

async function readAt(file: FileHandle, position: number, length: number, uri: string): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  if (bytesRead < length) throw brokenZip('it ends too early', uri)
  return buffer
}

function brokenZip(what: string, uri: string, cause?: unknown): LoadError {
  return new LoadError(`The archive is broken (${what}). Fetch it again.`, { source: uri }, { cause })
}
