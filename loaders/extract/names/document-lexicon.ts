import { decidedName } from '@/loaders/vocabulary'
import type { Mention } from '../mention'
import type { FoldedText } from '../text/fold'
import { clearOf, overlaps, spanAt } from '../text/span'
import { canonicalName } from './canonical'
import { type Definition, hasInitials } from './definitions'
import { kindOfDefinition } from './kind-of-definition'
import type { NewNameKind } from './kind-of-name'
import { namesake, type Spelling } from './lexicon'
import { NameMatcher } from './matcher'
import type { OwnName } from './own-names'
import { surfaceOf } from './surface'
import type { UnlistedName } from './unlisted'

/** What a name means in one document. `kind` null: it means nothing that counts, whatever lists say. */
interface Meaning {
  readonly kind: NewNameKind | 'software' | null
  readonly name: string
  readonly own: boolean
  readonly parent?: string
  readonly broad?: boolean
  readonly rule: string
  readonly confidence: number
}

/** A misspelling, and the listed name that it is meant for. */
export interface Slip {
  readonly spelling: string
  readonly meant: Mention
}

function meaningOf({ kind, name, parent, broad }: Mention): Omit<Meaning, 'rule' | 'confidence'> {
  const known = kind === 'dataset' || kind === 'architecture' || kind === 'method' || kind === 'software' ? kind : null
  return { kind: known, name, own: false, ...(parent === undefined ? {} : { parent }), ...(broad === undefined ? {} : { broad }) }
}

/** The names of one document that lists lack, or mean otherwise there. */
export class DocumentLexicon {
  readonly #matcher: NameMatcher<Meaning>

  constructor(
    own: readonly OwnName[], unlisted: readonly UnlistedName[], definitions: readonly Definition[], slips: readonly Slip[],
    listedAt: (text: string) => readonly Mention[],
  ) {
    const meanings: [spelling: string, meaning: Meaning][] = []
    for (const { name, aliases, kind, rule, confidence } of own) {
      const listed = canonicalName(kind, name, true)
      for (const spelling of new Set([name, ...aliases])) meanings.push([spelling, { kind, name: listed?.name ?? name, own: true, rule, confidence }])
    }
    for (const { spelling, meant } of slips) meanings.push([spelling, { ...meaningOf(meant), rule: 'name.misspelt', confidence: 0.7 }])
    const stems = own.flatMap(({ name, aliases }) => [name, ...aliases])
    const isVariant = (name: string) => stems.some((stem) => name.startsWith(`${stem}-`) || name.startsWith(`${stem}+`))
    const owned = new Set(meanings.map(([spelling]) => plain(spelling)))
    const defined = definitions.filter(({ short, long }) => !owned.has(plain(short)) && !owned.has(plain(long)))
      .flatMap((definition) => meaningsOf(definition, listedAt))
    // What a document explains as nothing that counts is not found by its surroundings either.
    meanings.push(...defined.filter(([, { kind }]) => kind === null))
    for (const { name, spelling, kind, rule, confidence } of unlisted) {
      if (owned.has(plain(name)) || isVariant(name)) continue
      const listed = canonicalName(kind, name, false)
      const parent = listed?.parent ?? null
      const meaning = { kind, name: listed?.name ?? name, own: false, rule, confidence, ...(parent === null ? {} : { parent }) }
      for (const form of new Set([name, spelling])) meanings.push([form, meaning])
    }
    meanings.push(...defined)
    const seen = new Set<string>()
    const distinct = meanings.filter(([spelling]) => !seen.has(plain(spelling)) && seen.add(plain(spelling)))
    this.#matcher = new NameMatcher(distinct.map(([spelling, meaning]) => surfaceOf(meaning, spelling, flagsFor(spelling))))
  }

  /** The names of a part of the document: those of lists, corrected and completed by what the document says. */
  apply(text: string, folded: FoldedText, listed: readonly Mention[]): readonly Mention[] {
    const found = this.#matcher.find(folded).map(({ owners, start, end }) => variant(text, { meaning: owners[0]!, start, end }))
    if (found.length === 0) return listed
    const longer = listed.filter((name) => {
      const match = spanAt(found, name.end - 1)
      return match !== undefined && overlaps(match, name) && name.end - name.start > match.end - match.start
    })
    const free = new Set(clearOf(found, longer))
    const kept = found.filter((match) => match.meaning.own || free.has(match))
    const rest = clearOf(listed, kept)
    const named = kept.flatMap(({ meaning, start, end }) => {
      const { kind, name, own, parent, broad, rule, confidence } = meaning
      if (kind === null) return []
      return [{
        kind, name: decidedName(kind, name), raw: text.slice(start, end), start, end, rule, confidence,
        ...(own ? { own } : {}), ...(parent === undefined ? {} : { parent }), ...(broad === true ? { broad } : {}),
      }]
    })
    return [...rest, ...named].sort((a, b) => a.start - b.start)
  }
}

