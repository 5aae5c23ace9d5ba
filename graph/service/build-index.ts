/**
 * `node --import tsx graph/service/build-index.ts ADDRESS`: builds the index of a store and writes its bytes to the
 * standard output. Where that fails, the standard error has the reason as JSON, and the exit code is 1. It is a
 * program, so that whoever answers questions can have an index built beside that.
 */
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { buildIndexBytes } from '@/graph/index'
import { StoreError } from '@/graph/model'
import { openStore } from '@/graph/store/open'

/** Bytes that are handed to the pipe at a time. */
const PIECE = 1 << 20

function* piecesOf(buffer: ArrayBuffer): Generator<Uint8Array> {
  for (let start = 0; start < buffer.byteLength; start += PIECE) yield new Uint8Array(buffer, start, Math.min(PIECE, buffer.byteLength - start))
}

try {
  const store = await openStore(process.argv[2], { readOnly: true })
  try {
    await pipeline(Readable.from(piecesOf(await buildIndexBytes(store))), process.stdout)
  } finally {
    await store.close()
  }
} catch (error) {
  if (!(error instanceof StoreError)) throw error
  process.stderr.write(JSON.stringify({ message: error.message, code: error.code }))
  process.exitCode = 1
}
