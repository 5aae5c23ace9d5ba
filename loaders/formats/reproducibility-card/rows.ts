import type { ReportingVariable } from '@/graph/model'
import { type Span, trimmed } from '@/loaders/extract/text/span'

/** One row of a card. Offsets count from the start of the source. */
export interface Row {
  /** Label as the source writes it. */
  readonly label: string
  /** Null for a row that the format does not know; its text is kept out of extraction. */
  readonly variable: ReportingVariable | null
  readonly answer: string | null
  /** The explanation or quote; null where the cell is empty. */
  readonly cell: Span | null
}

/** The labels of a card, in its own order. */
const VARIABLES: readonly (readonly [label: string, variable: ReportingVariable])[] = [
  ['research type', 'researchType'],
  ['researcher affiliation', 'affiliation'],
  ['pseudocode', 'pseudocode'],
  ['open source code', 'openSourceCode'],
  ['open datasets', 'openDatasets'],
  ['dataset splits', 'datasetSplits'],
  ['hardware specification', 'hardware'],
  ['software dependencies', 'software'],
  ['experiment setup', 'experimentSetup'],
]
const BY_LABEL = new Map(VARIABLES)

const LABELS = VARIABLES.map(([label]) => label.replace(/ /g, '[ \\t_-]{1,3}')).join('|')
const ANSWERS = 'Experimental|Theoretical|Academia|Industry|Collaboration|Both|Mixed|Other|Yes|No|NA|N/A|Unknown|Unclear'
/** A known label and its answer, as a table row or flattened into running text. */
const KNOWN_ROW = new RegExp(
  `(?<=^|[\\n\\r|.!?)\\]"”>*] {0,3})[*_]{0,2}(${LABELS})[*_]{0,2}[ \\t]{0,4}[:|]?[ \\t]{0,4}[*_]{0,2}(${ANSWERS})[*_]{0,2}(?=[\\s|:.,;]|$)`, 'gi')
/** A table row of any label; its answer cell may be empty. */
const TABLE_ROW = /^[ \t]{0,4}\|([^|\n\r]{0,80})\|(?:([^|\n\r]{0,60})\|)?/gm
/** A flattened row of a label that is not known: a few capitalised words at the start of a line, then Yes or No. */
const UNKNOWN_ROW = /^([A-Z][a-z]{2,20}(?: [A-Z][a-z]{1,20}){0,3}) (Yes|No)(?= [A-Z"“])/gm

interface Opening {
  readonly label: string
  readonly answer: string | null
  readonly start: number
  readonly cellStart: number
}

/** The rows between two offsets, in the order of the source. Rows may be missing, reordered or unknown. */
export function readRows(source: string, start: number, end: number): readonly Row[] {
  const text = source.slice(start, end)
  const openings = rowOpenings(text)
  return openings.map(({ label, answer, cellStart }, index) => {
    const until = openings[index + 1]?.start ?? text.length
    return { label, variable: variableOf(label), answer, cell: cellSpan(source, start + cellStart, start + until) }
  })
}

/** How many known rows a text opens with an answer: what tells a card from other text. */
export function countKnownRows(text: string): number {
  return [...text.matchAll(KNOWN_ROW)].length
}

function rowOpenings(text: string): readonly Opening[] {
  const found = new Map<number, Opening>()
  const add = (match: RegExpMatchArray, answer: string | null) => {
    const cellStart = match.index! + match[0].length
    const opening = { label: (match[1] ?? '').trim(), answer, start: match.index!, cellStart }
    // The same row is seen with and without its bars: the one that knows its answer stays.
    const twin = [...found.values()].find((other) => other.start <= cellStart && match.index! <= other.cellStart)
    if (twin === undefined) found.set(opening.start, opening)
  }
  for (const match of text.matchAll(KNOWN_ROW)) add(match, match[2] ?? null)
  for (const match of text.matchAll(TABLE_ROW)) {
    const label = (match[1] ?? '').trim()
    if (label !== '' && !isTableFurniture(label)) add(match, answerCell(match[2]))
  }
  for (const match of text.matchAll(UNKNOWN_ROW)) add(match, match[2] ?? null)
  return [...found.values()].sort((a, b) => a.start - b.start)
}

function answerCell(cell: string | undefined): string | null {
  const answer = (cell ?? '').trim()
  return answer === '' || answer.length > 40 ? null : answer
}

function isTableFurniture(label: string): boolean {
  return /^[:\- ]+$/.test(label) || label.toLowerCase() === 'reproducibility variable'
}

function variableOf(label: string): ReportingVariable | null {
  return BY_LABEL.get(label.toLowerCase().replace(/[*_]/g, ' ').replace(/[\s-]+/g, ' ').trim()) ?? null
}

/** A cell without the bars and blanks around it. */
function cellSpan(source: string, start: number, end: number): Span | null {
  const bars = /[\s|*:]/
  while (start < end && bars.test(source[start]!)) start += 1
  while (end > start && /[\s|]/.test(source[end - 1]!)) end -= 1
  return trimmed(source, start, end)
}
