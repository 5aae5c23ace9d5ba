import { vocabulary, type VocabularyEntry } from '@/loaders/vocabulary'
import { foldText } from '../text/fold'
import { NameMatcher } from './matcher'
import { surfaceOf, type Surface } from './surface'

/** One spelling of an entry; an ambiguous one counts only beside a word of its kind. */
export interface Spelling {
  readonly entry: VocabularyEntry
  readonly ambiguous: boolean
  /** Only right before such a word ("the adult dataset"): the spelling in small letters of a capitalised name. */
  readonly immediate?: boolean
}

let compiled: NameMatcher<Spelling> | null = null

/** The matcher over the whole vocabulary, built at first use. */
export function lexicon(): NameMatcher<Spelling> {
  compiled ??= new NameMatcher(vocabulary().filter((entry) => entry.kind !== 'hardware').flatMap(surfacesOf))
  return compiled
}

function surfacesOf(entry: VocabularyEntry): readonly Surface<Spelling>[] {
  const plain: Spelling = { entry, ambiguous: false }
  const doubtful: Spelling = { entry, ambiguous: true }
  const names = [entry.name, ...entry.aliases]
  const written = names.flatMap((name) => spellings(name).map((spelling) =>
    surfaceOf(entry.ambiguous.has(name) ? doubtful : plain, spelling, entry.flags)))
  if (entry.kind !== 'dataset') return written
  const small: Spelling = { entry, ambiguous: true, immediate: true }
  return [...written, ...names.filter((name) => SMALL_ENOUGH.test(name)).map((name) => surfaceOf(small, name.toLowerCase(), ANY_CASE))]
}

/** Capitalised words, which some papers write small. */
const SMALL_ENOUGH = /^\p{Lu}\p{Ll}{3,}(?:[ -]\p{L}\p{Ll}*){0,3}$/u
const ANY_CASE: VocabularyEntry['flags'] = new Set(['anycase'])

/** A spelling, and the same with its signs lost or written out, as PDF text has it. */
function spellings(spelling: string): readonly string[] {
  const variants = new Set([spelling])
  if (/[/'’&·]/.test(spelling)) variants.add(spelling.replace(/[/'’·]/g, ' ').replace(/&/g, 'and').replace(/\s+/g, ' ').trim())
  if (/'/.test(spelling)) variants.add(spelling.replace(/'/g, ''))
  if (/\b[vV]\d/.test(spelling)) variants.add(spelling.replace(/\b[vV](?=\d)/, 'v '))
  return [...variants]
}

/** What a whole text may name, whatever stands beside it. */
export function namesake(spelling: string): readonly Spelling[] {
  const folded = foldText(spelling)
  const match = lexicon().matchAt(folded, 0)
  return match === null || match.next < folded.length ? [] : match.owners.filter(({ immediate }) => immediate !== true)
}

/** Whether a listed name stands at the beginning of a text. */
export const mayBegin = (text: string): boolean => lexicon().matchAt(foldText(text), 0) !== null

let byName: ReadonlyMap<string, VocabularyEntry> | null = null

/** The entry of a canonical name and kind, or undefined. */
export function entryOf(kind: string, name: string): VocabularyEntry | undefined {
  byName ??= new Map(vocabulary().map((entry) => [`${entry.kind}:${entry.name}`, entry]))
  return byName.get(`${kind}:${name}`)
}
