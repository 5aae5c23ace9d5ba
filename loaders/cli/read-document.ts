import { LoadError, type PaperRecord } from '@/graph/model'
import { FORMATS, detectFormat, formatNamed } from '@/loaders/formats/registry'
import type { RawSource } from '@/loaders/sources/read-sources'
import { decodeText } from '@/loaders/sources/text'
import { type Rejection, rejectionOf } from './rejection'

export interface ReadDocumentOptions {
  /** Name of the format to read every document as; null to detect it. */
  readonly format: string | null
  /** `YYYY-MM-DD`: the day that the documents were taken, or null. */
  readonly asOf: string | null
}

/** What a part of a document came to. Plain data: it passes between threads. */
export type Outcome = { readonly record: PaperRecord } | { readonly rejection: Rejection }

/** Reads a document: decodes it, finds its format, and answers a record or a rejection for each paper in it. */
export function* readDocument(raw: RawSource, options: ReadDocumentOptions): Generator<Outcome> {
  let formatName = ''
  try {
    const text = decodeText(raw.bytes, raw.uri)
    const companions = raw.companions.map(({ uri, bytes }) => decodeText(bytes, uri))
    const wanted = options.format ?? raw.format
    const format = wanted === null ? detectFormat(text) : formatNamed(wanted)
    if (format === undefined) throw unrecognised(raw.uri)
    formatName = format.name
    const source = { fileName: raw.fileName, uri: raw.uri, text, companions }
    for (const item of format.read(source, { asOf: options.asOf })) {
      yield item instanceof LoadError ? { rejection: rejectionOf(item) } : { record: item }
    }
  } catch (error) {
    yield { rejection: error instanceof LoadError ? rejectionOf(error) : defect(error, formatName, raw.uri) }
  }
}

/** Some outcomes of one document; `last` where it is read to its end. */
export interface DocumentChunk {
  readonly outcomes: readonly Outcome[]
  readonly last: boolean
}

/** Outcomes that travel together. */
const CHUNK_LENGTH = 50

/** The outcomes of a document in chunks, of which there is at least one. */
export function* readInChunks(raw: RawSource, options: ReadDocumentOptions): Generator<DocumentChunk> {
  let outcomes: Outcome[] = []
  for (const outcome of readDocument(raw, options)) {
    outcomes.push(outcome)
    if (outcomes.length < CHUNK_LENGTH) continue
    yield { outcomes, last: false }
    outcomes = []
  }
  yield { outcomes, last: true }
}

function unrecognised(uri: string): LoadError {
  const known = FORMATS.map((format) => `${format.name} (${format.summary})`).join('; ')
  return new LoadError(
    `No format recognises the document. Known formats: ${known}. If it is one of these, name it with --format.`,
    { source: uri },
  )
}

/** A defect of a format costs the document that brought it to light, not the rest of the load. */
function defect(error: unknown, format: string, source: string): Rejection {
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error)
  return {
    source,
    place: null,
    reason: `The format ${format} failed on this document: a defect. Please report it with the document. ${message}`,
  }
}
