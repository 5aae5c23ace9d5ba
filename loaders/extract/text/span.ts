/** A stretch of a text: `text.slice(start, end)`, UTF-16 code units. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether two stretches share a character. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end
}

/** The last of `spans` (sorted, disjoint) that starts at or before `offset`, or undefined. Logarithmic. */
export function spanAt<T extends Span>(spans: readonly T[], offset: number): T | undefined {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start <= offset) low = middle + 1
    else high = middle
  }
  return spans[low - 1]
}

/** The stretch without blanks at its ends; null where nothing is left. */
export function trimmed(text: string, start: number, end: number): Span | null {
  while (start < end && isBlank(text.charCodeAt(start))) start += 1
  while (end > start && isBlank(text.charCodeAt(end - 1))) end -= 1
  return start < end ? { start, end } : null
}

/** Whether a code unit is white space of any kind that PDF text holds. */
export function isBlank(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0x3000 ||
    code === 0xfeff || code === 0x2028 || code === 0x2029
}

/** Those of `items` that overlap none of `obstacles`; both sorted by start, obstacles disjoint. Linear. */
export function clearOf<T extends Span>(items: readonly T[], obstacles: readonly Span[]): T[] {
  let next = 0
  return items.filter((item) => {
    while (next < obstacles.length && obstacles[next]!.end <= item.start) next += 1
    return next >= obstacles.length || obstacles[next]!.start >= item.end
  })
}
