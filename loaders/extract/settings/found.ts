import type { OpenName } from './noun-phrase'

/** A name outside the lexicon that a value was found to belong to, and the rule that found it. */
export interface Found extends OpenName {
  readonly rule: string
  readonly confidence: number
}
