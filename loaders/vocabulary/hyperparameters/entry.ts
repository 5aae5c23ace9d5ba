/** What is known of one hyperparameter. */
export interface HyperparameterEntry {
  /** Canonical name. */
  readonly name: string
  /** Other ways to write it, in lower case, singular, with blanks for hyphens. */
  readonly aliases: readonly string[]
  /** Least and greatest value that papers use; a reading outside belongs to something else. */
  readonly range: readonly [number, number]
  /** Only whole numbers make sense. */
  readonly whole?: true
  /** Nouns that follow their value: "200 epochs", "8 attention heads". */
  readonly counted?: readonly string[]
  /** Values may be sizes ("224 × 224"). */
  readonly size?: true
}
