import type { Token } from './token'

/** Letters and Greek letters of mathematical alphabets: "1𝑒-5", "𝛼 = 0.1". Two code units each. */
export function isFormulaLetter(text: string, at: number, to: number): boolean {
  if (at + 1 >= to || text.charCodeAt(at) !== 0xd835) return false
  const low = text.charCodeAt(at + 1)
  // U+1D400 to U+1D7CB; digits follow them.
  return low >= 0xdc00 && low <= 0xdfcb
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

export function isSuperscript(code: number): boolean {
  return code >= 0xb2 && (SUPERSCRIPTS.includes(String.fromCharCode(code)) || code === 0x207b)
}

/** Behind a superscript of one or two digits, perhaps with a minus sign; the place itself where there is none. */
export function powerEnd(text: string, at: number, to: number): number {
  let end = text.charCodeAt(at) === 0x207b ? at + 1 : at
  const digits = end
  while (end < to && end - digits < 2 && SUPERSCRIPTS.includes(text[end]!)) end += 1
  return end > digits ? end : at
}

/** "⁻⁴" as the tokens of "^-4", so that powers are read in one way. */
export function powerTokens(text: string, from: number, to: number): readonly Token[] {
  const negative = text.charCodeAt(from) === 0x207b
  const digits = negative ? from + 1 : from
  const number = [...text.slice(digits, to)].map((digit) => SUPERSCRIPTS.indexOf(digit)).join('')
  const token = (kind: Token['kind'], norm: string, start: number, end: number): Token => ({ kind, text: norm, norm, start, end, spaced: false })
  return [
    token('symbol', '^', from, from), ...(negative ? [token('symbol', '-', from, digits)] : []), token('number', number, digits, to),
  ]
}
