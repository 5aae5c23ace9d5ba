import type { SetupIndex } from '@/graph/index'
import { ENTITY_KINDS, type Entity, type EntityKind } from '@/graph/model'
import { badInput } from './errors'

/** The entity that a name or identifier means, of a kind or, with null, of any. Throws with suggestions where there is none. */
export function entityOf(name: string, kind: EntityKind | null, index: SetupIndex): Entity {
  const found = index.entity(name) ?? index.entityNamed(name, kind)
  if (found && (kind === null || found.entity.kind === kind)) return found.entity
  const near = index.search(name.slice(0, 100), 3, kind === null ? ENTITY_KINDS : [kind]).items.map(({ matched }) => `"${matched}"`)
  throw badInput(`No ${kind?.toLowerCase() ?? 'entity'} is called "${name.slice(0, 100)}"${near.length > 0 ? `; did you mean ${near.join(' or ')}?` : '.'}`)
}
