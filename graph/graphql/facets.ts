import { FACETS, type Count, type Facet, type NamedFacets } from '@/graph/index'
import type { Entity } from '@/graph/model'
import { builder } from './builder'
import { checkedFirst } from './connection'
import { costOfSearch } from './cost'
import { CoverageGroupingType, CoverageGroupType } from './coverage'
import { DistributionType } from './distribution'
import { EntityKindType, FacetType } from './enums'
import { badInput } from './errors'
import { entityOf } from './named-entity'
import { paperFilter, PaperFilterType } from './paper-filter'
import { EntityType } from './refs'
import { NotReportedCount, VenueCount, YearCount } from './stats'

const ENTITIES = 10
const MOST_HYPERPARAMETERS = 20
/** What is most often asked for: which papers say what they ran on and with. */
const COVERED: readonly Facet[] = ['HARDWARE', 'SOFTWARE', 'SETTING']

const EntityCountType = builder.objectRef<Count<Entity>>('EntityCount').implement({
  description: 'How many papers of a selection have an entity.',
  fields: (t) => ({
    entity: t.field({ type: EntityType, description: 'The entity.', resolve: ({ value }) => value }),
    papers: t.exposeInt('papers', { description: 'How many papers of the selection have it.' }),
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
        kind: t.arg({ type: EntityKindType, required: true, description: 'Of this kind: `DATASET`.' }),
        first: t.arg.int({ defaultValue: ENTITIES, description: 'How many at most: `10`, from 1 to 100.' }),
      },
      complexity: costOfSearch,
      resolve: (facets, { kind, first }) => facets.entities(kind, checkedFirst(first, ENTITIES)),
    }),
    distribution: t.field({
      type: DistributionType,
      description: 'How the values of a hyperparameter are distributed among them: "what weight decay do people use for ViT on ImageNet".',
      args: {
        hyperparameter: t.arg.string({ required: true, description: 'Any of its names, or its identifier: `"weight decay"`.' }),
        scope: t.arg.string({
          description: 'Only values that held for this dataset, architecture or method, by any name: `"ViT-B/16"`. What is said of all experiments holds where nothing is said of it in particular.',
        }),
      },
      complexity: { field: 20 },
      resolve: (facets, { hyperparameter, scope }, { index }) =>
        facets.distribution(entityOf(hyperparameter, 'Hyperparameter', index).id, typeof scope === 'string' ? entityOf(scope, null, index).id : null)!,
    }),
    coverage: t.field({
      type: [CoverageGroupType],
      description: 'Which share of them reports what, group by group: by year rising, then the largest first.',
      args: {
        by: t.arg({ type: CoverageGroupingType, defaultValue: 'YEAR', description: 'How they are put together: `VENUE`.' }),
        facets: t.arg({ type: [FacetType], description: 'What may be reported; `[HARDWARE, SOFTWARE, SETTING]` by default.' }),
        hyperparameters: t.arg.stringList({ description: `Hyperparameters that may be reported, by any name, at most ${MOST_HYPERPARAMETERS}: \`["learning rate"]\`.` }),
      },
      complexity: { field: 50 },
      resolve: (facets, { by, facets: wanted, hyperparameters }, { index }) => {
        const names = hyperparameters ?? []
        if (names.length > MOST_HYPERPARAMETERS) throw badInput(`At most ${MOST_HYPERPARAMETERS} hyperparameters are possible; there are ${names.length}. Ask several times.`)
        return facets.coverage({
          by: by ?? 'YEAR',
          facets: FACETS.filter((facet) => (wanted ?? COVERED).includes(facet)),
          hyperparameters: [...new Set(names.map((name) => entityOf(name, 'Hyperparameter', index).id))],
        })
      },
    }),
  }),
})

builder.queryField('facets', (t) => t.field({
  type: FacetsType,
  description: 'Counts over the papers that satisfy a filter, and distributions of their hyperparameters.',
  args: { filter: t.arg({ type: PaperFilterType, description: 'Which papers: `{ venues: ["NeurIPS"] }`; all by default.' }) },
  complexity: { field: 20 },
  resolve: (_root, { filter }, { index }) => index.facets(paperFilter(filter, index)),
}))
