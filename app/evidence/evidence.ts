import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql'

/** What every fact brings along: where it stands, word for word. */
export const EVIDENCE = graphql(`
  fragment EvidenceParts on Evidence {
    section
    quote
    start
    end
    raw
    rawStart
    rule
    confidence
  }
`)
export type EvidenceParts = ResultOf<typeof EVIDENCE>

/** One quotation as it travels to the popover, in an attribute of the fact's button. */
export interface QuoteData {
  readonly quote: string
  /** Where in the quote the mention stands, and how long it is. */
  readonly at: number
  readonly length: number
  readonly section: string | null
  readonly rule: string
  readonly confidence: number
  /** Anchor of the place in the source text on the same page; null where the text is not on it. */
  readonly anchor: string | null
}

/** The name of a place in a document's text, as an anchor. */
export function anchorOf(document: string, rawStart: number): string {
  return `at-${document.slice('document:'.length, 'document:'.length + 6)}-${rawStart}`
}

/** The surest quotations of a fact, each sentence once, at most `limit`. */
export function quotesOf(
  evidence: readonly { readonly evidence: EvidenceParts, readonly document: string | null }[],
  limit = 3,
): QuoteData[] {
  const bySentence = new Map<string, QuoteData>()
  const surest = [...evidence].sort((a, b) => b.evidence.confidence - a.evidence.confidence || a.evidence.start - b.evidence.start)
  for (const { evidence: { quote, raw, rawStart, start, section, rule, confidence }, document } of surest) {
    if (bySentence.has(quote)) continue
    bySentence.set(quote, {
      quote, at: rawStart - start, length: raw.length, section, rule, confidence,
      anchor: document === null ? null : anchorOf(document, rawStart),
    })
  }
  return [...bySentence.values()].slice(0, limit)
}
