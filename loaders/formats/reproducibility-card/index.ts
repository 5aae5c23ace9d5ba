import { LoadError, type PaperRecord, type Reporting } from '@/graph/model'
import { type DocumentInput, extractDocument, type Section } from '@/loaders/extract'
import type { Format, Source } from '../format'
import { titleFromFileName } from './file-name'
import { type CardPlace, findCards } from './header'
import { countKnownRows, readRows, type Row } from './rows'

/**
 * A reproducibility card: title, authors, venue, and a table that judges for nine variables whether the
 * paper reports them, with a quote or an explanation. The bars of the table may be lost, rows may be
 * missing or reordered, and several cards may stand behind one another.
 */
export const reproducibilityCard: Format = {
  name: 'reproducibility-card',
  summary: 'a card that judges nine reproducibility variables of one paper (Research Type … Experiment Setup)',

  detects(text) {
    const head = text.slice(0, 200_000)
    return countKnownRows(head) >= 2 || (/Reproducibility Variable/i.test(head) && countKnownRows(head) >= 1)
  },

  *read(source) {
    for (const card of findCards(source.text)) yield readCard(source, card)
  },

  *documents(source) {
    for (const card of findCards(source.text)) yield inputOf(source, card, readRows(source.text, card.rowsStart, card.end))
  },
}

function readCard(source: Source, card: CardPlace): PaperRecord | LoadError {
  const rows = readRows(source.text, card.rowsStart, card.end)
  if (!rows.some((row) => row.variable !== null)) {
    return new LoadError(
      'The card has no row that is known. A card needs rows such as "Open Datasets | Yes | …"; check that the file is whole.',
      { source: source.uri, offset: card.rowsStart, line: lineAt(source.text, card.rowsStart) })
  }
  const title = titleOf(source, card)
  if (title === null) {
    return new LoadError(
      'The card has no title, and the file name gives none. Put the title on the line above "Authors:".',
      { source: source.uri, offset: card.start, line: lineAt(source.text, card.start) })
  }
  const facts = extractDocument(inputOf(source, card, rows))
  return {
    document: {
      format: reproducibilityCard.name,
      fileName: source.fileName,
      uri: source.uri,
      text: source.text.slice(card.start, card.end),
      textStart: card.start,
    },
    paper: {
      ...title,
      authors: card.header.authors,
      authorsCount: card.header.authorsCount,
      organization: null,
      venue: card.header.venue,
      year: card.header.year,
      date: null,
      monthDay: null,
      abstract: null,
      comments: null,
      arxiv: null,
      doi: null,
      openreview: null,
      url: null,
      code: facts.code,
    },
    entities: facts.entities,
    setups: facts.setups,
    results: facts.results,
    reporting: rows.flatMap((row) => reportingOf(source.text, row)),
  }
}

/** The title that stands in the card, else the one that the file's name gives, else null. */
function titleOf(source: Source, card: CardPlace): Pick<PaperRecord['paper'], 'title' | 'titleFrom'> | null {
  const span = card.header.title
  if (span !== null) return { title: oneLine(source.text.slice(span.start, span.end)), titleFrom: 'source' }
  const title = titleFromFileName(source.fileName)
  return title === null ? null : { title, titleFrom: 'fileName' }
}

function inputOf(source: Source, card: CardPlace, rows: readonly Row[]): DocumentInput {
  return { text: source.text, title: titleOf(source, card)?.title ?? '', sections: sectionsOf(card, rows) }
}

function sectionsOf(card: CardPlace, rows: readonly Row[]): readonly Section[] {
  const title = card.header.title === null ? [] : [{ name: 'Title', answer: null, ...card.header.title }]
  return [
    ...title,
    ...rows.flatMap(({ label, variable, answer, cell }) =>
      variable === null || cell === null ? [] : [{ name: label, answer, ...cell }]),
  ]
}

function reportingOf(text: string, { variable, answer, cell }: Row): readonly Reporting[] {
  if (variable === null || answer === null) return []
  return [{
    variable,
    status: /^(?:no|na|n\/a|unknown|unclear)$/i.test(answer) ? 'NOT_REPORTED' : 'REPORTED',
    answer,
    quote: cell === null ? null : text.slice(cell.start, cell.end),
    start: cell?.start ?? null,
    end: cell?.end ?? null,
  }]
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
