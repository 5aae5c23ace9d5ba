import type { Span } from '../text/span'

/** How far apart two members of a list may stand. */
export const REACH = 110
const JOINT = /^(?:\s?(?:\([^()]{0,80}\)|\[[^\][]{0,60}\]))?\s?(?:,\s?(?:and\s|or\s)?|\s?(?:and|or|&)\s|\/)(?:the\s)?$/i

/** Whether two stretches stand beside one another in a list ("A [1], B (Doe 2019) and C"). */
export function areJoined(text: string, a: Span, b: Span): boolean {
  const [first, second] = a.start < b.start ? [a, b] : [b, a]
  return second.start >= first.end && second.start - first.end <= REACH && JOINT.test(text.slice(first.end, second.start))
}
