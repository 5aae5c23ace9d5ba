import { isUtf8 } from 'node:buffer'
import { LoadError } from '@/graph/model'

/**
 * The text of a document's bytes: UTF-8, or UTF-16 where a byte order mark says so; the mark is left out.
 * Throws `LoadError` for what is empty, binary or wrongly encoded.
 */
export function decodeText(bytes: Uint8Array, uri: string): string {
  const refuse = (message: string, line?: number) => new LoadError(message, { source: uri, line })
  if (bytes.length === 0) throw refuse('The file is empty. Fetch or save it again.')
  const utf16 = utf16Of(bytes)
  if (utf16 !== null) return nonBlank(decodeUtf16(bytes, utf16, uri), uri)
  const binary = binaryReason(bytes)
  if (binary !== null) throw refuse(binary)
  if (!isUtf8(bytes)) {
    const offset = invalidUtf8Offset(bytes)
    const byte = (bytes[offset] ?? 0).toString(16).padStart(2, '0').toUpperCase()
    throw refuse(
      `The text is not valid UTF-8: byte 0x${byte} at offset ${offset}. ` +
        'Convert it, for example with: iconv -f WINDOWS-1252 -t UTF-8 FILE > NEW',
      lineOf(bytes, offset),
    )
  }
  return nonBlank(new TextDecoder().decode(bytes), uri)
}

function nonBlank(text: string, uri: string): string {
  if (/\S/.test(text)) return text
  throw new LoadError('The file holds nothing but blanks. Fetch or save it again.', { source: uri })
}

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

function decodeUtf16(bytes: Uint8Array, encoding: 'utf-16le' | 'utf-16be', uri: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch (cause) {
    throw new LoadError(
      'The byte order mark says UTF-16, but the rest is not. Save the file as UTF-8.',
      { source: uri },
      { cause },
    )
  }
}

function binaryReason(bytes: Uint8Array): string | null {
  if (Buffer.from(bytes.subarray(0, 5)).toString('latin1') === '%PDF-') {
    return 'The file is a PDF. Take out its text first, for example with: pdftotext FILE'
  }
  const nul = bytes.indexOf(0)
  if (nul < 0) return null
  return `The file is binary (a NUL byte at offset ${nul}), not text. Leave it out, or export it as text.`
}

function lineOf(bytes: Uint8Array, offset: number): number {
  let line = 1
  for (let at = bytes.indexOf(10); at >= 0 && at < offset; at = bytes.indexOf(10, at + 1)) line++
  return line
}

/** Where the first ill-formed sequence begins (Unicode 16, table 3-7). */
function invalidUtf8Offset(bytes: Uint8Array): number {
  let at = 0
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at)
    if (length === 0) return at
    at += length
  }
  return at
}

/** Bytes of the well-formed sequence at an offset; 0 where there is none. */
function sequenceLength(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0
  if (lead < 0x80) return 1
  const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2
  const second = bytes[at + 1] ?? 0
  const low = lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80
  const high = lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf
  if (lead < 0xc2 || lead > 0xf4 || second < low || second > high) return 0
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0
  }
  return length
}
