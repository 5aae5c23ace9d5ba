import { type Span, trimmed } from '@/loaders/extract/text/span'
import { type ListingDate, readDateLine } from './dates'

/** One paper of a listing. Spans count from the start of the source. */
export interface Entry extends Span {
  readonly title: Span
  /** Null where the page shows none. */
  readonly abstract: Span | null
  readonly authorsCount: number | null
  readonly organization: string | null
  readonly date: ListingDate
}

/** An entry that lacks its title: where it ends. */
export interface BrokenEntry extends Span {
  readonly title: null
}

const AUTHORS = /^[•*·\-\s]{0,6}(\d{1,5})\s{1,3}authors?$/i
const DOT = /^[·•∙]$/
const INLINE_DATE = /^(.{0,120}?)\s{0,4}[·∙]\s{0,4}([A-Z][a-z]{2,8}\.? \d{1,2}(?:, (?:19|20)\d\d)?(?: \d{1,5})?)$/
/** What the page shows above its papers. */
const PAGE_HEAD = /^(?:new|subscribe|daily papers|get trending papers\b.{0,80}|by\s{0,2}AK\b.{0,60}|upvote|view all|trending papers)$/i

/** The papers of a listing in the order of the page: title, abstract, authors or organisation, "·", date. */
export function readEntries(source: string, asOf: string | null): readonly (Entry | BrokenEntry)[] {
  const entries: (Entry | BrokenEntry)[] = []
  let block: Span[] = []
  const lines = visibleLines(source)
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!
    const end = entryEnd(source, lines, index, asOf)
    if (end === null) {
      block.push(line)
      continue
    }
    const by = end.by === null ? block.pop() ?? null : end.by
    entries.push(entryOf(source, entries.length === 0 ? withoutHead(source, block) : block, by, end.date, lines[end.last]!.end))
    block = []
    index = end.last
  }
  return entries
}

interface EntryEnd {
  readonly date: ListingDate
  readonly last: number
  /** Who wrote it, where that stands on the line of the date itself. */
  readonly by: Span | null
}

/** Whether an entry ends here: "·" and a date on the next line, or both on one line behind the authors. */
function entryEnd(source: string, lines: readonly Span[], index: number, asOf: string | null): EntryEnd | null {
  const text = (at: number) => {
    const line = lines[at]
    return line === undefined ? '' : source.slice(line.start, line.end)
  }
  const here = text(index)
  if (here.length > 200) return null
  if (DOT.test(here)) {
    const date = readDateLine(text(index + 1), asOf)
    return date === null ? null : { date, last: index + 1, by: null }
  }
  const inline = INLINE_DATE.exec(here)
  const date = inline === null ? null : readDateLine(inline[2] ?? '', asOf)
  if (date === null) return null
  const start = lines[index]!.start
  return { date, last: index, by: trimmed(source, start, start + (inline?.[1]?.length ?? 0)) }
}

function entryOf(source: string, block: readonly Span[], by: Span | null, date: ListingDate, end: number): Entry | BrokenEntry {
  const who = by === null ? '' : source.slice(by.start, by.end)
  const authors = AUTHORS.exec(who)
  // A long line before the date is text of the abstract: the page gave neither authors nor organisation.
  const isText = authors === null && (who.length > 120 || /[.!?]$/.test(who))
  const paragraphs = isText && by !== null ? [...block, by] : block
  const title = paragraphs[0]
  if (title === undefined) return { title: null, start: by?.start ?? end, end }
  const first = paragraphs[1]
  const last = paragraphs.at(-1)
  return {
    start: title.start,
    end,
    title,
    abstract: first === undefined || last === undefined ? null : { start: first.start, end: last.end },
    authorsCount: authors === null ? null : Number(authors[1]),
    organization: authors !== null || isText || who === '' ? null : who.replace(/^[•*·\-\s]+/, ''),
    date,
  }
}

/** The first block without what the page shows above its papers: menus and the day of the page. */
function withoutHead(source: string, block: readonly Span[]): readonly Span[] {
  let from = 0
  block.forEach((line, index) => {
    const text = source.slice(line.start, line.end)
    const isHead = PAGE_HEAD.test(text) || (readDateLine(text, null) !== null)
    if (isHead && index < block.length - 1) from = index + 1
  })
  return block.slice(from)
}

/** The lines that hold more than blanks, without the blanks around them. */
function visibleLines(source: string): readonly Span[] {
  const lines: Span[] = []
  for (let start = 0; start < source.length;) {
    const newline = source.indexOf('\n', start)
    const end = newline < 0 ? source.length : newline
    const line = trimmed(source, start, end)
    if (line !== null) lines.push(line)
    start = end + 1
  }
  return lines
}
