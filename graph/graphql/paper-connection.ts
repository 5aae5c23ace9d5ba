import type { IndexedPaper } from '@/graph/index'
import { builder } from './builder'
import { connectionType, CURSOR_DESCRIPTION } from './connection'
import { PaperType } from './refs'

export interface PaperEdge {
  readonly cursor: string
  readonly node: IndexedPaper
}

const PaperEdgeType = builder.objectRef<PaperEdge>('PaperEdge').implement({
  description: 'A paper in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: PaperType, description: 'The paper.', resolve: (edge) => edge.node }),
  }),
})

export const PaperConnection = connectionType('PaperConnection', 'papers', PaperEdgeType)
