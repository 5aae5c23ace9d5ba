/** Codes of "a" and "z": folded letters. */
const FIRST = 97
const LETTERS = 26

/**
 * The first three letters that keys begin with, in a table that fits the nearest cache: it turns most words of a text
 * away before the trie is walked. What does not begin with three letters is let through.
 */
export class Heads {
  readonly #known = new Uint8Array(LETTERS ** 3)

  /** Lets through what begins as a key does; a key of fewer letters may have any behind them. */
  add(key: readonly number[]): void {
    const letters = key.slice(0, 3).map((code) => code - FIRST)
    if (letters.some((letter) => letter < 0 || letter >= LETTERS)) return
    const missing = 3 - letters.length
    const from = letters.reduce((sum, letter) => sum * LETTERS + letter, 0) * LETTERS ** missing
    this.#known.fill(1, from, from + LETTERS ** missing)
  }

  /** Whether a key may begin at a place of a folded text. */
  mayBegin(codes: Uint16Array, at: number): boolean {
    const a = codes[at]! - FIRST
    const b = (codes[at + 1] ?? 0) - FIRST
    const c = (codes[at + 2] ?? 0) - FIRST
    if (a < 0 || a >= LETTERS || b < 0 || b >= LETTERS || c < 0 || c >= LETTERS) return true
    return this.#known[(a * LETTERS + b) * LETTERS + c] === 1
  }
}
