import type { SetupIndex } from '@/graph/index'
import { builder } from './builder'
import { checkedFirst } from './connection'
import { costOfSearch } from './cost'
import { EntityKindType } from './enums'
import { nodeById } from './node'
import { EntityType, NodeType } from './refs'

const FEATURES = 20

const RelatedFeature = builder.objectRef<ReturnType<SetupIndex['usedWith']>[number]>('RelatedFeature').implement({
  description: 'An entity or setting that comes with another more often than chance.',
  fields: (t) => ({
    node: t.field({
      type: NodeType,
      description: 'The entity or setting.',
      resolve: async ({ id }, _args, context) => (await nodeById(id, context))!,
    }),
    papers: t.exposeInt('papers', { description: 'How many papers have both.' }),
    lift: t.exposeFloat('lift', { description: 'How many times more often they come together than if they had nothing to do with each other.' }),
  }),
})

builder.objectField(EntityType, 'usedWith', (t) => t.field({
  type: [RelatedFeature],
  description: [
    'What it is used with most tellingly: entities and settings by falling log-likelihood ratio (Dunning 1993)',
    'of coming together in papers, more often than by chance, in at least two papers.',
  ].join(' '),
  args: {
    first: t.arg.int({ defaultValue: FEATURES, description: 'How many at most: `10`, from 1 to 100.' }),
    kinds: t.arg({ type: [EntityKindType], description: 'Only entities of these kinds: `[METHOD]`; HYPERPARAMETER stands for settings.' }),
  },
  complexity: costOfSearch,
  resolve: ({ id }, { first, kinds }, { index }) => index.usedWith(id, checkedFirst(first, FEATURES), kinds ?? null),
}))
