import { isFormulaLetter, isSuperscript, powerEnd, powerTokens } from './formula-letters'
import type { Token } from './token'

export type { Token } from './token'

const SYMBOLS: Readonly<Record<string, string>> = {
  '−': '-', '–': '-', '—': '-', '‐': '-', '‑': '-', '‒': '-', '×': '×', '·': '×', '∗': '*', '⋅': '×', 'ˆ': '^',
  '∼': '~', '≈': '~',
  '’': "'", '“': '"', '”': '"', '：': ':', '＝': '=', '（': '(', '）': ')', '，': ',',
}
const GREEK_FORMS: Readonly<Record<string, string>> = { 'ϵ': 'ε', 'µ': 'μ', 'ϕ': 'φ', 'ϑ': 'θ', 'ϱ': 'ρ', 'ϖ': 'π' }
/** Letters that may stand glued behind a number: a multiplier or a unit. */
const UNITS_BEHIND = new Set([
  'k', 'm', 'b', 'x', 'e', 's', 'ms', 'sec', 'min', 'h', 'hrs', 'hr', 'gb', 'mb', 'kb', 'tb', 'gib', 'g', 'px', 'bit',
  'bits',
  'hz', 'khz', 'mhz', 'ghz', 'cm', 'mm', 'km', 'kg', 'w', 'd', 'epochs', 'epoch', 'steps', 'step', 'iterations',
  'fold', 'layer', 'layers',
  'times', 'pixels', 'nm', 'ns', 'us',
])

const isDigit = (code: number) => code >= 48 && code <= 57
const isLatin = (code: number) => (code >= 65 && code <= 90) || (code >= 97 && code <= 122)

function isLetter(code: number): boolean {
  if (code < 128) return isLatin(code)
  if (code < 0xc0) return code === 0xb5
  if (code === 0xd7 || code === 0xf7 || code === 0x2c6) return false
  if (code < 0x2000) return code < 0x2b0 || (code >= 0x370 && code < 0x1fff)
  return code === 0x2113 || (code >= 0xfb00 && code <= 0xfb06)
}

const isGreek = (code: number) =>
  (code >= 0x391 && code <= 0x3c9) || code === 0xb5 || code === 0x3f5 || code === 0x3d5 || code === 0x3d1

function isSpace(code: number): boolean {
  return code <= 32 || code === 0xa0 || (code >= 0x2000 && code <= 0x200b) || code === 0x202f || code === 0xfeff
}

/** The form of a word for comparison. */
export function normalWord(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    if (word.charCodeAt(i) >= 128) {
      return [...word.normalize('NFKC').toLowerCase()].map((letter) => GREEK_FORMS[letter] ?? letter).join('')
    }
  }
  return word.toLowerCase()
}

/** The tokens of `text` between two offsets, in order. Linear. */
export function tokenize(text: string, from = 0, to = text.length): readonly Token[] {
  const tokens: Token[] = []
  let spaced = true
  let at = from
  while (at < to) {
    const code = text.charCodeAt(at)
    if (isSpace(code)) {
      spaced = true
      at += 1
      continue
    }
    const power = isSuperscript(code) && !spaced && tokens.at(-1)?.text === '10' ? powerEnd(text, at, to) : at
    if (power > at) {
      tokens.push(...powerTokens(text, at, power))
      at = power
      continue
    }
    let kind: Token['kind'] = 'symbol'
    let end = at + (code >= 0xd800 && code <= 0xdbff && at + 1 < to ? 2 : 1)
    if (
      isDigit(code) ||
      (code === 46 && isDigit(text.charCodeAt(at + 1)) && startsNumber(tokens, spaced) && at + 1 < to)
    ) {
      end = digitsEnd(text, at, to)
      const letters = lettersEnd(text, end, to)
      kind = letters > end && !splitsNumber(text, end, letters) ? 'word' : 'number'
      if (kind === 'word') end = wordEnd(text, letters, to)
    } else if (isFormulaLetter(text, at, to)) {
      kind = 'word'
      while (isFormulaLetter(text, end, to)) end += 2
    } else if (isLetter(code)) {
      kind = 'word'
      end = unitEnd(text, at, to, tokens, spaced) ?? wordEnd(text, at, to)
    }
    const raw = kind === 'word' && code >= 0xd800 && code <= 0xdbff ? text.slice(at, end).normalize('NFKC') : text.slice(at, end)
    tokens.push({ kind, text: raw, norm: comparable(kind, raw), start: at, end, spaced })
    spaced = false
    at = end
  }
  return tokens
}

const comparable = (kind: Token['kind'], raw: string): string => (
  kind === 'word' ? normalWord(raw) : kind === 'symbol' ? SYMBOLS[raw] ?? raw : raw)

/** ".5" is a number unless a digit or a word stands right before its point. */
function startsNumber(tokens: readonly Token[], spaced: boolean): boolean {
  const last = tokens.at(-1)
  return spaced || last === undefined || last.kind === 'symbol'
}

/** Digits with at most one decimal point in them. */
function digitsEnd(text: string, at: number, to: number): number {
  let end = at
  while (end < to && isDigit(text.charCodeAt(end))) end += 1
  if (end + 1 < to && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    end += 1
    while (end < to && isDigit(text.charCodeAt(end))) end += 1
  }
  return end
}

function lettersEnd(text: string, at: number, to: number): number {
  while (at < to && isLetter(text.charCodeAt(at))) at += 1
  return at
}

/** "120k", "12GB", "3e" and "224x224" are numbers with something behind; "3D" and "2nd" are words. */
function splitsNumber(text: string, from: number, to: number): boolean {
  return to - from > 10 || UNITS_BEHIND.has(text.slice(from, to).toLowerCase()) && text.slice(from, to) !== 'D'
}

/** Letters glued behind a number end where digits begin ("224x224", "3e4"). */
function unitEnd(text: string, at: number, to: number, tokens: readonly Token[], spaced: boolean): number | null {
  if (spaced || tokens.at(-1)?.kind !== 'number') return null
  return lettersEnd(text, at, to)
}

/** Letters, digits and underscores; a Greek letter takes only digits, underscores and letters glued to it. */
function wordEnd(text: string, at: number, to: number): number {
  let end = at
  let greek = false
  while (end < to) {
    const code = text.charCodeAt(end)
    if (isLetter(code)) greek ||= isGreek(code)
    else if (code === 95) { /* an underscore joins */ }
    else if (!isDigit(code)) break
    end += 1
  }
  // "λ0.5" is no word: the digits belong to a decimal.
  if (greek && text.charCodeAt(end) === 46 && isDigit(text.charCodeAt(end + 1))) {
    while (end > at + 1 && isDigit(text.charCodeAt(end - 1))) end -= 1
  }
  return end
}
