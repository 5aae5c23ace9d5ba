import type { Span } from './text/span'

/**
 * What a card says in a row that it answers "No" is mostly what the paper does *not* report ("does not specify
 * versions for PyTorch"), with examples of what is missing. What it says before that may be a fact ("mentions
 * PyTorch but does not …"). These functions find the stretches that only deny.
 */
const NEGATIVE = /\b(?:does not|do not|did not|doesn't|don't|not|no|nor|neither|without|lacks?|lacking|missing|absent|absence|fails? to|never|rather than|instead of|insufficient|omit\w*)\b/gi
/** Verbs by which an explanation states what the paper does have. */
const POSITIVE = /\b(?:(?:it|paper|authors?|they|section|text|appendix|which|code|footnote|experiments?) (?:\w+ly )?(?:only |also |does |just )?(?:mentions?|uses?|used|states?|lists?|names?|refers?|references?|describes?|indicates?|says?|cites?|specif(?:y|ies)|discusses|employs?|utilizes?|implies|evaluates?|provides?|reports?|notes?|were|was|are|is)|(?:mentions?|mentioning|refers? to|references|states? that|(?:only|while|although) (?:\w+ )?(?:mentions?|uses?|using)))\b/gi
/** "(e.g., …)", "such as …", "like …": examples, of what a denial denies. */
const EXAMPLE = /\b(?:e\.g\.?|such as|like|for example|for instance|including|i\.e\.?)/i

/** The stretches of a sentence that deny; offsets in the text. */
export function deniedSpans(text: string, sentence: Span): readonly Span[] {
  const words = text.slice(sentence.start, sentence.end)
  const marks = [
    ...[...words.matchAll(NEGATIVE)].map((match) => ({ at: match.index, denies: true })),
    ...[...words.matchAll(POSITIVE)].map((match) => ({ at: match.index, denies: false })),
  ].sort((a, b) => a.at - b.at)
  const spans: Span[] = []
  let from: number | null = null
  for (const { at, denies } of marks) {
    if (denies && from === null) from = at
    // A verb right before the negation is the denied one ("the paper does not specify").
    if (!denies && from !== null && at > from + 25 && !EXAMPLE.test(words.slice(Math.max(0, at - 12), at))) {
      spans.push({ start: sentence.start + from, end: sentence.start + at })
      from = null
    }
  }
  if (from !== null) spans.push({ start: sentence.start + from, end: sentence.end })
  return spans
}
