import type { StringTable } from '../string-table'

/** Words beyond this length are compared by their beginning. */
const LONGEST = 48

/** Places of words in a lexicon, with how well each fits what was asked: 1 is the word itself. */
export interface Match {
  readonly word: number
  readonly quality: number
}

/** All words that can be searched for, sorted, with look-up by beginning and with typing errors. */
export class Lexicon {
  /** How many bytes each word has in common with the one before it. */
  private readonly common: Uint8Array

  constructor(readonly words: StringTable) {
    this.common = commonPrefixes(words)
  }

  /** Words that begin with a text, as places from the first to before the last. */
  beginningWith(text: string): readonly [from: number, to: number] {
    return [this.words.lowerBound(text), this.words.lowerBound(`${text}\u{10ffff}`)]
  }

  /**
   * Words within some edits of a text: a letter added, left out, replaced, or two neighbours swapped
   * (optimal string alignment). Walks the sorted words and keeps the table's rows for the common
   * beginning, so whole families of words are passed over once their beginning is too far away.
   */
  similarTo(text: string, edits: number): Match[] {
    const wanted = Buffer.from(text).subarray(0, LONGEST)
    const width = wanted.length + 1
    const rows = Array.from({ length: LONGEST + 1 }, () => new Uint8Array(width))
    rows[0]!.forEach((_, column) => { rows[0]![column] = column })
    const { bytes, offsets } = this.words
    const found: Match[] = []
    let known = 0
    for (let word = 0; word < this.words.length; word++) {
      // Rows up to `known` are right for the word before; what it has in common with this one stays right.
      if (this.common[word]! < known) known = this.common[word]!
      const start = offsets[word]!
      const length = Math.min(offsets[word + 1]! - start, LONGEST)
      let near = true
      while (near && known < length) near = nextRow(rows, ++known, wanted, bytes, start) <= edits
      if (near) {
        const distance = rows[length]![wanted.length]!
        if (distance <= edits) found.push({ word, quality: 1 - distance / (wanted.length + 1) })
      } else {
        // Every word that goes on like this one is too far away as well.
        while (word + 1 < this.words.length && this.common[word + 1]! >= known) word++
      }
    }
    return found
  }
}

/** Fills the row of a word's letter number `depth`; answers its smallest value. */
function nextRow(rows: Uint8Array[], depth: number, wanted: Uint8Array, bytes: Uint8Array, start: number): number {
  const [row, above] = [rows[depth]!, rows[depth - 1]!]
  const letter = bytes[start + depth - 1]!
  let least = row[0] = depth
  for (let column = 1; column <= wanted.length; column++) {
    const same = wanted[column - 1] === letter ? 0 : 1
    let cost = Math.min(above[column]! + 1, row[column - 1]! + 1, above[column - 1]! + same)
    const swapped = depth > 1 && column > 1
      && wanted[column - 2] === letter && wanted[column - 1] === bytes[start + depth - 2]
    if (swapped) cost = Math.min(cost, rows[depth - 2]![column - 2]! + 1)
    row[column] = cost
    if (cost < least) least = cost
  }
  return least
}

function commonPrefixes({ bytes, offsets, length }: StringTable): Uint8Array {
  const common = new Uint8Array(length)
  for (let word = 1; word < length; word++) {
    const [before, here, end] = [offsets[word - 1]!, offsets[word]!, offsets[word + 1]!]
    const most = Math.min(here - before, end - here, LONGEST)
    let same = 0
    while (same < most && bytes[before + same] === bytes[here + same]) same++
    common[word] = same
  }
  return common
}
