import type { Span } from '../text/span'

/** "long form (SHORT)" as a text introduces it. */
export interface Definition {
  readonly short: string
  readonly long: string
  readonly shortSpan: Span
  readonly longSpan: Span
}

/** A long form has fewer characters than this. */
const LONGEST_FORM = 160
const BRACKET = /\(([^()\s][^()]{0,24}?)(?:[,;:][^()]{0,80})?\)/g

/**
 * Abbreviations that a text defines, by the algorithm of Schwartz and Hearst ("A simple algorithm for
 * identifying abbreviation definitions in biomedical text", PSB 2003): every letter of the short form is found,
 * from the right, in the words before the bracket, its first letter at the beginning of a word.
 */
export function findDefinitions(text: string): readonly Definition[] {
  return [...text.matchAll(BRACKET)].flatMap((match) => bracketed(text, match)).concat([...text.matchAll(EXPLAINED)].flatMap(explained))
}

/** "long form (SHORT)". */
function bracketed(text: string, match: RegExpExecArray): readonly Definition[] {
  const inner = match[1]!.replace(/^(?:i\.e\.,?|e\.g\.,?|called|named|denoted(?: as| by)?|abbreviated(?: as)?|short for|or|a\.k\.a\.)\s/i, '')
  const short = inner.replace(/\s(?:for short|in short)$/i, '').replace(/["'“”‘’]/g, '')
  if (!isShortForm(short)) return []
  const long = longFormBefore(text, match.index, short.replace(/s$/, '')) ?? titleCaseBefore(text, match.index, short)
  if (long === null) return []
  const shortStart = text.indexOf(short, match.index)
  if (shortStart < 0) return []
  return [{
    short: short.replace(/(?<=[\p{Lu}\d])s$/u, ''),
    long: text.slice(long.start, long.end),
    shortSpan: { start: shortStart, end: shortStart + short.length },
    longSpan: long,
  }]
}

/** "SHORT (long form)": an abbreviation before the words whose initials it has. */
const EXPLAINED = /(?<![\p{L}\d-])([A-Z]{2,7})s?\s\(((?:\p{L}[\p{L}-]{1,20}\s){1,6}\p{L}[\p{L}-]{1,20})\)/gu

function explained(match: RegExpExecArray): readonly Definition[] {
  const [, short = '', long = ''] = match
  if (!hasInitials(long, short)) return []
  const longStart = match.index + match[0].indexOf('(') + 1
  return [{
    short, long,
    shortSpan: { start: match.index, end: match.index + short.length },
    longSpan: { start: longStart, end: longStart + long.length },
  }]
}

/** Whether a short form is made of the first letters of a long form's words, all of them or all but the small ones. */
export function hasInitials(long: string, short: string): boolean {
  const words = long.split(/[\s-]+/).filter((word) => word !== '')
  const initials = (kept: readonly string[]) => kept.map((word) => word[0]!.toUpperCase()).join('')
  return initials(words) === short || initials(words.filter((word) => !/^(?:of|the|and|for|in|on|to|with|a|an)$/.test(word))) === short
}

function isShortForm(short: string): boolean {
  const compact = short.replace(/\s/g, '')
  return compact.length >= 2 && compact.length <= 12 && short.split(/\s+/).length <= 2 && /^[\p{L}\p{N}]/u.test(short) &&
    /\p{Lu}/u.test(compact) && !/^(?:19|20)\d\d|^\d/.test(compact) && !/^(?:Fig|Tab|Sec|Eq|Table|Figure|Section|Appendix|Yes|No|See|The|In|We|For)\b/.test(short) &&
    !/[=<>≤≥%]/.test(short)
}

/** "Convolutional Fusion Step (FooS)": capitalised words before the bracket, whatever their letters; null for fewer than two. */
function titleCaseBefore(text: string, bracket: number, short: string): Span | null {
  const match = /(?:^|[\s(])((?:\p{Lu}[\p{L}-]{2,20}\s){2,5})$/u.exec(text.slice(Math.max(0, bracket - 90), bracket))
  if (match === null || !/^\p{Lu}{2,}|\p{Ll}\p{Lu}{2}/u.test(short) || /^(?:The|We|In|For|Our|This|All|On|See|With|Using|From|By|As)\s/.test(match[1]!)) return null
  const end = bracket - (text.slice(0, bracket).length - text.slice(0, bracket).trimEnd().length)
  return { start: bracket - match[1]!.length, end }
}

/** The words before a bracket that its short form abbreviates, or null. */
function longFormBefore(text: string, bracket: number, short: string): Span | null {
  const letters = short.replace(/[^\p{L}\p{N}]/gu, '')
  const most = Math.min(letters.length + 5, letters.length * 2)
  let from = bracket
  for (let words = 0; words < most && from > 0 && bracket - from < LONGEST_FORM; words += 1) {
    let at = from - 1
    while (at > 0 && /\s/.test(text[at]!)) at -= 1
    while (at > 0 && bracket - at < LONGEST_FORM && !/[\s]/.test(text[at - 1]!)) at -= 1
    if (/[.;:|()[\]"“”]/.test(text.slice(at, from).replace(/(?<=\w)\.(?=\w)/g, '')) && words > 0) break
    from = at
  }
  let end = bracket
  while (end > from && /\s/.test(text[end - 1]!)) end -= 1
  let at = end - 1
  for (let index = letters.length - 1; index >= 0; index -= 1) {
    const letter = letters[index]!.toLowerCase()
    while (at >= from && (text[at]!.toLowerCase() !== letter || (index === 0 && at > from && /[\p{L}\p{N}]/u.test(text[at - 1]!)))) at -= 1
    if (at < from) return null
    at -= 1
  }
  const start = at + 1
  const long = text.slice(start, end)
  // The short form itself is no long form, and a long form has more letters than its initials.
  return long.length > letters.length + 2 && long.toLowerCase() !== short.toLowerCase() && long.split(/\s+/).length <= most ? { start, end } : null
}
