import type { Comparison, Difference, IndexedPaper, RankedPaperId, SharedFeature, Unreported } from '@/graph/index'
import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { costOfSearch } from './cost'
import { FacetType, SideType } from './enums'
import { goneMeanwhile, badInput } from './errors'
import { nodeById } from './node'
import { EntityType, LinkType, NodeType, PaperType } from './refs'

const SETUPS = 10

interface SharedSetup extends RankedPaperId {
  readonly asked: string
  readonly comparison: Comparison
}

interface SharedFacet extends SharedFeature {
  readonly asked: string
  readonly other: string
}

const FACET_DESCRIPTION = 'In what respect.'
const HYPERPARAMETER_DESCRIPTION = 'The hyperparameter where `facet` is SETTING, else null.'

const SharedFacetType = builder.objectRef<SharedFacet>('SharedFacet').implement({
  description: 'An entity or setting that both papers have.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: FACET_DESCRIPTION, resolve: ({ feature }) => feature.facet }),
    label: t.string({ description: 'Name of the entity, or "learning rate = 0.1".', resolve: ({ feature }, _args, { index }) => index.summary(feature.id)!.label }),
    feature: t.field({ type: NodeType, description: 'The entity or setting.', resolve: ({ feature }, _args, context) => node(feature.id, context) }),
    weight: t.float({ description: 'How telling it is, in nats: ln((papers + 1) / papers with it).', resolve: ({ feature }) => feature.weight / 1e6 }),
    share: t.exposeFloat('share', { description: 'Its part of all that both share, from 0 to 1; the parts make 1.' }),
    links: t.field({
      type: [LinkType],
      description: 'What the asked paper says of it, with quotes.',
      resolve: ({ asked, feature }, _args, { load }) => load.links.load({ paper: asked, target: feature.id }),
    }),
    otherLinks: t.field({
      type: [LinkType],
      description: 'What the other paper says of it, with quotes.',
      resolve: ({ other, feature }, _args, { load }) => load.links.load({ paper: other, target: feature.id }),
    }),
  }),
})

const DifferingFacetType = builder.objectRef<Difference>('DifferingFacet').implement({
  description: 'A facet that both papers report, and in which they have nothing in common.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: FACET_DESCRIPTION, resolve: ({ facet }) => facet }),
    hyperparameter: t.field({ type: EntityType, nullable: true, description: HYPERPARAMETER_DESCRIPTION, resolve: hyperparameterOf }),
    values: t.field({ type: [NodeType], description: 'What the asked paper has, rarest first.', resolve: ({ asked }, _args, context) => nodes(asked, context) }),
    otherValues: t.field({ type: [NodeType], description: 'What the other paper has, rarest first.', resolve: ({ other }, _args, context) => nodes(other, context) }),
  }),
})

const UnreportedFacetType = builder.objectRef<Unreported>('UnreportedFacet').implement({
  description: 'A facet that one of the papers says nothing of. Missing never counts as equal, nor as different.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: FACET_DESCRIPTION, resolve: ({ facet }) => facet }),
    hyperparameter: t.field({ type: EntityType, nullable: true, description: HYPERPARAMETER_DESCRIPTION, resolve: hyperparameterOf }),
    by: t.field({ type: SideType, description: 'The paper that says nothing.', resolve: ({ by }) => by }),
    values: t.field({ type: [NodeType], description: 'What the other one of the two has.', resolve: ({ values }, _args, context) => nodes(values, context) }),
  }),
})

const SharedSetupType = builder.objectRef<SharedSetup>('SharedSetup').implement({
  description: 'A paper whose setups share something with those of the asked one.',
  fields: (t) => ({
    paper: t.field({ type: PaperType, description: 'The other paper.', resolve: ({ paper }, _args, { index }): IndexedPaper => index.paper(paper)! }),
    score: t.exposeFloat('score', {
      description: [
        'From 0 to 1: S / (S + (A − S) + (B − S) / 4), with the summed weights S of what both share,',
        'A of all that the asked paper has, B of all that the other has (Tversky 1977).',
      ].join(' '),
    }),
    shared: t.field({
      type: [SharedFacetType],
      description: 'What both have, the most telling first.',
      resolve: ({ asked, paper, comparison }) => comparison.shared.map((shared) => ({ ...shared, asked, other: paper })),
    }),
    differing: t.field({ type: [DifferingFacetType], description: 'Where they differ.', resolve: ({ comparison }) => [...comparison.differing] }),
    unreported: t.field({ type: [UnreportedFacetType], description: 'What only one of them reports.', resolve: ({ comparison }) => [...comparison.unreported] }),
  }),
})

interface SharedSetupEdge {
  readonly cursor: string
  readonly node: SharedSetup
}

const SharedSetupEdgeType = builder.objectRef<SharedSetupEdge>('SharedSetupEdge').implement({
  description: 'A paper in a ranking by shared setup.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: SharedSetupType, description: 'The paper, with what it shares.', resolve: (edge) => edge.node }),
  }),
})

const SharedSetupConnection = connectionType('SharedSetupConnection', 'papers that share setup', SharedSetupEdgeType)

async function node(id: string, context: Context) {
  const found = await nodeById(id, context)
  if (!found) throw goneMeanwhile(id)
  return found
}

function nodes(features: readonly { readonly id: string }[], context: Context) {
  return Promise.all(features.map(({ id }) => node(id, context)))
}

function hyperparameterOf({ hyperparameter }: { readonly hyperparameter: string | null }, _args: unknown, { index }: Context) {
  return hyperparameter === null ? null : index.entity(hyperparameter)?.entity ?? null
}

interface PageArguments {
  readonly first?: number | null
  readonly after?: string | null
}

/** A page of the ranking; its cursors hold score and identifier of a paper. */
function sharedSetupsOf(paper: string, args: PageArguments, { index }: Context) {
  const list = `shared setups of ${paper}`
  const request = pageRequest(list, args, SETUPS)
  const { items, total, hasNext } = index.rank(paper, request.first, request.after === null ? null : position(request.after))
  const page = { total, hasNext, items: items.map((item) => ({ key: `${item.score} ${item.paper}`, item })) }
  return connectionFrom(list, request, page, (item) => ({ node: { ...item, asked: paper, comparison: index.compare(paper, item.paper) } }))
}

function position(key: string) {
  const blank = key.indexOf(' ')
  const score = Number(key.slice(0, Math.max(blank, 0)))
  if (blank < 1 || !(score >= 0 && score <= 1)) throw badInput('The cursor is damaged. Give the endCursor of the page before.')
  return { score, paper: key.slice(blank + 1) }
}

const DESCRIPTION = 'Papers that share setup with it, exactly ranked over all papers: by falling score, then identifier.'

builder.objectField(PaperType, 'sharedSetups', (t) => t.field({
  type: SharedSetupConnection,
  description: DESCRIPTION,
  args: { ...pageArguments(SETUPS) },
  complexity: costOfSearch,
  resolve: ({ id }, args, context) => sharedSetupsOf(id, args, context),
}))

builder.queryField('sharedSetups', (t) => t.field({
  type: SharedSetupConnection,
  description: `${DESCRIPTION} Empty for an unknown paper.`,
  args: { paper: t.arg.id({ required: true, description: 'Identifier of the asked paper.' }), ...pageArguments(SETUPS) },
  complexity: costOfSearch,
  resolve: (_root, { paper, ...args }, context) => sharedSetupsOf(paper, args, context),
}))

