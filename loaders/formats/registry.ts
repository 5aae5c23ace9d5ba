import { cardCorpus } from './card-corpus'
import { dailyPapersListing } from './daily-papers-listing'
import type { Format } from './format'
import { reproducibilityCard } from './reproducibility-card'

/** Every input format. The order matters: the first that detects a document reads it. */
export const FORMATS: readonly Format[] = [cardCorpus, dailyPapersListing, reproducibilityCard]

/** The format of a name, or undefined. */
export function formatNamed(name: string): Format | undefined {
  return FORMATS.find((format) => format.name === name)
}

/** The format of a text, by its content; undefined where none recognises it. */
export function detectFormat(text: string): Format | undefined {
  return FORMATS.find((format) => format.detects(text))
}
