import { type Span, trimmed } from '@/loaders/extract/text/span'

/** What stands above the rows of a card. */
export interface CardHeader {
  /** Null where the source has no title. */
  readonly title: Span | null
  readonly authors: readonly string[]
  /** How many authors there are; null where the source names none, or ends its list in "et al.". */
  readonly authorsCount: number | null
  readonly venue: string | null
  readonly year: number | null
}

/** Where one card begins and ends in a source, and its header. */
export interface CardPlace extends Span {
  readonly header: CardHeader
  /** Where its rows begin. */
  readonly rowsStart: number
}

interface Line extends Span {
  readonly text: string
}

const AUTHORS_LINE = /^\s{0,8}[*_]{0,2}Authors?[*_]{0,2}\s{0,3}:/i
const VENUE_LINE = /^\s{0,8}([A-Za-z][^|\n]{0,60}?)\s{1,4}((?:19|20)\d\d)\s{0,4}(?:$|\|)/
const LINKS = /Conference PDF|Archive PDF|Plain Text|LLM Run Details/
const TABLE_HEAD = /Reproducibility Variable\b/i

/** The cards of a source, in order: one, or several behind one another. */
export function findCards(source: string): readonly CardPlace[] {
  const lines = linesOf(source)
  const groups = headerGroups(lines)
  const places: { start: number; rowsStart: number; header: CardHeader }[] = []
  groups.forEach((group, index) => {
    const from = index === 0 ? 0 : groups[index - 1]!.last + 1
    const title = titleBefore(source, lines, from, group.first)
    const start = index === 0 ? 0 : title?.start ?? lines[group.first]!.start
    places.push({ start, rowsStart: rowsStart(lines, group), header: readHeader(lines, group, title) })
  })
  if (places.length === 0) places.push({ start: 0, rowsStart: 0, header: headless(source, lines) })
  return places.map((place, index) => ({ ...place, end: places[index + 1]?.start ?? source.length }))
}

interface Group {
  readonly first: number
  readonly last: number
}

/** Runs of header lines (authors, venue with links, table head), with blank lines between. */
function headerGroups(lines: readonly Line[]): readonly Group[] {
  const groups: { first: number; last: number }[] = []
  lines.forEach((line, index) => {
    if (!isHeaderLine(line.text)) return
    const open = groups.at(-1)
    const between = open === undefined ? [] : lines.slice(open.last + 1, index)
    const joins = open !== undefined && between.every((other) => other.text.trim() === '') &&
      !AUTHORS_LINE.test(line.text)
    if (joins) open.last = index
    else groups.push({ first: index, last: index })
  })
  return groups
}

function isHeaderLine(text: string): boolean {
  return AUTHORS_LINE.test(text) || TABLE_HEAD.test(text) || (LINKS.test(text) && text.length < 300)
}

function rowsStart(lines: readonly Line[], group: Group): number {
  const head = lines[group.last]!
  const at = head.text.search(TABLE_HEAD)
  // A flattened card may hold its rows on the line of the table's head.
  return at < 0 ? head.end : head.start + at + 'Reproducibility Variable'.length
}

/** The title is the last line with text before the header; a card glued in front of it ends with a bar or a stop. */
function titleBefore(source: string, lines: readonly Line[], from: number, before: number): Span | null {
  for (let index = before - 1; index >= from; index -= 1) {
    const line = lines[index]!
    const span = trimmed(source, line.start, line.end)
    if (span === null) continue
    const isRow = /^\s*\|/.test(line.text) || (from > 0 && line.text.length > 250)
    if (!isRow) return withoutMarks(source, span)
    const glued = Math.max(line.text.lastIndexOf('|'), line.text.search(/[.!?)\]"](?=[A-Z][^.!?|]{8,250}$)/))
    return glued < 0 ? null : trimmed(source, line.start + glued + 1, line.end)
  }
  return null
}

/** Without Markdown's heading and emphasis marks. */
function withoutMarks(source: string, { start, end }: Span): Span | null {
  while (start < end && /[#*_\s]/.test(source[start]!)) start += 1
  while (end > start && /[*_\s]/.test(source[end - 1]!)) end -= 1
  const label = /^Title\s{0,3}:\s{0,3}/i.exec(source.slice(start, Math.min(end, start + 20)))
  return trimmed(source, start + (label?.[0].length ?? 0), end)
}

function readHeader(lines: readonly Line[], group: Group, title: Span | null): CardHeader {
  const own = lines.slice(group.first, group.last + 1).map((line) => line.text)
  const authors = own.find((line) => AUTHORS_LINE.test(line))
  const venue = own.map((line) => VENUE_LINE.exec(line)).find((match) => match !== null)
  const names = authors === undefined ? [] : splitAuthors(authors.slice(authors.indexOf(':') + 1))
  return {
    title,
    authors: names,
    authorsCount: names.length === 0 || /\bet al\b/.test(authors ?? '') ? null : names.length,
    venue: venue?.[1]?.replace(/^[*_\s]+/, '').trim() ?? null,
    year: venue?.[2] === undefined ? null : Number(venue[2]),
  }
}

function headless(source: string, lines: readonly Line[]): CardHeader {
  const first = lines.find((line) => line.text.trim() !== '')
  const isTitle = first !== undefined && first.text.length < 250 && !first.text.includes('|')
  return {
    title: isTitle ? withoutMarks(source, first) : null,
    authors: [],
    authorsCount: null,
    venue: null,
    year: null,
  }
}

/** Names from an author line: page numbers and footnote marks that PDF text glues to them are cut off. */
export function splitAuthors(line: string): readonly string[] {
  return line
    .replace(/<[^>]{0,40}>|\[[^\]]{0,40}\]/g, ' ')
    .split(/[,;]|\s(?:and|&)\s/)
    .map(cleanAuthor)
    .reduce<string[]>(joinSuffix, [])
    .filter((name) => /\p{L}{2}/u.test(name) && !/^et al\b/.test(name))
}

function cleanAuthor(part: string): string {
  return part
    .normalize('NFC')
    .replace(/[\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .replace(/[\d\s\-–—]*\d[\d\s\-–—,*†‡§¶]*$/u, '')
    .replace(/[*†‡§¶∗⋆✉#^|]+/gu, ' ')
    .replace(/^(?:and|&)\s+/, '')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.\-–]+|[\s\-–:]+$/g, '')
}

/** "Jane Doe, Jr." is one name. */
function joinSuffix(names: string[], name: string): string[] {
  const last = names.at(-1)
  if (last !== undefined && /^(?:Jr|Sr)\.?$|^(?:II|III|IV)$/.test(name)) return [...names.slice(0, -1), `${last} ${name}`]
  return name === '' ? names : [...names, name]
}

function linesOf(source: string): readonly Line[] {
  const lines: Line[] = []
  for (let start = 0; start <= source.length;) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    lines.push({ start, end, text: source.slice(start, end) })
    start = end + 1
  }
  return lines
}
