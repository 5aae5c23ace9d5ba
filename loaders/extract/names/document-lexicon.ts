import { decidedName } from '@/loaders/vocabulary'
import type { Mention } from '../mention'
import type { FoldedText } from '../text/fold'
import { clearOf, overlaps, spanAt } from '../text/span'
import type { Definition } from './definitions'
import { kindOfDefinition } from './kind-of-definition'
import type { NewNameKind } from './kind-of-name'
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
      for (const spelling of new Set([name, ...aliases])) meanings.push([spelling, { kind, name, own: true, rule, confidence }])
    }
    for (const { spelling, meant } of slips) meanings.push([spelling, { ...meaningOf(meant), rule: 'name.misspelt', confidence: 0.7 }])
    const stems = own.flatMap(({ name, aliases }) => [name, ...aliases])
    const isVariant = (name: string) => stems.some((stem) => name.startsWith(`${stem}-`) || name.startsWith(`${stem}+`))
    const owned = new Set(meanings.map(([spelling]) => plain(spelling)))
    for (const { name, spelling, kind, rule, confidence } of unlisted) {
      if (owned.has(plain(name)) || isVariant(name)) continue
      for (const form of new Set([name, spelling])) meanings.push([form, { kind, name, own: false, rule, confidence }])
    }
    for (const definition of definitions) {
      if (owned.has(plain(definition.short)) || owned.has(plain(definition.long))) continue
      meanings.push(...meaningsOf(definition, listedAt))
    }
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
function meaningsOf({ short, long }: Definition, listedAt: (text: string) => readonly Mention[]): [string, Meaning][] {
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
  const known = listedAt(short)[0]
  if (known !== undefined && sharesWord(known.name, long)) return []
  if (kind === null) return known === undefined ? [] : [[short, { kind: null, name: short, own: false, rule, confidence: 0.5 }]]
  return [short, long].map((spelling) => [spelling, { kind, name: short, own: false, rule, confidence: 0.7 }])
}

function sharesWord(name: string, long: string): boolean {
  const words = new Set(long.toLowerCase().split(/[^\p{L}]+/u).filter((word) => word.length > 3).map((word) => word.slice(0, 6)))
  return name.toLowerCase().split(/[^\p{L}]+/u).some((word) => words.has(word.slice(0, 6))) || !name.includes(' ')
}

/** Names in a document are compared in their own case; long forms in any. */
function flagsFor(spelling: string): ReadonlySet<'case' | 'anycase'> {
  return new Set([/\s\p{Ll}/u.test(spelling) || spelling.length > 14 ? 'anycase' as const : 'case' as const])
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}+*]/gu, '')
}
