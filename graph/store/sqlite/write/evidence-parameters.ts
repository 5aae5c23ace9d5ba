import type { Evidence, SourceDocument } from '@/graph/model'
import type { EvidenceParameters } from '../queries/write-links'
import type { WordLedger } from './word-ledger'

/** Evidence as columns: offsets, and text only where the document does not have it there. */
export function evidenceParameters(evidence: Evidence, document: SourceDocument, words: WordLedger): EvidenceParameters {
  const { section, quote, start, end, raw, rawStart, rule, confidence } = evidence
  return [
    section === null ? null : words.keyOf(section), words.keyOf(rule), confidence, start, end - start, rawStart, raw.length,
    isInText(quote, start, end, document) ? null : quote,
    isInText(raw, rawStart, rawStart + raw.length, document) ? null : raw,
  ]
}

/** Whether a text is what the document has between two offsets of its source. */
export function isInText(text: string, start: number, end: number, { text: whole, textStart }: SourceDocument): boolean {
  return start >= textStart && end - start === text.length && whole.startsWith(text, start - textStart)
}
