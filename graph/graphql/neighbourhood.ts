import type { GraphNeighbourhood, NodeKind } from '@/graph/index'
import { prefixOf } from '@/graph/model'
import { builder } from './builder'
import { checkedFirst } from './connection'
import { costOfSearch } from './cost'
import { GraphRelationType, NodeKindType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { nodeById } from './node'
import { LinkType, NodeType } from './refs'

const NEIGHBOURS = 30

const GraphNodeType = builder.objectRef<GraphNeighbourhood['nodes'][number]>('GraphNode').implement({
  description: 'A node as it is drawn.',
  fields: (t) => ({
    id: t.exposeID('id', { description: 'Identifier of what it stands for.' }),
    kind: t.field({ type: NodeKindType, description: 'What it stands for.', resolve: ({ kind }) => kind }),
    label: t.exposeString('label', { description: 'Title, name, or "learning rate = 0.1".' }),
    papers: t.exposeInt('papers', { nullable: true, description: 'How many papers have it; null for a paper.' }),
    year: t.exposeInt('year', { nullable: true, description: 'Year of a paper.' }),
    venue: t.exposeString('venue', { nullable: true, description: 'Venue of a paper.' }),
    weight: t.exposeFloat('weight', {
      description: 'How telling it is beside the centre; larger is more telling. Comparable among nodes of one kind in one answer.',
    }),
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

export const GraphEdgeType = builder.objectRef<GraphNeighbourhood['edges'][number]>('GraphEdge').implement({
  description: 'An edge as it is drawn: all statements of one kind between two nodes together.',
  fields: (t) => ({
    id: t.id({ description: 'The same in every answer that has the edge.', resolve: ({ source, relation, target }) => `${source} ${relation} ${target}` }),
    source: t.exposeID('source', { description: 'The node that it leads from: the paper, the setting, or the narrower entity.' }),
    target: t.exposeID('target', { description: 'The node that it leads to.' }),
    relation: t.field({ type: GraphRelationType, description: 'What it means.', resolve: ({ relation }) => relation }),
    links: t.field({
      type: [LinkType],
      description: 'The paper\'s statements behind it, with quotes; empty where no paper states it (OF, NARROWS).',
      resolve: ({ source, target }, _args, { load }) => prefixOf(source) === 'paper' ? load.links.load({ paper: source, target }) : [],
    }),
  }),
})

const HiddenCountType = builder.objectRef<{ readonly kind: NodeKind; readonly count: number }>('HiddenCount').implement({
  description: 'Neighbours that were left out.',
  fields: (t) => ({
    kind: t.field({ type: NodeKindType, description: 'Of which kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

const NeighbourhoodType = builder.objectRef<GraphNeighbourhood & { readonly center: { readonly id: string } }>('Neighbourhood').implement({
  description: 'The graph around one node, as much as was asked for.',
  fields: (t) => ({
    center: t.field({ type: NodeType, description: 'The node in the middle.', resolve: ({ center }) => center }),
    nodes: t.field({ type: [GraphNodeType], description: 'Its neighbours, the most telling first within a kind; without the centre.', resolve: ({ nodes }) => [...nodes] }),
    edges: t.field({ type: [GraphEdgeType], description: 'Edges between the centre and its neighbours, and among these.', resolve: ({ edges }) => [...edges] }),
    hidden: t.field({
      type: [HiddenCountType],
      description: 'How many neighbours were left out, by kind.',
      resolve: ({ hidden }) => [...hidden].map(([kind, count]) => ({ kind, count })),
    }),
  }),
})

builder.queryField('neighbourhood', (t) => t.field({
  type: NeighbourhoodType,
  description: [
    'The graph around a paper, an entity or a setting, bounded: of a hub the most telling neighbours.',
    'A feature tells most where it is rare and still shared; a paper where it reports much that others have too.',
  ].join(' '),
  args: {
    id: t.arg.id({ required: true, description: 'Identifier of the node in the middle: `"dataset:imagenet"`.' }),
    first: t.arg.int({ defaultValue: NEIGHBOURS, description: 'How many neighbours at most: `30`, from 1 to 100.' }),
    kinds: t.arg({ type: [NodeKindType], description: 'Only neighbours of these kinds: `[PAPER, METHOD]`; all by default.' }),
  },
  complexity: costOfSearch,
  resolve: async (_root, { id, first, kinds }, context) => {
    const found = context.index.neighbourhood(id, checkedFirst(first, NEIGHBOURS), kinds ?? null)
    const center = found && await nodeById(id, context)
    if (!found || !center) throw badInput(`There is no paper, entity or setting "${id.slice(0, 100)}". Find one with search(query: "…").`)
    return { ...found, center }
  },
}))

/** Most nodes that can be asked about at once: more than a picture can show. */
const MOST_NODES = 1000

builder.queryField('edges', (t) => t.field({
  type: [GraphEdgeType],
  description: 'Every edge between two of these nodes: what links the nodes of a picture that was put together from several neighbourhoods.',
  args: { among: t.arg.idList({ required: true, description: `Identifiers of papers, entities and settings, at most ${MOST_NODES}: \`["dataset:cifar-10", "method:adam"]\`; unknown ones are passed over.` }) },
  complexity: ({ among }) => ({ field: 20, multiplier: among.length }),
  resolve: (_root, { among }, { index }) => {
    if (among.length > MOST_NODES) throw badInput(`Edges among ${among.length} nodes were asked for; at most ${MOST_NODES} are possible. Leave some out.`)
    return [...index.edgesAmong(among)]
  },
}))
