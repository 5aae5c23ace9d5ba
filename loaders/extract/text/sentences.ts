import { type Span, isBlank, trimmed } from './span'

/** Words before a full stop that do not end a sentence. */
const ABBREVIATIONS = new Set([
  'e.g', 'i.e', 'cf', 'vs', 'fig', 'figs', 'eq', 'eqs', 'eqn', 'sec', 'secs', 'sect', 'tab', 'tabs', 'app', 'appx', 'alg',
  'resp', 'approx', 'no', 'nos', 'vol', 'pp', 'ch', 'ref', 'refs', 'dr', 'prof', 'mr', 'mrs', 'st', 'inc', 'ltd', 'corp',
  'w.r.t', 'a.k.a', 'i.i.d', 's.t', 'v.s', 'ed', 'eds', 'def', 'thm', 'prop', 'dept', 'univ', 'incl', 'excl', 'viz',
  'conv', 'param', 'params', 'max', 'min', 'avg', 'std', 'temp', 'ver', 'al', 'etc',
])
/** Words that begin a sentence even after an abbreviation that may end one ("et al. We …"). */
const STARTERS = new Set([
  'We', 'The', 'In', 'Our', 'For', 'It', 'This', 'All', 'To', 'As', 'On', 'These', 'Each', 'Both', 'When', 'Note', 'Then', 'A',
])
const MAY_END = new Set(['al', 'etc', 'no'])

/**
 * The sentences of a text, in order, disjoint, without blanks at their ends. Abbreviations, initials,
 * decimals and addresses do not end one; a line break does, and so do the elisions ("...", "[...]") that
 * join quotes from different places of a paper. Linear in the length of the text.
 */
export function sentences(text: string): readonly Span[] {
  const known = recent.get(text)
  if (known !== undefined) return known
  const found = split(text)
  if (recent.size >= RECENT_LIMIT) recent.clear()
  recent.set(text, found)
  return found
}

/** The texts split last: a document's parts are split for their names, and again for their settings. */
const recent = new Map<string, readonly Span[]>()
const RECENT_LIMIT = 32

function split(text: string): readonly Span[] {
  const found: Span[] = []
  let start = 0
  const close = (end: number, next: number) => {
    const span = trimmed(text, start, end)
    if (span !== null) found.push(span)
    start = next
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 10 || code === 13) {
      close(at, at + 1)
    } else if (code === 46 /* . */ || code === 0x2026 /* … */) {
      const elision = elisionAt(text, at)
      if (elision !== null) {
        if (elision.splits) close(elision.start, elision.end)
        at = elision.end - 1
      } else if (endsSentence(text, start, at)) {
        const end = afterClosing(text, at + 1)
        close(end, end)
        at = end - 1
      }
    } else if ((code === 33 /* ! */ || code === 63 /* ? */) && beginsSentence(text, afterClosing(text, at + 1))) {
      const end = afterClosing(text, at + 1)
      close(end, end)
      at = end - 1
    }
  }
  close(text.length, text.length)
  return found
}

interface Elision extends Span {
  readonly splits: boolean
}

/** "...", ". . .", "…", with brackets around or not. In a list ("1, 2, ..., 9") it splits nothing. */
function elisionAt(text: string, at: number): Elision | null {
  let end = at
  let dots = 0
  while (end < text.length) {
    const code = text.charCodeAt(end)
    if (code === 46) dots += 1
    else if (code === 0x2026) dots += 3
    else if (code !== 32 || text.charCodeAt(end + 1) !== 46) break
    end += 1
  }
  if (dots < 3) return null
  let start = at
  const bracketed = /[[(]/.test(text[at - 1] ?? '') && /[\])]/.test(text[end] ?? '')
  if (bracketed) {
    start -= 1
    end += 1
  }
  const before = previousVisible(text, start)
  const after = text[nextVisible(text, end)] ?? ''
  const inList = before === ',' || after === ',' || /[{[(=]/.test(before) || /[}\])=]/.test(after)
  return { start, end, splits: bracketed || !inList }
}

function endsSentence(text: string, start: number, at: number): boolean {
  const end = afterClosing(text, at + 1)
  if (!beginsSentence(text, end)) return false
  const word = wordBefore(text, start, at)
  const lower = word.toLowerCase()
  if (/^\p{Lu}$/u.test(word)) return STARTERS.has(nextWord(text, end)) && !isInitial(text, at)
  if (!ABBREVIATIONS.has(lower)) return true
  return MAY_END.has(lower) && STARTERS.has(nextWord(text, end))
}

/** "J. Smith": one capital after a blank or a stop, and before a capitalised word. */
function isInitial(text: string, at: number): boolean {
  return /\p{Lu}/u.test(text[nextVisible(text, at + 1)] ?? '') && /[\s.]/.test(text[at - 2] ?? ' ') &&
    !STARTERS.has(nextWord(text, at + 1))
}

/** Whether a sentence may begin after a blank at `at`: a capital, a digit, a quote, a bracket, or the end. */
function beginsSentence(text: string, at: number): boolean {
  if (at >= text.length) return true
  if (!isBlank(text.charCodeAt(at))) return false
  const next = text[nextVisible(text, at)] ?? ''
  return next === '' || /[\p{Lu}\p{Lt}\p{Nd}"'“‘«([|•*§ℓϵβλα-]/u.test(next)
}

/** Past the closing quotes, brackets and footnote digits that belong to the sentence that ended. */
function afterClosing(text: string, at: number): number {
  while (at < text.length && /["'”’»)\]]/.test(text[at]!)) at += 1
  let digits = at
  while (digits < text.length && digits - at < 2 && /\d/.test(text[digits]!)) digits += 1
  const footnote = digits > at && isBlank(text.charCodeAt(digits)) && !/\d/.test(text[at - 2] ?? '')
  return footnote ? digits : at
}

function wordBefore(text: string, start: number, at: number): string {
  let from = at
  while (from > start && at - from < 24 && /[\p{L}.]/u.test(text[from - 1]!)) from -= 1
  return text.slice(from, at)
}

function nextWord(text: string, at: number): string {
  const from = nextVisible(text, at)
  let to = from
  while (to < text.length && to - from < 24 && /\p{L}/u.test(text[to]!)) to += 1
  return text.slice(from, to)
}

function nextVisible(text: string, at: number): number {
  while (at < text.length && isBlank(text.charCodeAt(at))) at += 1
  return at
}

function previousVisible(text: string, at: number): string {
  let before = at - 1
  while (before >= 0 && isBlank(text.charCodeAt(before))) before -= 1
  return text[before] ?? ''
}
