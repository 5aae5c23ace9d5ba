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
    entities.set(id, {
      id, kind, name, aliases: aliasesOf(entry?.aliases ?? memberAliases(mentionKind, name, above), name), parent: parentId === id ? null : parentId,
    })
    if (above !== null) add(mentionKind, above, null)
  }
  for (const { kind, name, parent } of mentions) add(kind, name, parent ?? null)
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
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
