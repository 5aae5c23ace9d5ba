import { LoadError, type PaperRecord } from '@/graph/model'
import { type DocumentInput, extractDocument, type Section } from '@/loaders/extract'
import type { Format, Source } from '../format'
import { type BrokenEntry, type Entry, readEntries } from './entries'

/**
 * The text of a Hugging Face daily-papers page: for each paper its title, abstract, number of authors or
 * organisation, and date. The page leaves out the current year of a date; `asOf` resolves it.
 */
export const dailyPapersListing: Format = {
  name: 'daily-papers-listing',
  summary: 'the text of a Hugging Face daily-papers page (title, abstract, authors, date of many papers)',

  detects(text) {
    const head = text.slice(0, 400_000)
    return /^\s{0,6}[•*·-]?\s{0,4}\d{1,5} authors?\s{0,4}$/im.test(head) && /^\s{0,6}[·•∙]/m.test(head) &&
      readEntries(head, null).length > 0
  },

  *read(source, options) {
    const entries = readEntries(source.text, options.asOf)
    if (entries.length === 0) {
      throw new LoadError('The page lists no paper. Each needs a title, an abstract, "N authors", "·" and a date.',
        { source: source.uri, offset: 0, line: 1 })
    }
    for (const entry of entries) yield readEntry(source, entry)
  },

  *documents(source) {
    for (const entry of readEntries(source.text, null)) if (entry.title !== null) yield inputOf(source, entry)
  },
}

function readEntry(source: Source, entry: Entry | BrokenEntry): PaperRecord | LoadError {
  if (entry.title === null) {
    return new LoadError('A date stands where a title and an abstract should precede it. Restore the paper\'s title line.',
      { source: source.uri, offset: entry.start, line: source.text.slice(0, entry.start).split('\n').length })
  }
  const { abstract, date } = entry
  const input = inputOf(source, entry)
  const facts = extractDocument(input)
  return {
    document: {
      format: dailyPapersListing.name,
      fileName: source.fileName,
      uri: source.uri,
      text: source.text.slice(entry.start, entry.end),
      textStart: entry.start,
    },
    paper: {
      title: input.title,
      titleFrom: 'source',
      authors: [],
      authorsCount: entry.authorsCount,
      organization: entry.organization,
      venue: null,
      year: date.year,
      date: date.date,
      monthDay: date.monthDay,
      abstract: abstract === null ? null : source.text.slice(abstract.start, abstract.end),
      comments: date.comments,
      arxiv: null,
      doi: null,
      openreview: null,
      url: null,
      code: facts.code,
    },
    entities: facts.entities,
    setups: facts.setups,
    results: facts.results,
    reporting: [],
  }
}

function inputOf({ text }: Source, { title, abstract }: Entry): DocumentInput {
  const sections: Section[] = [{ name: 'Title', answer: null, ...title }]
  if (abstract !== null) sections.push({ name: 'Abstract', answer: null, ...abstract })
  return { text, title: text.slice(title.start, title.end).replace(/\s+/g, ' '), sections }
}
