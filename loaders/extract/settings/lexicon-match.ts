import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { HYPERPARAMETERS } from '@/loaders/vocabulary/hyperparameters/lexicon'
import { type PhraseHit, longestPhrase, phraseTrie } from './phrase-trie'
import { type Token, tokenize } from './tokens'

/** A hyperparameter's name as it stands in a text, by tokens. */
export type NameHit = PhraseHit<HyperparameterEntry>

const NAMES = phraseTrie(
  HYPERPARAMETERS.flatMap((entry) => [entry.name, ...entry.aliases].map((name) => [name, entry] as const)),
)
const COUNTED = phraseTrie(
  HYPERPARAMETERS.flatMap((entry) => (entry.counted ?? []).map((noun) => [noun, entry] as const)),
)

/** The longest name of a hyperparameter that begins at token `at`. */
export const nameAt = (tokens: readonly Token[], at: number): NameHit | null => longestPhrase(NAMES, tokens, at)

/** The longest noun that begins at token `at` and counts a hyperparameter ("epochs" behind 200). */
export const countedAt = (tokens: readonly Token[], at: number): NameHit | null => longestPhrase(COUNTED, tokens, at)

/** The entry that a whole phrase names. */
export function entryOfPhrase(phrase: string): HyperparameterEntry | null {
  const tokens = tokenize(phrase)
  const hit = nameAt(tokens, 0)
  return hit !== null && hit.to === tokens.length ? hit.entry : null
}
