import type { Entity } from '@/graph/model'
import { builder } from './builder'
import { connectionType, CURSOR_DESCRIPTION } from './connection'
import { EntityType } from './refs'

export interface EntityEdge {
  readonly cursor: string
  readonly node: Entity
}

const EntityEdgeType = builder.objectRef<EntityEdge>('EntityEdge').implement({
  description: 'An entity in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: EntityType, description: 'The entity.', resolve: (edge) => edge.node }),
  }),
})

export const EntityConnection = connectionType('EntityConnection', 'entities', EntityEdgeType)
