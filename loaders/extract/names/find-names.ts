import type { Mention } from '../mention'
import { type FoldedText, foldText } from '../text/fold'
import { chooseSpelling } from './context'
import { compoundNames } from './compounds'
import { enumeratedNames } from './enumerations'
import { familyMember } from './family'
import { lexicon, type Spelling } from './lexicon'
import { isFootnote, isWordStart } from './matcher'

/** Names of the vocabulary in a text, members of its families among them; sorted by start, none overlap. */
export function findListedNames(text: string, folded: FoldedText = foldText(text)): readonly Mention[] {
  const names = lexicon()
  const found: Mention[] = []
  for (let at = 0; at < folded.length; at += 1) {
    if (!isWordStart(folded, at)) continue
    const match = names.matchAt(folded, at)
    if (match === null) continue
    const start = folded.origin[at]!
    const end = folded.origin[match.next]!
    if (isInsideAddress(text, start) || isTailOfCompound(text, start) || isCitedPerson(text, end)) continue
    const spelling = chooseSpelling(match.owners, text, start, end)
    if (spelling === null) continue
    const { entry } = spelling
    const member = familyMember(entry, folded, match.next, text.slice(start, end))
    if (match.glued && member === null && entry.kind !== 'software' && !isFootnote(folded, at, match.next)) continue
    const next = member?.next ?? match.next
    found.push(mentionOf(text, spelling, member?.name ?? null, start, folded.origin[next]!))
    at = next - 1
  }
  return compoundNames(text, enumeratedNames(text, found))
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

/** "Scala et al.", "Julia and Smith (2019)": a person. */
function isCitedPerson(text: string, end: number): boolean {
  return /^,?\s(?:et\sal\b|and\s[A-Z][a-z]+\s?[,(]?\s?\(?(?:19|20)\d\d)/.test(text.slice(end, end + 40))
}

/** Whether a place lies within a web address, a path or a mail address: names in them are no mentions. */
function isInsideAddress(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 60), start)
  return /(?:https?:\/\/|www\.|\w\.(?:com|org|net|io|edu|cn|de)\/)\S*$|@[\w.-]*$/i.test(before)
}
