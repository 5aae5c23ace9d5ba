import { mayThank, thanks } from './acknowledgement'
import { findCode } from './code/find-code'
import { settleCode } from './code/settle'
import { deniedSpans } from './denial'
import type { DocumentInput, Section } from './document'
import type { DocumentMention } from './document-mention'
import { findHardware } from './hardware/find-hardware'
import { settleHardware } from './hardware/settle'
import type { Mention, MentionKind } from './mention'
import { findDefinitions } from './names/definitions'
import { describedMethods } from './names/described'
import { DocumentLexicon } from './names/document-lexicon'
import { findListedNames } from './names/find-names'
import { settleFamilies } from './names/families'
import { misspelt } from './names/misspelt'
import { findOwnNames } from './names/own-names'
import { type Candidate, nameCandidates } from './names/shape'
import { findUnlisted } from './names/unlisted'
import { findUnlistedPackages } from './software/unlisted'
import { settleVersions, withVersions } from './software/with-versions'
import { type FoldedText, foldText } from './text/fold'
import { sentences } from './text/sentences'
import { clearOf, overlaps, type Span, spanAt } from './text/span'

/** What each row of a card may tell of. Rows that are not listed here tell of everything. */
const ROW_KINDS: Readonly<Record<string, readonly MentionKind[]>> = {
  'researcher affiliation': [],
  'pseudocode': [],
  'open source code': ['codeUrl', 'software'],
}

/** A section as it is read: its text, what it may tell of, and what it only denies. */
interface Part {
  readonly section: Section
  readonly text: string
  readonly folded: FoldedText
  readonly sentences: readonly Span[]
  readonly allowed: readonly MentionKind[] | undefined
  readonly denied: readonly Span[]
  /** The sentences that thank. */
  readonly thanking: readonly Span[]
  readonly listed: readonly Mention[]
  readonly candidates: readonly Candidate[]
}

/** Every name of a document, facts and rejected ones alike, in the order of its sections. */
export function documentNames(input: DocumentInput): readonly DocumentMention[] {
  const parts = input.sections.flatMap((section) => partOf(input, section))
  const pseudocode = input.sections.filter((section) => /^pseudocode$/i.test(section.name) && !isDenied(section))
    .map(({ start, end }) => input.text.slice(start, end)).join('\n')
  const lexicon = lexiconOf(input.title, parts, pseudocode)
  return settleCode(settleFamilies(settleVersions(settleHardware(parts.flatMap((part) => partNames(part, lexicon))))))
}

/** Names, devices and code addresses of a text, without overlaps. */
export function mentionsIn(text: string): readonly Mention[] {
  const folded = foldText(text)
  const section: Section = { name: '', answer: null, start: 0, end: text.length }
  const part: Part = { section, text, folded, sentences: [], allowed: undefined, denied: [], thanking: [], listed: findListedNames(text, folded), candidates: nameCandidates(text) }
  return mentionsOf(part, lexiconOf('', [part], ''))
}

function partOf({ text }: DocumentInput, section: Section): readonly Part[] {
  const allowed = ROW_KINDS[section.name.toLowerCase().replace(/[\s_-]+/g, ' ')]
  if (allowed?.length === 0) return []
  const part = text.slice(section.start, section.end)
  const folded = foldText(part)
  const split = sentences(part)
  const denied = isDenied(section) ? split.flatMap((sentence) => deniedSpans(part, sentence)) : []
  const thanking = mayThank(part) ? split.filter((sentence) => thanks(part, sentence)) : []
  const candidates = clearOf(nameCandidates(part), thanking)
  return [{ section, text: part, folded, sentences: split, allowed, denied, thanking, listed: findListedNames(part, folded), candidates }]
}

