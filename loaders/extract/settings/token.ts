/** A word, a run of digits, or one other visible character. */
export interface Token {
  readonly kind: 'word' | 'number' | 'symbol'
  /** As it stands in the text; letters and digits of formulas as plain ones. */
  readonly text: string
  /** For comparison: lower case, ligatures undone, minus signs as `-`, Greek letters in one form. */
  readonly norm: string
  readonly start: number
  readonly end: number
  /** Whether a blank (or the start of the text) stands before it. */
  readonly spaced: boolean
}
