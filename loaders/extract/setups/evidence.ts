import type { Evidence } from '@/graph/model'
import { isBlank, type Span } from '../text/span'

const LONGEST_QUOTE = 400

/** The evidence of something that stands at `at` in a text: the sentence around, cut at words to 400 characters. */
export function evidenceAt(
  text: string, sentence: Span, at: Span, section: string | null, rule: string, confidence: number,
): Evidence {
  const { start, end } = clipped(text, sentence, at)
  return {
    section,
    quote: text.slice(start, end),
    start,
    end,
    raw: text.slice(at.start, at.end),
    rawStart: at.start,
    rule,
    confidence,
  }
}

/** The part of a sentence around a mention, at most 400 UTF-16 units long, cut between words. */
function clipped(text: string, sentence: Span, at: Span): Span {
  let start = Math.min(sentence.start, at.start)
  let end = Math.max(sentence.end, at.end)
  if (end - start <= LONGEST_QUOTE) return { start, end }
  const spare = Math.max(0, LONGEST_QUOTE - (at.end - at.start))
  const before = Math.min(at.start - start, Math.floor(spare * 0.6))
  const from = at.start - before
  const to = Math.min(end, Math.max(at.end, from + LONGEST_QUOTE))
  if (from > start) start = nextWord(text, from, at.start)
  if (to < end) end = lastWord(text, to, at.end)
  return { start, end }
}

function nextWord(text: string, from: number, limit: number): number {
  let at = from
  while (at < limit && !isBlank(text.charCodeAt(at))) at += 1
  while (at < limit && isBlank(text.charCodeAt(at))) at += 1
  return at
}

function lastWord(text: string, to: number, limit: number): number {
  let at = to
  while (at > limit && !isBlank(text.charCodeAt(at))) at -= 1
  while (at > limit && isBlank(text.charCodeAt(at - 1))) at -= 1
  return at
}
