import { spawn } from 'node:child_process'
import { Readable, pipeline } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { LoadError } from '@/graph/model'
import { systemCode } from './read-error'

export type Packing = 'gzip' | 'xz' | 'zip' | 'tar' | 'bzip2' | 'zstd' | '7z'

const MAGIC: readonly (readonly [Packing, number, readonly number[]])[] = [
  ['gzip', 0, [0x1f, 0x8b]],
  ['xz', 0, [0xfd, 0x37, 0x7a, 0x58, 0x5a, 0x00]],
  ['zip', 0, [0x50, 0x4b, 0x03, 0x04]],
  ['zip', 0, [0x50, 0x4b, 0x05, 0x06]],
  ['tar', 257, [0x75, 0x73, 0x74, 0x61, 0x72]],
  ['bzip2', 0, [0x42, 0x5a, 0x68]],
  ['zstd', 0, [0x28, 0xb5, 0x2f, 0xfd]],
  ['7z', 0, [0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c]],
]

/** How many bytes `packingOf` needs to see. */
export const PACKING_HEAD = 262

/** How bytes are packed, by their first `PACKING_HEAD`; null for plain ones. Names of files do not count. */
export function packingOf(head: Uint8Array): Packing | null {
  return MAGIC.find(([, offset, magic]) => magic.every((byte, i) => head[offset + i] === byte))?.[0] ?? null
}

/** Unpacks a stream of gzip. Rejects with `LoadError` where it is broken. */
export async function* gunzip(packed: AsyncIterable<Uint8Array>, uri: string): AsyncGenerator<Uint8Array> {
  const plain = pipeline(Readable.from(packed), createGunzip(), () => undefined)
  try {
    for await (const chunk of plain) yield chunk as Uint8Array
  } catch (error) {
    throw packedError(error, uri)
  }
}

/** Unpacks a stream of xz through the program of that name. Rejects with `LoadError` where it is broken or missing. */
export async function* unxz(packed: AsyncIterable<Uint8Array>, uri: string): AsyncGenerator<Uint8Array> {
  const program = spawn('xz', ['--decompress', '--stdout'], { stdio: ['pipe', 'pipe', 'pipe'] })
  let complaint = ''
  program.stderr.on('data', (chunk: Buffer) => {
    complaint += chunk.toString().slice(0, 500)
  })
  const ended = new Promise<number | Error>((resolve) => {
    program.once('error', resolve)
    program.once('close', (code) => resolve(code ?? 1))
  })
  let inputError: unknown = null
  // A reader that has enough closes the pipe: that is no error of the input.
  pipeline(Readable.from(packed), program.stdin, (error) => {
    if (systemCode(error) !== 'EPIPE') inputError = error ?? null
  })
  try {
    for await (const chunk of program.stdout) yield chunk as Uint8Array
    const result = await ended
    if (inputError instanceof LoadError) throw inputError
    if (result !== 0)
      throw result instanceof Error ? result : new Error(complaint.trim() || `xz ended with code ${result}`)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') {
      throw new LoadError(
        'Reading .xz needs the program xz. Install it (apt install xz-utils, brew install xz), or unpack the file.',
        { source: uri },
        { cause: error },
      )
    }
    throw packedError(error, uri)
  } finally {
    program.kill()
  }
}

function packedError(error: unknown, uri: string): LoadError {
  if (error instanceof LoadError) return error
  const reason = error instanceof Error ? error.message : String(error)
  return new LoadError(`The compressed file is broken (${reason}). Fetch it again.`, { source: uri }, { cause: error })
}
