import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { HYPERPARAMETERS } from '@/loaders/vocabulary/hyperparameters/lexicon'

const ENTRIES = new Map(HYPERPARAMETERS.map((entry) => [entry.name, entry]))

/** The entry of a canonical name that the lexicon has. */
export const entryNamed = (name: string): HyperparameterEntry => ENTRIES.get(name)!