/** What the whole document says of its names: its own, its abbreviations, those that no list has. */
function lexiconOf(title: string, parts: readonly Part[], pseudocode: string): DocumentLexicon {
  const told = parts.filter(({ section }) => section.name !== 'Title' && !isDenied(section))
  const bodyParts = parts.filter(({ section }) => section.name !== 'Title')
  const body = bodyParts.map(({ text }) => text).join('\n')
  let offset = 0
  const candidates = bodyParts.flatMap((part) => {
    const from = offset
    offset += part.text.length + 1
    return part.candidates.map((candidate) => ({ ...candidate, start: candidate.start + from, end: candidate.end + from }))
  })
  const definitions = parts.flatMap(({ text }) => findDefinitions(text))
  const listedAt = (text: string) => findListedNames(text)
  const own = findOwnNames({ title, body, candidates, pseudocode, definitions: findDefinitions(body), listedAt })
  const unlisted = told.filter(({ allowed }) => allowed === undefined)
    .flatMap(({ text, candidates: shaped, listed, section }) => [
      ...findUnlisted(text, shaped, listed, /^(?:open datasets|dataset splits)$/i.test(section.name)), ...findUnlistedPackages(text, listed),
    ])
  const owned = new Set(own.map(({ name }) => name))
  const slips = bodyParts.flatMap(({ text, candidates: shaped, listed }) => clearOf(shaped, listed).flatMap((candidate) => {
    const meant = owned.has(candidate.name) ? null : misspelt(candidate, listedAt)
    return meant === null ? [] : [{ spelling: text.slice(candidate.start, candidate.end), meant }]
  }))
  return new DocumentLexicon(own, unlisted, definitions, slips, listedAt)
}

function mentionsOf({ section, text, folded, listed }: Part, lexicon: DocumentLexicon): readonly Mention[] {
  const code = findCode(text, /open source code/i.test(section.name))
  const first = [...clearOf(findHardware(text, folded), code), ...code].sort((a, b) => a.start - b.start)
  const names = clearOf(lexicon.apply(text, folded, listed), first)
  return [...first, ...withVersions(text, names)].sort((a, b) => a.start - b.start)
}

function partNames(part: Part, lexicon: DocumentLexicon): readonly DocumentMention[] {
  const whole = { start: 0, end: part.text.length }
  const mentions = mentionsOf(part, lexicon)
  return [...mentions, ...describedMethods(part.text, part.sentences, mentions)].map((mention) =>
    shifted(mention, part.section, spanAt(part.sentences, mention.start) ?? whole, reject(mention, part)))
}

function isDenied(section: Section): boolean {
  return /^(?:no|na|n\/a|unknown|unclear)$/i.test(section.answer ?? '')
}

function reject(mention: Mention, { section, text, allowed, denied, thanking }: Part): string | null {
  if (allowed !== undefined && !allowed.includes(mention.kind)) return `the row "${section.name}" does not tell of this`
  if (overlapsAt(denied, mention)) return 'only denied'
  if (isScience(mention) && overlapsAt(thanking, mention)) return 'in words of thanks'
  if (mention.kind === 'codeUrl') return codeRejection(mention, section)
  if (section.name === 'Title' && mention.own !== true && isInsidePhrase(text, mention)) return 'a part of the title\'s own name'
  if (mention.broad === true) return 'an area or a group rather than one thing'
  return null
}

function isScience({ kind }: Mention): boolean {
  return kind === 'dataset' || kind === 'architecture' || kind === 'method'
}

/** Whether a mention overlaps one of the spans, which are sorted and disjoint. */
function overlapsAt(spans: readonly Span[], mention: Mention): boolean {
  const span = spanAt(spans, mention.end - 1)
  return span !== undefined && overlaps(span, mention)
}

/** "Causal Aware Interaction Network" in a title names something else than an interaction network. */
function isInsidePhrase(text: string, { kind, start }: Mention): boolean {
  return kind !== 'dataset' && /(?:^|\s)\p{Lu}[\p{L}-]+[\s-]$/u.test(text.slice(Math.max(0, start - 30), start)) &&
    !/\b(?:With|For|Via|Through|Using|By|In|On|From|Of|And|To|Deep|Improving|Training|Learning|Understanding|Improved|Efficient|Robust|Fast)[\s-]$/i.test(text.slice(Math.max(0, start - 30), start))
}

function codeRejection(mention: Mention, section: Section): string | null {
  if (isDenied(section)) return 'the card says that no code is given'
  if (mention.own === true) return null
  return /open source code|^abstract$/i.test(section.name) ? null : 'not said to be the paper\'s own code'
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
