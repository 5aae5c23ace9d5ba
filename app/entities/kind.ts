import type { graphql } from '../data/graphql'
import type { NodeKind } from '../design/kinds'

export type EntityKind = ReturnType<typeof graphql.scalar<'EntityKind'>>

const ENTITY_KINDS: Readonly<Partial<Record<NodeKind, EntityKind>>> = {
  dataset: 'DATASET',
  architecture: 'ARCHITECTURE',
  method: 'METHOD',
  hardware: 'HARDWARE',
  software: 'SOFTWARE',
  hyperparameter: 'HYPERPARAMETER',
}

/** A kind as the API spells it; null for papers and settings, which are no entities. */
export function entityKindOf(kind: NodeKind): EntityKind | null {
  return ENTITY_KINDS[kind] ?? null
}
