import { findCode } from './code/find-code'
import { deniedSpans } from './denial'
import type { DocumentInput, Section } from './document'
import { findHardware } from './hardware/find-hardware'
import { settleHardware } from './hardware/settle'
import type { Mention, MentionKind } from './mention'
import { findListedNames } from './names/find-names'
import { sentences } from './text/sentences'
import { overlaps, type Span, spanAt } from './text/span'

/** A mention in a document, with the section and the sentence that it stands in. Offsets count in the document. */
export interface DocumentMention extends Mention {
  readonly section: string
  readonly sentence: Span
  /** Why it is no fact of the paper; null where it is one. */
  readonly rejected: string | null
}

/** What each row of a card may tell of. Rows that are not listed here tell of everything. */
const ROW_KINDS: Readonly<Record<string, readonly MentionKind[]>> = {
  'researcher affiliation': [],
  'pseudocode': [],
  'open source code': ['codeUrl', 'software'],
}

/** Every name of a document, facts and rejected ones alike, in the order of its sections. */
export function documentNames(input: DocumentInput): readonly DocumentMention[] {
  return settleHardware(input.sections.flatMap((section) => sectionNames(input, section)))
}

function sectionNames({ text }: DocumentInput, section: Section): readonly DocumentMention[] {
  const part = text.slice(section.start, section.end)
  const row = section.name.toLowerCase().replace(/[\s_-]+/g, ' ')
  const allowed = ROW_KINDS[row]
  if (allowed?.length === 0) return []
  const parts = sentences(part)
  const denied = isDenied(section) ? parts.flatMap((sentence) => deniedSpans(part, sentence)) : []
  return mentionsIn(part).map((mention) => {
    const sentence = spanAt(parts, mention.start) ?? { start: 0, end: part.length }
    return shifted(mention, section, sentence, reject(mention, section, allowed, denied))
  })
}

/** Names, devices and code addresses of a text, without overlaps. */
export function mentionsIn(text: string): readonly Mention[] {
  const first = [...findHardware(text), ...findCode(text)]
  const names = findListedNames(text).filter((name) => !first.some((other) => overlaps(name, other)))
  return [...first, ...names].sort((a, b) => a.start - b.start)
}

function isDenied(section: Section): boolean {
  return /^(?:no|na|n\/a|unknown|unclear)$/i.test(section.answer ?? '')
}

function reject(
  mention: Mention, section: Section, allowed: readonly MentionKind[] | undefined, denied: readonly Span[],
): string | null {
  if (allowed !== undefined && !allowed.includes(mention.kind)) return `the row "${section.name}" does not tell of this`
  if (denied.some((span) => overlaps(span, mention))) return 'only denied'
  if (mention.kind === 'codeUrl') return codeRejection(mention, section)
  if (mention.broad === true) return 'an area or a group rather than one thing'
  return null
}

function codeRejection(mention: Mention, section: Section): string | null {
  if (isDenied(section)) return 'the card says that no code is given'
  if (mention.own === true) return null
  return /open source code/i.test(section.name) ? null : 'not said to be the paper\'s own code'
}

function shifted(mention: Mention, { name, start }: Section, sentence: Span, rejected: string | null): DocumentMention {
  return {
    ...mention,
    start: mention.start + start,
    end: mention.end + start,
    section: name,
    sentence: { start: sentence.start + start, end: sentence.end + start },
    rejected,
  }
}
