import { createWriteStream } from 'node:fs'
import { mkdtemp, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { ByteReader } from './byte-reader'
import { PACKING_HEAD, packingOf } from './compression'
import { diskFile } from './folder'
import type { SourceFile } from './source-file'
import { readWhole } from './unpack'

/**
 * A stream as a file that can be read several times: a text in memory, something packed in a temporary
 * file, which is removed when the caller goes on.
 */
export async function* spooled(stream: AsyncIterable<Uint8Array>, uri: string): AsyncGenerator<SourceFile> {
  const reader = new ByteReader(stream)
  if (packingOf(await reader.peek(PACKING_HEAD)) === null) {
    const bytes = await readWhole(reader, uri)
    yield {
      path: '-',
      uri,
      size: bytes.length,
      diskPath: null,
      async *bytes() {
        yield bytes
      },
    }
    return
  }
  const folder = await mkdtemp(join(tmpdir(), 'setupgraph-'))
  try {
    const path = join(folder, 'input')
    await pipeline(reader.rest(), createWriteStream(path))
    yield diskFile(path, uri, '-', (await stat(path)).size)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
