import type { FoundNode } from '@/graph/index'
import { builder } from './builder'
import { checkedFirst, connectionType, CURSOR_DESCRIPTION, type Connection } from './connection'
import { costOfSearch } from './cost'
import { encodeCursor } from './cursor'
import { SearchKindType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { nodeById } from './node'
import { NodeType } from './refs'

const HITS = 10
const LONGEST_QUERY = 300

interface SearchEdge extends FoundNode {
  readonly cursor: string
}

const SearchEdgeType = builder.objectRef<SearchEdge>('SearchEdge').implement({
  description: 'Something that was found.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    score: t.exposeFloat('score', { description: 'How well it fits; larger is better, comparable within one answer only.' }),
    matched: t.exposeString('matched', { description: 'The title, name, alias or setting that was found.' }),
    node: t.field({
      type: NodeType,
      description: 'The paper, entity or setting.',
      resolve: async ({ id }, _args, context) => {
        const node = await nodeById(id, context)
        if (!node) throw goneMeanwhile(id)
        return node
      },
    }),
  }),
})

const SearchConnection = connectionType('SearchConnection', 'things found', SearchEdgeType)

builder.queryField('search', (t) => t.field({
  type: SearchConnection,
  description: [
    'Papers by title, entities by name and alias, settings by hyperparameter and value; also by the beginnings of words and with typing errors.',
    'What is named exactly so comes first, then names that begin so, then what has most of the words, rare words counting more.',
  ].join(' '),
  args: {
    query: t.arg.string({ required: true, description: `What to look for: \`"resnet18"\`, \`"one pixel"\`, \`"learning rate 0.1"\`. At most ${LONGEST_QUERY} characters.` }),
    first: t.arg.int({ defaultValue: HITS, description: 'How many at most: `10`, from 1 to 100.' }),
    kinds: t.arg({ type: [SearchKindType], description: 'Only these kinds: `[PAPER, DATASET]`; all by default.' }),
  },
  complexity: costOfSearch,
  resolve: (_root, { query, first, kinds }, { index }): Connection<SearchEdge> => {
    if (query.length > LONGEST_QUERY) throw badInput(`\`query\` must be at most ${LONGEST_QUERY} characters; it is ${query.length}.`)
    const { items, total } = index.search(query, checkedFirst(first, HITS), kinds ?? null)
    return {
      edges: items.map((item) => ({ ...item, cursor: encodeCursor('search', item.id) })),
      hasNextPage: total > items.length,
      hasPreviousPage: false,
      totalCount: total,
    }
  },
}))
