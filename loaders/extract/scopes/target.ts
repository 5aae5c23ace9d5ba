/** One thing that values may be limited to, as a sentence names it. */
export interface Target {
  readonly name: string
  readonly kind: 'dataset' | 'architecture' | 'method' | 'other'
  readonly start: number
  readonly end: number
  /** A task or kind of data in ordinary words: it gives way to a dataset or architecture. */
  readonly plain?: true
  /** A part of a model ("the encoder"). */
  readonly part?: true
  /** A phase that a verb names ("we then fine-tune for …"). */
  readonly verb?: true
  /** The paper's own. */
  readonly own?: true
}

/**
 * How a value came by a target. `stated`: said of the value itself ("0.1 for X", "For X, …"); `opened`: of what its
 * sentence is about ("We train X with …"); `carried`: over from an earlier sentence;
 * `faint`: over an elision between quotes.
 */
export type Via = 'stated' | 'opened' | 'carried' | 'faint'

/** A target that a value may be limited to, and how it came by it. */
export interface Held {
  readonly target: Target
  readonly via: Via
}
