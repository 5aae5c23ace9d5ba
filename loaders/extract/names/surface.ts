import type { VocabularyEntry } from '@/loaders/vocabulary'
import { foldText, isGapCode, isWordCode } from '../text/fold'

/** One spelling of an entry, in the form in which the matcher compares it. */
export interface Surface<T> {
  readonly owner: T
  readonly spelling: string
  /** Folded letters, digits and signs without gaps. */
  readonly key: readonly number[]
  /** `breaks[i]` is 1 where a text may have a gap before `key[i]`. */
  readonly breaks: Uint8Array
  readonly letters: LetterCase
}

/**
 * How the case of a text's letters must agree with the spelling's.
 * - `any`: not at all
 * - `capital`: the text has a capital somewhere
 * - `initial`: a capital where a word of the spelling begins with one
 * - `exact`: everywhere
 */
export type LetterCase = 'any' | 'capital' | 'initial' | 'exact'

/** Capitalised names that are ordinary words in lower case, beyond what their form tells. */
const SHORT_NAME = 4

/** The spelling of an entry (its name or an alias) as a surface. */
export function surfaceOf<T>(owner: T, spelling: string, flags: VocabularyEntry['flags']): Surface<T> {
  const folded = foldText(spelling)
  const key: number[] = []
  const breaks: number[] = []
  let gap = false
  for (let at = 0; at < folded.length; at += 1) {
    const code = folded.codes[at]!
    if (isGapCode(code)) {
      gap = key.length > 0
      continue
    }
    breaks.push(gap || isCaseBreak(spelling, folded.origin[at]!) || !isWordCode(code) ? 1 : 0)
    key.push(code)
    gap = false
  }
  return { owner, spelling, key, breaks: Uint8Array.from(breaks), letters: letterCase(spelling, flags) }
}

/** Where PDF text splits a word: before a capital after a small letter, between letters and digits, "GoogLeNet". */
function isCaseBreak(spelling: string, at: number): boolean {
  const before = spelling[at - 1] ?? ''
  const here = spelling[at] ?? ''
  const after = spelling[at + 1] ?? ''
  if (/\p{Lu}/u.test(here)) return /[\p{Ll}\d]/u.test(before) || (/\p{Lu}/u.test(before) && /\p{Ll}/u.test(after))
  if (/\d/.test(here)) return /\p{L}/u.test(before)
  return /\d/.test(before) && /\p{L}/u.test(here)
}

function letterCase(spelling: string, flags: VocabularyEntry['flags']): LetterCase {
  if (flags.has('case')) return 'exact'
  if (flags.has('anycase')) return 'any'
  const letters = spelling.replace(/[^\p{L}]/gu, '')
  if (letters === letters.toLowerCase()) return letters.length <= 1 ? 'exact' : 'any'
  const hasDigit = /\d/.test(spelling)
  if (letters.length <= SHORT_NAME) return hasDigit && letters.length > 2 ? 'any' : 'exact'
  if (hasDigit) return 'any'
  if (/\p{Ll}\p{Lu}/u.test(spelling)) return 'capital'
  return letters === letters.toUpperCase() ? 'capital' : 'initial'
}

/** "T 5", "set 5", "ImageNet a": with a blank, a short name or a single last letter must be written as it is spelt. */
function isBrokenApart(surface: Surface<unknown>, raw: string): boolean {
  if (surface.key.length <= 2) return !/\s/.test(surface.spelling)
  const letters = (text: string) => text.replace(/[^\p{L}\p{N}]/gu, '')
  if (surface.key.length <= 5 && /\d/.test(surface.spelling)) return letters(raw) !== letters(surface.spelling)
  return /-\p{Lu}$/u.test(surface.spelling) && /\s\p{Ll}$/u.test(raw)
}

/** Whether the letters of `raw` (a stretch of the text) have the case that the surface asks for. */
export function agreesInCase(surface: Surface<unknown>, raw: string): boolean {
  if (/\s/.test(raw) && isBrokenApart(surface, raw)) return false
  if (surface.letters === 'any') return true
  if (surface.letters === 'capital') return raw !== raw.toLowerCase()
  if (raw === surface.spelling) return true
  const got = raw.replace(/[^\p{L}\p{N}]/gu, '')
  if (surface.letters === 'exact') {
    const wanted = surface.spelling.replace(/[^\p{L}\p{N}]/gu, '')
    return got === wanted || (got.length === wanted.length + 1 && got.endsWith('s') && got.startsWith(wanted))
  }
  if (got === got.toUpperCase() && got.length > 3) return true
  let at = 0
  for (const word of surface.spelling.split(/[\s-]+/)) {
    const letters = word.replace(/[^\p{L}\p{N}]/gu, '')
    if (/^\p{Lu}/u.test(letters) && !/^\p{Lu}/u.test(got.slice(at))) return false
    at += letters.length
  }
  return true
}
