import { ENTITY_KINDS, type EntityKind } from '@/graph/model'
import type { StoreStats } from '../../graph-store'
import { orderedStats } from '../../order'
import { entitiesByKind, notReported, papersByVenue, papersByYear, totals } from '../queries/stats'
import type { Statements } from '../statement'

export function stats(statements: Statements): StoreStats {
  const byKind = new Map(statements.all(entitiesByKind).map((row) => [row.kind, row.entities]))
  const entities = Object.fromEntries(ENTITY_KINDS.map((kind) => [kind, byKind.get(kind) ?? 0])) as Record<EntityKind, number>
  return orderedStats({
    ...statements.get(totals)!,
    entities,
    papersByYear: statements.all(papersByYear),
    papersByVenue: statements.all(papersByVenue),
    notReported: statements.all(notReported),
  })
}
