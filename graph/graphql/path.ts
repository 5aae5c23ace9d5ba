import type { GraphNeighbourhood, NodeSummary } from '@/graph/index'
import { builder } from './builder'
import { NodeKindType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { GraphEdgeType } from './neighbourhood'
import { nodeById } from './node'
import { NodeType } from './refs'

const StepType = builder.objectRef<NodeSummary>('PathNode').implement({
  description: 'A node on a path.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Identifier of what it stands for.' }),
    kind: t.field({ type: NodeKindType, description: 'What it stands for.', resolve: ({ kind }) => kind }),
    label: t.exposeString('label', { description: 'Title, name, or "learning rate = 0.1".' }),
    node: t.field({
      type: NodeType,
      description: 'What it stands for, in full.',
      resolve: async ({ id }, _args, context) => {
        const node = await nodeById(id, context)
        if (!node) throw goneMeanwhile(id)
        return node
      },
    }),
  }),
})

const PathType = builder.objectRef<{ readonly nodes: readonly NodeSummary[]; readonly edges: GraphNeighbourhood['edges'] }>('Path').implement({
  description: 'A way from one node to another.',
  fields: (t) => ({
    length: t.int({ description: 'How many edges it has; 0 where both ends are the same node.', resolve: ({ edges }) => edges.length }),
    nodes: t.field({ type: [StepType], description: 'The nodes from one end to the other, both with them.', resolve: ({ nodes }) => [...nodes] }),
    edges: t.field({ type: [GraphEdgeType], description: 'The edges along it, in order; each leads as in the graph, not along the path.', resolve: ({ edges }) => [...edges] }),
  }),
})

builder.queryField('path', (t) => t.field({
  type: PathType,
  nullable: true,
  description: [
    'A shortest path between two papers, entities or settings; null where there is none of at most eight edges.',
    'Features that more than 2,000 papers have are passed through only where there is no other way.',
  ].join(' '),
  args: {
    from: t.arg.id({ required: true, description: 'Identifier of one end: `"paper:wide-residual-networks"`.' }),
    to: t.arg.id({ required: true, description: 'Identifier of the other end: `"method:mixup"`.' }),
  },
  complexity: { field: 50, multiplier: 8 },
  resolve: (_root, { from, to }, { index }) => {
    const path = index.path(from, to)
    if (!path) throw badInput('There is no paper, entity or setting of one of these identifiers. Find one with search(query: "…").')
    return path.nodes.length === 0 ? null : path
  },
}))
