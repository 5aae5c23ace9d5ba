import { basename } from 'node:path'
import { LoadError } from '@/graph/model'
import { ByteReader } from './byte-reader'
import { PACKING_HEAD, type Packing, gunzip, packingOf, unxz } from './compression'
import type { FileTree, SourceFile } from './source-file'
import { tarFiles } from './tar'
import { zipFiles } from './zip'

/** A document may be this large; a text is held in memory whole, so larger ones must be split. */
export const DOCUMENT_LIMIT = 64 * 1024 * 1024

/** More compressions around one file than this are a trap. */
const LAYER_LIMIT = 3

const ENDING: Partial<Record<Packing, RegExp>> = { gzip: /\.(?:gz|tgz)$/i, xz: /\.(?:xz|txz)$/i }

export interface Unpacked {
  readonly reader: ByteReader
  /** What is left after compression is taken off; null for a document. */
  readonly archive: 'tar' | 'zip' | null
  /** Name of the file without folders and without the endings of what was taken off. */
  readonly fileName: string
  /** Whether a compression was taken off. */
  readonly wasCompressed: boolean
}

/** Opens a file and takes off its compression, as its first bytes tell it. The caller closes the reader. */
export async function openUnpacked(file: SourceFile): Promise<Unpacked> {
  let reader = new ByteReader(file.bytes())
  let fileName = basename(file.path)
  for (let layer = 0; ; layer++) {
    const packing = packingOf(await reader.peek(PACKING_HEAD))
    if (packing === null || packing === 'tar' || packing === 'zip') {
      return { reader, archive: packing, fileName, wasCompressed: layer > 0 }
    }
    if ((packing !== 'gzip' && packing !== 'xz') || layer >= LAYER_LIMIT) {
      await reader.close()
      throw new LoadError(`The file is compressed with ${packing}, which is not read here. Unpack it first.`, {
        source: file.uri,
      })
    }
    reader = new ByteReader((packing === 'gzip' ? gunzip : unxz)(reader.rest(), file.uri))
    fileName = fileName.replace(ENDING[packing] ?? '', '')
  }
}

/** An archive as a tree of its members; every pass opens and unpacks it again. */
export function archiveTree(file: SourceFile, { archive, wasCompressed }: Unpacked): FileTree {
  if (archive === 'tar') return { files: () => tarMembers(file) }
  const { diskPath } = file
  if (diskPath === null || wasCompressed) {
    throw new LoadError('A zip archive inside of another one is not read. Unpack the outer one first.', {
      source: file.uri,
    })
  }
  return { files: () => zipFiles(diskPath, file.uri) }
}

async function* tarMembers(file: SourceFile): AsyncGenerator<SourceFile> {
  const { reader } = await openUnpacked(file)
  try {
    yield* tarFiles(reader, file.uri)
  } finally {
    await reader.close()
  }
}

/** All that a reader holds. Rejects with `LoadError` where that is more than a document may be. */
export async function readWhole(reader: ByteReader, uri: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of reader.rest()) {
    size += chunk.length
    if (size > DOCUMENT_LIMIT) throw tooLarge(uri, null)
    chunks.push(chunk)
  }
  return chunks.length === 1 ? (chunks[0] ?? new Uint8Array()) : Buffer.concat(chunks)
}

/** The error for a document above the limit; `size` in bytes where it is known. */
export function tooLarge(uri: string, size: number | null): LoadError {
  const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`
  const is = size === null ? 'larger than' : `${megabytes(size)}, more than`
  return new LoadError(
    `The document is ${is} the ${megabytes(DOCUMENT_LIMIT)} that one document may have. ` +
      'Split it into one file a paper, or a list into shorter ones (lines of text: split --line-bytes=32M FILE).',
    { source: uri },
  )
}