interface Found {
  readonly meaning: Meaning
  readonly start: number
  readonly end: number
}

const SUFFIX = /^(?:[-\u2010\u2011]((?:\p{Lu}|\d)[\p{L}\p{N}]{0,8}(?:-[\p{Lu}\d]{1,3})?)|(\+{1,2}))(?![\p{L}\p{N}+-])/u

/** "SEEDS-2", "MPCViT+": a variant of the document's own name is a name of its own, and of the same family. */
function variant(text: string, found: Found): Found {
  const { meaning, end } = found
  if (!meaning.own || meaning.kind === null) return found
  const match = SUFFIX.exec(text.slice(end, end + 16))
  const tail = match?.[1] ?? match?.[2]
  if (match === null || tail === undefined || /^(?:Based|Like|Net|D|[A-Z][a-z]{3,})$/.test(tail)) return found
  const name = match[2] === undefined ? `${text.slice(found.start, end).replace(/\s/g, '')}-${tail}` : `${meaning.name}${tail}`
  return { ...found, end: end + match[0].length, meaning: { ...meaning, name, parent: meaning.name, rule: 'name.own.variant' } }
}

/** A short form means what its long form means; an unknown long form keeps lists from guessing at the short one. */
function meaningsOf(definition: Definition, listedAt: (text: string) => readonly Mention[]): [string, Meaning][] {
  const { short, long } = definition
  const rule = 'name.abbreviation'
  const whole = listedAt(long).find((name) => name.start === 0 && name.end >= long.length - 1 || name.raw.length >= long.length - 2)
  if (whole !== undefined) {
    if (whole.kind !== 'dataset' && whole.kind !== 'architecture' && whole.kind !== 'method') return []
    const { kind, name, parent, broad } = whole
    return [[short, {
      kind, name, own: false, rule, confidence: 0.9,
      ...(parent === undefined ? {} : { parent }), ...(broad === undefined ? {} : { broad }),
    }]]
  }
  const kind = kindOfDefinition(long)
  const known = namesake(short)
  if (known.some((spelling) => mayMean(spelling, definition, kind))) return []
  if (kind === null) return known.length === 0 ? [] : [[short, { kind: null, name: short, own: false, rule, confidence: 0.5 }]]
  return [short, long].map((spelling) => [spelling, { kind, name: short, own: false, rule, confidence: 0.7 }])
}

/**
 * Whether an abbreviation with a long form of the document may still be an entry's: their long forms share a telling
 * word, or the document's is no sure one. Of an entry without a long form, datasets are written with capitals.
 */
function mayMean({ entry, ambiguous }: Spelling, { short, long }: Definition, kind: NewNameKind | null): boolean {
  if (!/^\p{Lu}{2,}$/u.test(short) || !hasInitials(long, short)) return !ambiguous
  const forms = [entry.name, ...entry.aliases].filter((name) => /\p{L}{2}[\s-]\p{L}{2}/u.test(name) && !name.toUpperCase().includes(short))
  if (forms.length > 0) return forms.some((form) => sharesWord(form, long))
  return entry.kind === 'dataset' ? kind === 'dataset' || /\p{Lu}/u.test(long) : kind !== 'dataset'
}

/** Words that many long forms have. */
const UNTELLING = /^(?:learning|network|neural|model|method|based|deep|data|dataset|analysi|system|machine|training|algorithm|optimiz|image|language|recogni|for|the|and|with|from|graph|search)/

function sharesWord(name: string, long: string): boolean {
  const telling = (text: string) => text.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 2 && !UNTELLING.test(word)).map((word) => word.slice(0, 5))
  const words = new Set(telling(long))
  return words.size === 0 || telling(name).some((word) => words.has(word))
}

/** Names in a document are compared in their own case; long forms in any. */
function flagsFor(spelling: string): ReadonlySet<'case' | 'anycase'> {
  return new Set([/\s\p{Ll}/u.test(spelling) || spelling.length > 14 ? 'anycase' as const : 'case' as const])
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+*]/gu, '')
}
