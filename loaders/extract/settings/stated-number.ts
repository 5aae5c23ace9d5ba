/**
 * One number as it stands in a text. PDF text loses signs ("10 4" for 10^-4), so a number may be read in
 * several ways; the likeliest comes first, and the hyperparameter that it belongs to decides.
 */
export interface Quantity {
  readonly readings: readonly number[]
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly percent: boolean
  /** "10x", "8×": a multiple. */
  readonly multiple: boolean
  /** Spelt in letters ("ten", "half"): a quantity only where a unit or a connector says so. */
  readonly spelt: boolean
  /** The sides of a size that is no square ("320 × 960"). */
  readonly sides?: readonly number[]
  /** "104": it may be a ten with its exponent, which come last among the readings. */
  readonly glued?: true
  /** "10.000": the dot may stand between thousands, as the last reading has it. */
  readonly dotted?: true
  /** A size with equal sides ("224 × 224"): its one reading is the side. */
  readonly square?: true
}
