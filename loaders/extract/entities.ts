import { type Entity, type EntityKind, entityId } from '@/graph/model'
import type { Mention, MentionKind } from './mention'
import { entryOf } from './names/lexicon'

export const ENTITY_KIND_OF: Partial<Record<MentionKind, EntityKind>> = {
  dataset: 'Dataset',
  architecture: 'Architecture',
  method: 'Method',
  hardware: 'Hardware',
  software: 'Software',
  hyperparameter: 'Hyperparameter',
}

/** The entities that mentions name, and their parents, each once, sorted by identifier. */
export function entitiesOf(mentions: Iterable<Pick<Mention, 'kind' | 'name' | 'parent'>>): readonly Entity[] {
  const entities = new Map<string, Entity>()
  const add = (mentionKind: MentionKind, name: string, parent: string | null): void => {
    const kind = ENTITY_KIND_OF[mentionKind]
    if (kind === undefined) return
    const id = entityId(kind, name)
    if (entities.has(id)) return
    const entry = entryOf(mentionKind, name)
    const above = parent ?? entry?.parent ?? null
    const parentId = above === null ? null : entityId(kind, above)
    const aliases = [...entry?.aliases ?? memberAliases(mentionKind, name, above), ...(kind === 'Hardware' ? shorterNames(name) : [])]
    entities.set(id, { id, kind, name, aliases: aliasesOf(aliases, name), parent: parentId === id ? null : parentId })
    if (above !== null) add(mentionKind, above, null)
  }
  for (const { kind, name, parent } of mentions) add(kind, name, parent ?? null)
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

/**
 * A device is called by its model without the maker and the series too: "RTX 2080 Ti" for "NVIDIA GeForce RTX
 * 2080 Ti". A bare number is left to the vocabulary, since "2080" alone may mean anything; so may "v3" and "Pro".
 */
function shorterNames(name: string): readonly string[] {
  const words = name.split(' ')
  const model = words.findIndex((word) => /\d/.test(word))
  const last = model === -1 ? words.length - 1 : model - (/^\d/.test(words[model]!) ? 1 : 0)
  const shorter = Array.from({ length: Math.max(0, last) }, (_, dropped) => words.slice(dropped + 1).join(' '))
  const withoutSeries = name.replace(/ (?:GeForce|Tesla|Quadro) /, ' ')
  return [withoutSeries, ...shorter].filter((spelling) => !/^v\d+$/.test(spelling) && (words.length < 3 || /[\d ]/.test(spelling)))
}

/** A member of a family is called by the family's short names too: WRN-28-10 for WideResNet-28-10. */
function memberAliases(kind: MentionKind, name: string, familyName: string | null): readonly string[] {
  const family = familyName === null ? undefined : entryOf(kind, familyName)
  if (family === undefined) return []
  const names = [family.name, ...family.aliases]
  const used = names.filter((spelling) => name.startsWith(spelling)).sort((a, b) => b.length - a.length)[0]
  if (used === undefined) return []
  // A longer spelling may be a version ("ResNetv2"); one that differs in hyphens alone is found anyway.
  const others = names.filter((spelling) => !/\s|s$/.test(spelling) && !bare(spelling).startsWith(bare(used)))
  return others.map((spelling) => `${spelling}${name.slice(used.length)}`)
}

const bare = (spelling: string) => spelling.replaceAll('-', '').toLowerCase()

function aliasesOf(aliases: readonly string[], name: string): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name).sort()
}
