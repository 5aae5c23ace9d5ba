import type { Entity } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import { FACET_OF_KIND, type Facet } from '../compare'

/** A facet that entities stand in. */
export type EntityFacet = Exclude<Facet, 'SETTING'>

/** An entity that a setup has, as far as judging it needs. */
export interface DescribedEntity {
  readonly id: string
  readonly name: string
  readonly facet: EntityFacet
  /** Identifier of the broader entity, or null. */
  readonly parent: string | null
}

/** A setting that a setup has. It need not be in the graph: a plan may hold a value that nobody used yet. */
export type DescribedSetting = Omit<Setting, 'id'> & { readonly id: string | null }

/** What is known of an experiment: of one setup, of a whole paper, or of a plan. */
export interface SetupDescription {
  readonly entities: readonly DescribedEntity[]
  readonly settings: readonly DescribedSetting[]
}

/** An entity that is no hyperparameter, as judging sees it. */
export function describedEntity({ id, name, kind, parent }: Entity): DescribedEntity {
  return { id, name, parent, facet: FACET_OF_KIND[kind] as EntityFacet }
}
