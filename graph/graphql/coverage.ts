import { COVERAGE_GROUPINGS, type Coverage, type CoverageGroup, type CoverageGrouping } from '@/graph/index'
import { builder } from './builder'
import { enumOf, FacetType } from './enums'
import { EntityType } from './refs'

export const CoverageGroupingType = enumOf('CoverageGrouping', 'By what papers are put together.', COVERAGE_GROUPINGS, {
  VENUE: 'By venue.',
  YEAR: 'By year.',
  VENUE_AND_YEAR: 'By venue and year.',
  ALL: 'All together.',
} satisfies Record<CoverageGrouping, string>)

interface CoverageOfGroup extends Coverage {
  /** Papers of the whole group. */
  readonly of: number
}

const CoverageType = builder.objectRef<CoverageOfGroup>('Coverage').implement({
  description: 'How many papers of a group report something.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: 'In what respect; SETTING without a hyperparameter stands for any hyperparameter.', resolve: ({ facet }) => facet }),
    hyperparameter: t.field({
      type: EntityType,
      nullable: true,
      description: 'The hyperparameter that was asked for; null for a whole facet.',
      resolve: ({ hyperparameter }, _args, { index }) => hyperparameter === null ? null : index.entity(hyperparameter)?.entity ?? null,
    }),
    papers: t.exposeInt('papers', { description: 'How many papers state it, by anything that was read from their documents.' }),
    share: t.float({ description: 'Their part of the group\'s papers, from 0 to 1.', resolve: ({ papers, of }) => papers / of }),
    notReported: t.exposeInt('notReported', {
      nullable: true,
      description: 'Of how many papers a document says in so many words that it is not reported; null where documents do not judge it (all but HARDWARE and SOFTWARE).',
    }),
  }),
})

export const CoverageGroupType = builder.objectRef<CoverageGroup>('CoverageGroup').implement({
  description: 'What the papers of a venue, a year, or both, report.',
  fields: (t) => ({
    venue: t.exposeString('venue', { nullable: true, description: 'The venue; null where papers are not put together by it, or have none.' }),
    year: t.exposeInt('year', { nullable: true, description: 'The year; null where papers are not put together by it, or have none.' }),
    papers: t.exposeInt('papers', { description: 'How many papers there are.' }),
    withCode: t.exposeInt('withCode', { description: 'How many of them have an address of released code.' }),
    reports: t.field({
      type: [CoverageType],
      description: 'What they report: the facets in the order of `Facet`, then the hyperparameters.',
      resolve: ({ reports, papers }) => reports.map((report) => ({ ...report, of: papers })),
    }),
  }),
})
