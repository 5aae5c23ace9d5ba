import type { Mention } from '../mention'
import { type FoldedText, foldText } from '../text/fold'
import { overlaps, type Span } from '../text/span'
import { chooseSpelling, isOneLetter } from './context'
import { compoundNames } from './compounds'
import { enumeratedNames } from './enumerations'
import { familyMember, type Member } from './family'
import { areJoined } from './joints'
import { lexicon, type Spelling } from './lexicon'
import { isFootnote, isWordStart, type PlaceMatch } from './matcher'
import { isMeasure } from './measures'
import { isPerson } from './people'
import { isPieceOfName } from './pieces'

/** Names of the vocabulary in a text, members of its families among them; sorted by start, none overlap. */
export function findListedNames(text: string, folded: FoldedText = foldText(text)): readonly Mention[] {
  const names = lexicon()
  const found: Mention[] = []
  const doubtful: Doubtful[] = []
  const isName = (offset: number) => {
    const at = placeOf(folded, offset)
    return isWordStart(folded, at) && names.matchAt(folded, at) !== null
  }
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordStart(folded, at)) continue
    const match = names.matchAt(folded, at)
    if (match === null) continue
    const start = folded.origin[at]!
    const end = folded.origin[match.next]!
    if (isInsideAddress(text, start) || isTailOfCompound(text, start) || isPerson(text, start, end) ||
      isMeasure(text, start, end) || (!match.owners.some(isGeneric) && isPieceOfName(text, start, end, match.owners.some(isNetwork), isName))) continue
    const chosen = chosenOf(match, folded, text, start, end)
    if (chosen === null) {
      doubtful.push({ start, end, owners: match.owners })
      continue
    }
    const { spelling, member } = chosen
    if (match.glued && member === null && spelling.entry.kind !== 'software' && !isFootnote(folded, at, match.next)) continue
    const next = member?.next ?? match.next
    found.push(mentionOf(text, spelling, member?.name ?? null, start, folded.origin[next]!))
    at = next - 1
  }
  return compoundNames(text, enumeratedNames(text, withJoined(text, found, doubtful)))
}

function isNetwork({ entry, ambiguous }: Spelling): boolean {
  return entry.kind === 'architecture' && !ambiguous
}

/** A kind of network ("GAN", "RNN"): a name that ends in it is the name of one. */
function isGeneric(spelling: Spelling): boolean {
  return isNetwork(spelling) && /^\p{Ll}/u.test(spelling.entry.name)
}

interface Chosen {
  readonly spelling: Spelling
  readonly member: Member | null
}

/** What a match means; a size behind a family's name ("GLM-130B") leaves no doubt of it. */
function chosenOf(match: PlaceMatch<Spelling>, folded: FoldedText, text: string, start: number, end: number): Chosen | null {
  const spelling = chooseSpelling(match.owners, text, start, end)
  if (spelling !== null) return { spelling, member: familyMember(spelling.entry, folded, match.next, text.slice(start, end)) }
  for (const owner of match.owners) {
    const member = owner.immediate === true ? null : familyMember(owner.entry, folded, match.next, text.slice(start, end))
    if (member !== null) return { spelling: owner, member }
  }
  return null
}

/** A name that may be another word, where nothing beside it tells. */
interface Doubtful extends Span {
  readonly owners: readonly Spelling[]
}

/** The names, and those doubtful ones that stand in a list with names of their kind ("SST-2, MR and CR"). Linear. */
function withJoined(text: string, found: readonly Mention[], doubtful: readonly Doubtful[]): readonly Mention[] {
  const usable = doubtful.filter(({ start, end, owners }) => !isOneLetter(start, end) && owners.some((owner) => owner.immediate !== true))
  if (usable.length === 0 || found.length === 0) return found
  const forward = joinedFrom(text, found, usable, (a, b) => a.start < b.start)
  const backward = joinedFrom(text, [...forward.names].reverse(), [...forward.left].reverse(), (a, b) => a.start > b.start)
  return [...backward.names].reverse()
}

/** One way through the names, taking up the doubtful ones that a neighbour tells the kind of. */
function joinedFrom(
  text: string, names: readonly Mention[], doubtful: readonly Doubtful[], isBefore: (a: Span, b: Span) => boolean,
): { readonly names: readonly Mention[], readonly left: readonly Doubtful[] } {
  const taken: Mention[] = []
  const left: Doubtful[] = []
  let next = 0
  for (const doubt of doubtful) {
    while (next < names.length && isBefore(names[next]!, doubt)) taken.push(names[next++]!)
    const beside = [taken.at(-1), names[next]].filter((name) => name !== undefined)
    const owner = beside.some((name) => overlaps(name, doubt)) ? undefined : doubt.owners.find(({ entry, immediate }) =>
      immediate !== true && beside.some((name) => name.kind === entry.kind && areJoined(text, name, doubt)))
    if (owner === undefined) left.push(doubt)
    else taken.push(mentionOf(text, owner, null, doubt.start, doubt.end))
  }
  return { names: [...taken, ...names.slice(next)], left }
}

/** The folded place of an offset in the text. Logarithmic. */
function placeOf(folded: FoldedText, offset: number): number {
  let low = 0
  let high = folded.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (folded.origin[middle]! < offset) low = middle + 1
    else high = middle
  }
  return low
}

function mentionOf(text: string, { entry, ambiguous }: Spelling, member: string | null, start: number, end: number): Mention {
  const parent = member === null ? entry.parent : entry.name
  return {
    kind: entry.kind,
    name: member ?? entry.name,
    raw: text.slice(start, end),
    start,
    end,
    ...(parent === null ? {} : { parent }),
    ...(entry.flags.has('broad') ? { broad: true } : {}),
    rule: member === null ? ambiguous ? 'name.vocabulary.context' : 'name.vocabulary' : 'name.vocabulary.family',
    confidence: ambiguous ? 0.8 : 0.95,
  }
}

/** "supervised contrastive learning" in "self-supervised contrastive learning" is another name's tail. */
function isTailOfCompound(text: string, start: number): boolean {
  return /\p{Ll}/u.test(text[start] ?? '') && /\p{L}[-\u2010\u2011]$/u.test(text.slice(Math.max(0, start - 2), start))
}

/** Whether a place lies within a web address, a path or a mail address: names in them are no mentions. */
function isInsideAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return /[/@]/.test(before) && /(?:https?:\/\/|www\.|\w\.(?:com|org|net|io|edu|cn|de)\/)\S*$|@[\w.-]*$/i.test(before)
}
