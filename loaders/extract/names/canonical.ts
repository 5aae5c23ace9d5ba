import { vocabulary, type VocabularyEntry } from '@/loaders/vocabulary'
import { findListedNames } from './find-names'

/** A name as lists have it. */
export interface CanonicalName {
  readonly name: string
  readonly parent: string | null
}

interface Index {
  readonly names: ReadonlyMap<string, VocabularyEntry>
  readonly aliases: ReadonlyMap<string, VocabularyEntry>
}

/** Shorter aliases are abbreviations, which other things have too. */
const SHORTEST_ALIAS = 5
/** A family's short name before a size has at least so many characters ("ViT-B/32"). */
const SHORTEST_FAMILY = 3

let index: Index | null = null

function indexed(): Index {
  if (index !== null) return index
  const names = new Map<string, VocabularyEntry>()
  const aliases = new Map<string, VocabularyEntry>()
  for (const entry of vocabulary()) {
    names.set(keyOf(entry.kind, entry.name), entry)
    for (const alias of entry.aliases) {
      if (entry.flags.size > 0 || (alias.length >= SHORTEST_ALIAS && !entry.ambiguous.has(alias))) aliases.set(keyOf(entry.kind, alias), entry)
    }
  }
  index = { names, aliases }
  return index
}

/**
 * The name that lists have for one that was found by its form or context: "MISTRAL-7B" is Mistral-7B, "CHAMELEON"
 * Chameleon. Null where lists do not have it. What a document calls its own is only compared with canonical names.
 */
export function canonicalName(kind: string, name: string, own: boolean): CanonicalName | null {
  const { names, aliases } = indexed()
  const key = keyOf(kind, name)
  const entry = names.get(key) ?? (own || name.length < SHORTEST_ALIAS ? undefined : aliases.get(key))
  if (entry !== undefined) return { name: entry.name, parent: entry.parent }
  return own || kind !== 'architecture' ? null : memberOf(kind, name)
}

/** A member of a family, whose name is written in another case. */
function memberOf(kind: string, name: string): CanonicalName | null {
  const { names, aliases } = indexed()
  for (let length = Math.min(name.length - 1, 24); length >= SHORTEST_FAMILY; length -= 1) {
    if (!/[-\d]/.test(name[length]!)) continue
    const family = names.get(keyOf(kind, name.slice(0, length))) ?? aliases.get(keyOf(kind, name.slice(0, length)))
    if (family === undefined) continue
    const written = `${family.name.replace(/ Transformer$/, '')}${name.slice(length)}`
    const [member] = findListedNames(written)
    if (member !== undefined && member.kind === kind && member.start === 0 && member.end === written.length) {
      return { name: member.name, parent: member.parent ?? null }
    }
  }
  return null
}

function keyOf(kind: string, name: string): string {
  return `${kind}:${name.toLowerCase().replace(/[\s_-]/g, '')}`
}
