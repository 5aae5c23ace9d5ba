import type { Count, Distribution, NamedFacets } from '@/graph/index'
import type { Entity } from '@/graph/model'
import type { Setting } from '@/graph/store/graph-store'
import { entityOf } from './baseline-subject'
import { builder } from './builder'
import { checkedFirst } from './connection'
import { costOfSearch } from './cost'
import { EntityKindType } from './enums'
import { badInput } from './errors'
import { paperFilter, PaperFilterType } from './paper-filter'
import { EntityType, SettingType } from './refs'
import { NotReportedCount, VenueCount, YearCount } from './stats'

const ENTITIES = 10
const VALUES = 20
const QUARTILES = [0, 0.25, 0.5, 0.75, 1]
const MOST_QUANTILES = 101

const EntityCountType = builder.objectRef<Count<Entity>>('EntityCount').implement({
  description: 'How many papers of a selection have an entity.',
  fields: (t) => ({
    entity: t.field({ type: EntityType, description: 'The entity.', resolve: ({ value }) => value }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection have it.' }),
  }),
})

const SettingCountType = builder.objectRef<Count<Setting>>('SettingCount').implement({
  description: 'How many papers of a selection have a setting.',
  fields: (t) => ({
    setting: t.field({ type: SettingType, description: 'The hyperparameter with a value.', resolve: ({ value }) => value }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection have it.' }),
  }),
})

const DistributionType = builder.objectRef<Distribution>('Distribution').implement({
  description: 'How the values of a hyperparameter are distributed among the papers of a selection.',
  fields: (t) => ({
    hyperparameter: t.field({ type: EntityType, description: 'The hyperparameter.', resolve: ({ hyperparameter }) => hyperparameter }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection set it.' }),
    numbers: t.exposeInt('numbers', { description: 'How many single numbers of the most frequent unit there are, one for each paper and value.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'That unit; null for bare numbers.' }),
    quantiles: t.floatList({
      description: 'The values below which these parts of the numbers lie; empty where there are no numbers.',
      args: { at: t.arg.floatList({ defaultValue: QUARTILES, description: `Parts from 0 to 1, at most ${MOST_QUANTILES}; the quartiles by default.` }) },
      resolve: ({ quantile }, { at }) => {
        const parts = at ?? QUARTILES
        if (parts.length > MOST_QUANTILES || parts.some((part) => !(part >= 0 && part <= 1))) {
          throw badInput(`\`at\` must be at most ${MOST_QUANTILES} numbers from 0 to 1: [0.05, 0.5, 0.95].`)
        }
        return parts.flatMap((part) => quantile(part) ?? [])
      },
    }),
    values: t.field({
      type: [SettingCountType],
      description: 'The settings that most papers have, first.',
      args: { first: t.arg.int({ defaultValue: VALUES, description: 'How many at most: 1 to 100.' }) },
      resolve: ({ values }, { first }) => values(checkedFirst(first, VALUES)),
    }),
  }),
})

const FacetsType = builder.objectRef<NamedFacets>('Facets').implement({
  description: 'Counts over the papers that satisfy a filter.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'How many papers satisfy it.' }),
    withCode: t.exposeInt('withCode', { description: 'How many of them have an address of released code.' }),
    venues: t.field({ type: [VenueCount], description: 'By venue, the largest first.', resolve: (facets) => facets.venues().map(({ value, papers }) => ({ venue: value, papers })) }),
    years: t.field({ type: [YearCount], description: 'By year, those without one last.', resolve: (facets) => facets.years().map(({ value, papers }) => ({ year: value, papers })) }),
    notReported: t.field({
      type: [NotReportedCount],
      description: 'What their documents say is not reported.',
      resolve: (facets) => facets.notReported().map(({ value, papers }) => ({ variable: value, papers })),
    }),
    entities: t.field({
      type: [EntityCountType],
      description: 'The entities of a kind that most of them have; of hyperparameters, those that most of them set.',
      args: {
        kind: t.arg({ type: EntityKindType, required: true, description: 'Of this kind.' }),
        first: t.arg.int({ defaultValue: ENTITIES, description: 'How many at most: 1 to 100.' }),
      },
      complexity: costOfSearch,
      resolve: (facets, { kind, first }) => facets.entities(kind, checkedFirst(first, ENTITIES)),
    }),
    distribution: t.field({
      type: DistributionType,
      description: 'How the values of a hyperparameter are distributed among them: "what weight decay do people use for ViT on ImageNet".',
      args: { hyperparameter: t.arg.string({ required: true, description: 'Any of its names, or its identifier: "weight decay".' }) },
      complexity: { field: 20 },
      resolve: (facets, { hyperparameter }, { index }) => facets.distribution(entityOf(hyperparameter, 'Hyperparameter', index).id)!,
    }),
  }),
})

builder.queryField('facets', (t) => t.field({
  type: FacetsType,
  description: 'Counts over the papers that satisfy a filter, and distributions of their hyperparameters.',
  args: { filter: t.arg({ type: PaperFilterType, description: 'Which papers; all by default.' }) },
  complexity: { field: 20 },
  resolve: (_root, { filter }, { index }) => index.facets(paperFilter(filter)),
}))
