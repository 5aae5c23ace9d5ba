import { ENTITY_KINDS, type EntityKind } from '@/graph/model'
import type { StoreStats } from '@/graph/store/graph-store'
import { builder } from './builder'
import { EntityKindType, ReportingVariableType } from './enums'

const KindCount = builder.objectRef<{ readonly kind: EntityKind; readonly count: number }>('KindCount').implement({
  description: 'How many entities of a kind there are.',
  fields: (t) => ({
    kind: t.field({ type: EntityKindType, description: 'The kind.', resolve: ({ kind }) => kind }),
    count: t.exposeInt('count', { description: 'How many.' }),
  }),
})

export const YearCount = builder.objectRef<StoreStats['papersByYear'][number]>('YearCount').implement({
  description: 'How many papers a year has.',
  fields: (t) => ({
    year: t.exposeInt('year', { nullable: true, description: 'The year; null for papers without one.' }),
    papers: t.exposeInt('papers', { description: 'How many.' }),
  }),
})

export const VenueCount = builder.objectRef<StoreStats['papersByVenue'][number]>('VenueCount').implement({
  description: 'How many papers a venue has.',
  fields: (t) => ({
    venue: t.exposeString('venue', { nullable: true, description: 'The venue; null for papers without one.' }),
    papers: t.exposeInt('papers', { description: 'How many.' }),
  }),
})

export const NotReportedCount = builder.objectRef<StoreStats['notReported'][number]>('NotReportedCount').implement({
  description: 'How many papers are said not to report something.',
  fields: (t) => ({
    variable: t.field({ type: ReportingVariableType, description: 'What they do not report.', resolve: ({ variable }) => variable }),
    papers: t.exposeInt('papers', { description: 'How many.' }),
  }),
})

const StatsType = builder.objectRef<StoreStats>('Stats').implement({
  description: 'What is in the graph, counted.',
  fields: (t) => ({
    papers: t.exposeInt('papers', { description: 'Papers.' }),
    documents: t.exposeInt('documents', { description: 'Documents that tell of them.' }),
    setups: t.exposeInt('setups', { description: 'Setups.' }),
    settings: t.exposeInt('settings', { description: 'Different settings: hyperparameters with a value.' }),
    results: t.exposeInt('results', { description: 'Results.' }),
    links: t.exposeInt('links', { description: 'Links from setups to entities and settings, each with evidence.' }),
    entities: t.field({
      type: [KindCount],
      description: 'Entities by kind.',
      resolve: ({ entities }) => ENTITY_KINDS.map((kind) => ({ kind, count: entities[kind] })),
    }),
    papersByYear: t.field({ type: [YearCount], description: 'Papers by year, those without one last.', resolve: ({ papersByYear }) => [...papersByYear] }),
    papersByVenue: t.field({ type: [VenueCount], description: 'Papers by venue, the largest first.', resolve: ({ papersByVenue }) => [...papersByVenue] }),
    notReported: t.field({ type: [NotReportedCount], description: 'What papers do not report.', resolve: ({ notReported }) => [...notReported] }),
    revision: t.string({
      description: 'Revision of the graph that answers speak of; grows with every load that changed something.',
      resolve: (_stats, _args, { index }) => String(index.revision),
    }),
    store: t.string({ description: 'Kind of the store: "sqlite" or "neo4j".', resolve: (_stats, _args, { store }) => store.kind }),
  }),
})

builder.queryField('stats', (t) => t.field({
  type: StatsType,
  description: 'What is in the graph, counted.',
  resolve: (_root, _args, { stats }) => stats(),
}))
