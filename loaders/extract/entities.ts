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
      id, kind, name, aliases: aliasesOf(entry?.aliases ?? [], name), parent: parentId === id ? null : parentId,
    })
    if (above !== null) add(mentionKind, above, null)
  }
  for (const { kind, name, parent } of mentions) add(kind, name, parent ?? null)
  return [...entities.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function aliasesOf(aliases: readonly string[], name: string): readonly string[] {
  return [...new Set(aliases)].filter((alias) => alias !== name).sort()
}
