import { type FoldedText, HYPHEN, isGapCode, isWordCode, NEWLINE } from '../text/fold'
import type { Span } from '../text/span'
import { Heads } from './heads'
import { agreesInCase, type Surface } from './surface'
import { Trie } from './trie'

/** A name found in a text. Offsets are in the text itself. */
export interface NameMatch<T> extends Span {
  /** Everything that is spelt so; more than one where kinds share a name. */
  readonly owners: readonly T[]
}

/** A match at a folded place. */
export interface PlaceMatch<T> {
  readonly owners: readonly T[]
  /** The folded place behind it. */
  readonly next: number
  /** Digits follow without a gap: a size ("ResNet50"), a version ("Python3") or a footnote mark ("PyTorch3"). */
  readonly glued: boolean
}

/** No name has more gap characters than this behind one another. */
const LONGEST_GAP = 3
const NO_GAPS: readonly number[] = []
/** "a" and "b" behind a year: releases of a program. */
const FIRST_RELEASE = 97
const SECOND_RELEASE = 98
/** "s": a plural that the spelling lacks. */
const PLURAL = 115

/**
 * Finds spellings in folded texts. A match begins and ends at word boundaries; gaps (blanks, hyphens) may be
 * missing, and may stand where the spelling has one or where PDF text splits words ("Res Net-18"); a word may
 * be broken over two lines; a plural "s" may follow. The longest match at a place wins. Time is linear in the
 * text times the length of the longest spelling at most, in practice a few steps a word.
 */
export class NameMatcher<T> {
  readonly #trie = new Trie<Surface<T>>()
  readonly #heads = new Heads()

  constructor(surfaces: Iterable<Surface<T>>) {
    for (const surface of surfaces) {
      if (surface.key.length === 0) continue
      this.#trie.add(surface.key, surface)
      this.#heads.add(surface.key)
    }
  }

  /** All matches, sorted by start; none overlap. */
  find(folded: FoldedText): readonly NameMatch<T>[] {
    const found: NameMatch<T>[] = []
    for (let at = 0; at < folded.length; at += 1) {
      if (!isWordStart(folded, at)) continue
      const match = this.matchAt(folded, at)
      if (match === null || (match.glued && !isFootnote(folded, at, match.next))) continue
      found.push({ owners: match.owners, start: folded.origin[at]!, end: folded.origin[match.next]! })
      at = match.next - 1
    }
    return found
  }

  /** The longest match that begins at a folded place. */
  matchAt(folded: FoldedText, from: number): PlaceMatch<T> | null {
    if (!this.#heads.mayBegin(folded.codes, from)) return null
    let best: PlaceMatch<T> | null = null
    let node = Trie.ROOT
    let gaps: readonly number[] = NO_GAPS
    let depth = 0
    for (let at = from; at < folded.length;) {
      const code = folded.codes[at]!
      const next = this.#trie.step(node, code)
      if (next !== Trie.NONE) {
        node = next
        depth += 1
        at += 1
        const surfaces = this.#trie.values(node)
        if (surfaces === undefined) continue
        const end = endOfWord(folded, at)
        const glued = end < 0 && isGluedNumber(folded, at)
        if (end < 0 && !glued) continue
        const owners = this.#owners(surfaces, folded, from, glued ? at : end, gaps)
        if (owners.length > 0) best = { owners, next: glued ? at : end, glued }
      } else if (isGapCode(code) && depth > 0) {
        const after = pastGap(folded, at)
        if (after < 0) break
        // A word broken at the end of a line may break anywhere.
        if (!isLineBreakHyphen(folded, at, after)) gaps = [...gaps, depth]
        at = after
      } else {
        break
      }
    }
    return best
  }

  #owners(surfaces: readonly Surface<T>[], folded: FoldedText, from: number, end: number, gaps: readonly number[]): T[] {
    const owners: T[] = []
    const raw = folded.text.slice(folded.origin[from]!, folded.origin[end]!)
    for (const surface of surfaces) {
      if ((gaps.length === 0 || gaps.every((depth) => surface.breaks[depth] === 1 || depth >= surface.breaks.length)) &&
        agreesInCase(surface, raw) && !owners.includes(surface.owner)) owners.push(surface.owner)
    }
    return owners
  }
}

/** Whether a word begins at a folded place. */
export function isWordStart(folded: FoldedText, at: number): boolean {
  return isWordCode(folded.codes[at]!) && (at === 0 || !isWordCode(folded.codes[at - 1]!))
}

/** The place behind a word that ends at `at`, perhaps behind its plural; -1 where the word goes on. */
function endOfWord(folded: FoldedText, at: number): number {
  if (at >= folded.length || !isWordCode(folded.codes[at]!)) return at
  // One letter has no plural: "ImageNet as" is no ImageNet-A.
  const plural = folded.codes[at] === PLURAL && isWordCode(folded.codes[at - 1]!) && at > 1 && isWordCode(folded.codes[at - 2]!)
  return plural && (at + 1 >= folded.length || !isWordCode(folded.codes[at + 1]!)) ? at + 1 : -1
}

/** Whether letters end at `at` and a number up to the end of the word begins there. */
function isGluedNumber(folded: FoldedText, at: number): boolean {
  if (isDigit(folded.codes[at - 1]!)) return false
  let end = at
  while (end < folded.length && isDigit(folded.codes[end]!)) end += 1
  // "Matlab2019b"
  if (end - at === 4 && (folded.codes[end] === FIRST_RELEASE || folded.codes[end] === SECOND_RELEASE)) end += 1
  return end > at && end - at <= 5 && (end >= folded.length || !isWordCode(folded.codes[end]!))
}

/** A number of one or two digits behind a name that is long enough to be whole. */
export function isFootnote(folded: FoldedText, from: number, next: number): boolean {
  return next - from >= 5 && (next + 2 >= folded.length || !isDigit(folded.codes[next + 2]!))
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57
}

/** The place behind a run of gaps; -1 where it is too long for a name, or holds two line breaks. */
function pastGap(folded: FoldedText, at: number): number {
  let newlines = 0
  const from = at
  for (; at < folded.length && isGapCode(folded.codes[at]!); at += 1) if (folded.codes[at] === NEWLINE) newlines += 1
  return at - from > LONGEST_GAP || newlines > 1 ? -1 : at
}

function isLineBreakHyphen(folded: FoldedText, from: number, to: number): boolean {
  return folded.codes[from] === HYPHEN && to - from > 1 && folded.codes[from + 1] === NEWLINE
}
