import { LoadError } from '@/graph/model'
import type { SourceFile } from './source-file'
import { openUnpacked } from './unpack'

export interface TextLine {
  /** From 1. */
  readonly number: number
  readonly text: string
}

/** A longer line is not held in memory. */
const LINE_LIMIT = 64 * 1024 * 1024

/**
 * The lines of a text in UTF-8, plain or compressed, one at a time. A line that is too long or wrongly
 * encoded comes as an error, and those behind it are read on. Rejects with `LoadError` where the file ends.
 */
export async function* readLines(file: SourceFile): AsyncGenerator<TextLine | LoadError> {
  const { reader, archive } = await openUnpacked(file)
  try {
    if (archive !== null)
      throw new LoadError('This is an archive. Unpack it and name one file of lines.', { source: file.uri })
    yield* decodeLines(reader.rest(), file.uri)
  } finally {
    await reader.close()
  }
}

async function* decodeLines(stream: AsyncIterable<Uint8Array>, uri: string): AsyncGenerator<TextLine | LoadError> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const line = () => decodeLine(parts, length, number, uri)
  for await (const chunk of stream) {
    let start = 0
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      length += end - start
      parts.push(chunk.subarray(start, end))
      yield line()
      parts = []
      length = 0
      number += 1
      start = end + 1
    }
    length += chunk.length - start
    // Beyond the limit only the length is of interest.
    if (length <= LINE_LIMIT) parts.push(chunk.subarray(start))
    else parts = []
  }
  if (length > 0) yield line()
}

function decodeLine(parts: readonly Uint8Array[], length: number, number: number, uri: string): TextLine | LoadError {
  const place = { source: uri, line: number }
  if (length > LINE_LIMIT)
    return new LoadError(`The line is longer than ${LINE_LIMIT / 1024 / 1024} MB. Split its text.`, place)
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: number !== 1 })
    return { number, text: decoder.decode(Buffer.concat(parts)) }
  } catch (cause) {
    return new LoadError(
      'The line is not valid UTF-8. Convert the file, for example with: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW',
      place,
      { cause },
    )
  }
}
