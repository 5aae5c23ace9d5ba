import { LoadError, PaperClaim, type PaperRecord } from '@/graph/model'
import { extractDocument } from '@/loaders/extract'
import type { Collection, Format, Source } from '../format'
import { titleFromFileName } from '../reproducibility-card/file-name'
import { splitAuthors } from '../reproducibility-card/header'
import { type CorpusCard, isCard, writeCard } from './corpus-card'
import { type ListedPaper, readPaperList } from './paper-list'

const LIST = /^paper_lists\/downloaded_papers\/([^/]+_\d{4})\.csv(?:\.gz)?$/
const CLEANED = /^results\/experiment\/cleaned_data\/([^/]+_\d{4})\.json(?:\.gz)?$/
const RAW = /^results\/experiment\/raw_data\/([^/]+)\/(\d{4})\/[^/]+\.json(?:\.gz)?$/

/** The published corpus as a clone of its repository: cleaned files count before raw ones, lists name the papers. */
const collection: Collection = {
  rootOf(path) {
    const at = path.search(
      /(?:^|(?<=\/))(?:paper_lists\/downloaded_papers|results\/experiment\/(?:cleaned|raw)_data)\//,
    )
    return at < 0 || this.roleOf(path.slice(at)) === null ? null : path.slice(0, at)
  },
  roleOf(path) {
    const list = LIST.exec(path)
    if (list !== null) return { rank: 'companion', key: list[1] ?? '' }
    const cleaned = CLEANED.exec(path)
    if (cleaned !== null) return { rank: 0, key: cleaned[1] ?? '' }
    const raw = RAW.exec(path)
    return raw === null ? null : { rank: 1, key: `${raw[1]}_${raw[2]}` }
  },
}

/**
 * The published corpus of reproducibility cards (arXiv 2606.16974): JSON files with the cards of many
 * papers by key. A card becomes a document of its own, written out as its published page; evidence counts
 * from the start of that page.
 */
export const cardCorpus: Format = {
  name: 'card-corpus',
  summary: 'JSON files of the published corpus of reproducibility cards, or a clone of its repository',
  collection,

  detects(text) {
    return (
      /^\s*\{/.test(text) &&
      /"(?:research_type|experiment_setup)"\s*:\s*\{\s*"(?:result|paper_text)"/.test(text.slice(0, 100_000))
    )
  },

  *read(source) {
    const file = parse(source)
    const listed = new Map((source.companions ?? []).flatMap((list) => [...readPaperList(list)]))
    let cards = 0
    for (const [key, value] of Object.entries(file)) {
      if (isCard(value)) {
        cards += 1
        yield readCard(source, key, value, listed.get(key) ?? null)
      } else if (listed.has(key)) {
        cards += 1
        yield new LoadError(
          `The entry "${key}" is no card: it has none of the variables of one. Fetch the file again.`,
          placeOf(source, key),
        )
      }
    }
    if (cards === 0)
      throw new LoadError(
        'The file holds no card: no entry has variables such as "experiment_setup". Check that it is whole.',
        { source: source.uri },
      )
  },
}

function parse(source: Source): Readonly<Record<string, unknown>> {
  let value: unknown
  try {
    value = JSON.parse(source.text)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new LoadError(`The file is not whole JSON (${reason}). Fetch it again.`, { source: source.uri }, { cause })
  }
  if (typeof value === 'object' && value !== null && !Array.isArray(value))
    return value as Readonly<Record<string, unknown>>
  throw new LoadError('The file holds no cards by key. Check that it belongs to the corpus.', { source: source.uri })
}

function readCard(source: Source, key: string, card: CorpusCard, listed: ListedPaper | null): PaperRecord | LoadError {
  const said = (name: string) => (typeof card[name] === 'string' ? card[name].trim() : '')
  const given = listed?.title || said('title')
  const title = oneLine(given || (titleFromFileName(key) ?? ''))
  if (title === '')
    return new LoadError(
      'The card has no title, and its key gives none. Add it to the list of papers.',
      placeOf(source, key),
    )
  const { venue, year } = venueOf(source, listed)
  const authors = oneLine(listed?.authors || said('authors'))
  const url = listed?.url || said('pdf_url')
  const { text, sections, reporting } = writeCard(
    card,
    title,
    authors,
    [venue, year].filter((part) => part !== null).join(' '),
  )
  const facts = extractDocument({ text, title, sections })
  const names = splitAuthors(authors)
  return {
    document: { format: cardCorpus.name, fileName: key, uri: `${source.uri}#${key}`, text, textStart: 0 },
    paper: PaperClaim.parse({
      title,
      titleFrom: given === '' ? 'fileName' : 'source',
      authors: names,
      authorsCount: names.length > 0 ? names.length : null,
      venue,
      year,
      openreview: /openreview\.net\/(?:pdf|forum)\?id=([\w-]+)/.exec(url)?.[1] ?? null,
      url: url === '' ? null : url,
      code: facts.code,
    }),
    entities: facts.entities,
    setups: facts.setups,
    results: facts.results,
    reporting,
  }
}

/** Venue and year from the list, or from a file name such as `NeurIPS_2019_1251_1428.json`. */
function venueOf(source: Source, listed: ListedPaper | null): { venue: string | null; year: number | null } {
  const fromName = /^([A-Za-z]+)_((?:19|20)\d\d)(?:_|\.)/.exec(source.fileName)
  const year = Number(listed?.year || fromName?.[2])
  return {
    venue: listed?.venue || (fromName?.[1] ?? null),
    year: Number.isInteger(year) && year >= 1900 && year <= 2200 ? year : null,
  }
}

function placeOf(source: Source, key: string) {
  const offset = source.text.indexOf(JSON.stringify(key))
  return {
    source: source.uri,
    offset: Math.max(0, offset),
    line: source.text.slice(0, Math.max(0, offset)).split('\n').length,
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
