

/** One thing that values may be limited to, as a sentence names it. */
export interface Target {
  readonly name: string
  readonly kind: 'dataset' | 'architecture' | 'method' | 'other'
  readonly start: number
  readonly end: number
  /** A task or kind of data in ordinary words: it gives way to a dataset or architecture. */
  readonly plain?: true
}
