import type { Evidence, Reporting, SourceDocument } from '@/graph/model'

/** Evidence as a stretch of its document's text, with text only where it differs from that stretch. */
export interface EvidencePlace {
  readonly section: string | null
  readonly rule: string
  readonly confidence: number
  readonly start: number
  readonly length: number
  readonly rawStart: number
  readonly rawLength: number
  /** Null where the document has it there. */
  readonly quote: string | null
  readonly raw: string | null
}

export function placeOf({ section, quote, start, end, raw, rawStart, rule, confidence }: Evidence, document: SourceDocument): EvidencePlace {
  return {
    section, rule, confidence, start, length: end - start, rawStart, rawLength: raw.length,
    quote: isInText(quote, start, end, document) ? null : quote,
    raw: isInText(raw, rawStart, rawStart + raw.length, document) ? null : raw,
  }
}

/** Whether the quote of a report is what the document has between its offsets. */
export function isQuoteInText({ quote, start, end }: Reporting, document: SourceDocument): boolean {
  return quote !== null && start !== null && end !== null && isInText(quote, start, end, document)
}

/** Whether a text is what the document has between two offsets of its source, and whole when cut out of it. */
function isInText(text: string, start: number, end: number, { text: whole, textStart }: SourceDocument): boolean {
  return start >= textStart && end - start === text.length && whole.startsWith(text, start - textStart) && !cutsPair(text)
}

/** Whether a stretch of whole text begins or ends between the halves of a surrogate pair. */
function cutsPair(text: string): boolean {
  return (text.charCodeAt(0) & 0xfc00) === 0xdc00 || (text.charCodeAt(text.length - 1) & 0xfc00) === 0xd800
}
