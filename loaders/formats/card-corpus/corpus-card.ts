import type { Reporting } from '@/graph/model'
import type { Section } from '@/loaders/extract/document'
import { CORPUS_VARIABLES, type CorpusVariable } from './variables'

/** One paper's card as the corpus holds it: its variables by key, and in cleaned files the paper itself. */
export type CorpusCard = Readonly<Record<string, unknown>>

/** A card written out as the published page shows it, with the places of its parts. */
export interface WrittenCard {
  readonly text: string
  readonly sections: readonly Section[]
  readonly reporting: readonly Reporting[]
}

/** Whether a value of a file is a card: other values say how the file was made. */
export function isCard(value: unknown): value is CorpusCard {
  return (
    typeof value === 'object' &&
    value !== null &&
    CORPUS_VARIABLES.some(({ keys }) => variableIn(value as CorpusCard, keys) !== null)
  )
}

/** Writes a card out. Offsets of everything that is read from it count in this text. */
export function writeCard(card: CorpusCard, title: string, authors: string, venue: string): WrittenCard {
  let text = ''
  const sections: Section[] = [{ name: 'Title', answer: null, start: 0, end: title.length }]
  const reporting: Reporting[] = []
  text += `${title}\nAuthors: ${authors}\n${venue}\n`
  text += '| Reproducibility Variable | Result | LLM Response |\n|---|---|---|\n'
  for (const variable of CORPUS_VARIABLES) {
    const found = variableIn(card, variable.keys)
    if (found === null) continue
    const answer = answerOf(variable, found.result)
    text += `| ${variable.label} | ${answer} | `
    const start = text.length
    text += found.quote
    const end = text.length
    text += ' |\n'
    if (found.quote !== '') sections.push({ name: variable.label, answer, start, end })
    reporting.push({
      variable: variable.variable,
      status: answer === 'No' || answer === UNKNOWN ? 'NOT_REPORTED' : 'REPORTED',
      answer,
      ...(found.quote === '' ? { quote: null, start: null, end: null } : { quote: found.quote, start, end }),
    })
  }
  return { text, sections, reporting }
}

/** Where the number means nothing: the paper could not be judged. */
const UNKNOWN = 'Unknown'

function answerOf({ answers }: CorpusVariable, result: number): string {
  return answers[result] ?? UNKNOWN
}

function variableIn(card: CorpusCard, keys: readonly string[]): { result: number; quote: string } | null {
  const value = keys.map((key) => card[key]).find((found) => typeof found === 'object' && found !== null)
  if (value === undefined || value === null || !('result' in value)) return null
  const quote = 'paper_text' in value && typeof value.paper_text === 'string' ? value.paper_text : ''
  // A row is a line.
  return { result: Number(value.result), quote: quote.replace(/[\r\n]+/g, ' ').trim() }
}
