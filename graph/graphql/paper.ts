import type { Paper } from '@/graph/model'
import { ENTITY_KINDS, type Entity } from '@/graph/model'
import type { IndexedPaper } from '@/graph/index'
import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { EntityKindType, TitleOriginType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { DocumentType, EntityType, LinkType, NodeType, PaperType, ReportingType, ResultType, SetupType } from './refs'

const ENTITIES = 50
const MOST_TARGETS = 20
const KINDS_BY_DEFAULT = ENTITY_KINDS.filter((kind) => kind !== 'Hyperparameter')

interface PaperEntityEdge {
  readonly cursor: string
  readonly node: Entity
  readonly paper: string
}

const PaperEntityEdgeType = builder.objectRef<PaperEntityEdge>('PaperEntityEdge').implement({
  description: 'An entity that a paper has.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: EntityType, description: 'The entity.', resolve: (edge) => edge.node }),
    links: t.field({
      type: [LinkType],
      description: 'The paper\'s statements about the entity, with their quotes.',
      resolve: ({ paper, node }, _args, { load }) => load.links.load({ paper, target: node.id }),
    }),
  }),
})

const PaperEntityConnection = connectionType('PaperEntityConnection', 'entities that a paper has', PaperEntityEdgeType)

/** Everything that the store knows of a paper; the index holds its name, year and venue only. */
async function whole(paper: IndexedPaper, { load }: Context): Promise<Paper> {
  if ('authors' in paper) return paper as Paper
  const found = await load.paper.load(paper.id)
  if (!found) throw goneMeanwhile(paper.id)
  return found
}

PaperType.implement({
  description: 'A paper, with what all documents about it say together.',
  interfaces: [NodeType],
  fields: (t) => {
    const text = (field: 'organization' | 'date' | 'monthDay' | 'abstract' | 'arxiv' | 'doi' | 'openreview' | 'url', description: string) =>
      t.string({ nullable: true, description, resolve: async (paper, _args, context) => (await whole(paper, context))[field] })
    const number = (field: 'authorsCount' | 'comments', description: string) =>
      t.int({ nullable: true, description, resolve: async (paper, _args, context) => (await whole(paper, context))[field] })
    return {
      title: t.exposeString('title', { description: 'The title.' }),
      titleFrom: t.field({
        type: TitleOriginType,
        description: 'Where the title comes from.',
        resolve: async (paper, _args, context) => (await whole(paper, context)).titleFrom,
      }),
      authors: t.stringList({
        description: 'Names of the authors, in order; empty where no source names them.',
        resolve: async (paper, _args, context) => [...(await whole(paper, context)).authors],
      }),
      authorsCount: number('authorsCount', 'How many authors there are, where a source gives only that.'),
      organization: text('organization', 'The organisation that a source names instead of authors.'),
      venue: t.exposeString('venue', { nullable: true, description: 'Where it was published ("NeurIPS").' }),
      year: t.exposeInt('year', { nullable: true, description: 'Year of publication.' }),
      date: text('date', 'Date of publication, `YYYY-MM-DD`.'),
      monthDay: text('monthDay', '`MM-DD` of a date whose year the source leaves out.'),
      abstract: text('abstract', 'The abstract.'),
      arxiv: text('arxiv', 'Identifier at arXiv without version: `1512.03385`.'),
      doi: text('doi', 'Digital object identifier: `10.1109/CVPR.2016.90`.'),
      openreview: text('openreview', 'Identifier at OpenReview.'),
      url: text('url', 'Address of the paper.'),
      code: t.stringList({
        description: 'Addresses of the paper\'s own released code.',
        resolve: async (paper, _args, context) => [...(await whole(paper, context)).code],
      }),
      comments: number('comments', 'Comments on the listing page that the paper stood on.'),
      setups: t.field({
        type: [SetupType],
        description: 'The configurations that it ran, by document, the paper-wide one first.',
        resolve: ({ id }, _args, { index, load }) => {
          const known = index.setupsOf(id)
          return known.length > 0 ? known : load.setupsOfPaper.load(id)
        },
      }),
      results: t.field({
        type: [ResultType],
        description: 'The figures that its documents state.',
        resolve: (paper, _args, { load }) => load.resultsOfPaper.load(paper.id),
      }),
      reporting: t.field({
        type: [ReportingType],
        description: 'What its documents say of what it reports and does not report.',
        resolve: (paper, _args, { load }) => load.reportingOfPaper.load(paper.id),
      }),
      documents: t.field({
        type: [DocumentType],
        description: 'The documents that tell of it.',
        resolve: (paper, _args, { load }) => load.documentsOfPaper.load(paper.id),
      }),
      links: t.field({
        type: [LinkType],
        description: 'The paper\'s statements about some entities and settings, with their quotes, in the order asked.',
        args: {
          to: t.arg.idList({ required: true, description: `At most ${MOST_TARGETS} identifiers: \`["dataset:cifar-10", "hyperparameter:learning-rate"]\`. A hyperparameter stands for all its settings.` }),
        },
        resolve: async ({ id }, { to }, { load }) => {
          if (to.length > MOST_TARGETS) throw badInput(`\`to\` takes at most ${MOST_TARGETS} identifiers; there are ${to.length}.`)
          return (await Promise.all([...new Set(to)].map((target) => load.links.load({ paper: id, target })))).flat()
        },
      }),
      entities: t.field({
        type: PaperEntityConnection,
        description: 'The entities that its setups link to, each once, by identifier.',
        args: {
          ...pageArguments(ENTITIES),
          kinds: t.arg({ type: [EntityKindType], description: 'Only these kinds: `[DATASET]`; all but hyperparameters by default.' }),
        },
        resolve: ({ id }, { kinds, ...args }, { index }) => {
          const wanted = kinds ?? KINDS_BY_DEFAULT
          const list = `entities of ${id}`
          const request = pageRequest(list, args, ENTITIES)
          return connectionFrom(list, request, index.entitiesOf(id, wanted, request), (node) => ({ node, paper: id }))
        },
      }),
    }
  },
})
