import type { Comparison, Difference, IndexedPaper, RankedPaperId, ScoreShare, SharedFeature, SharedSetupQuestion, Unreported } from '@/graph/index'
import type { EntityKind } from '@/graph/model'
import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { costOfSearch } from './cost'
import { EntityKindType, FacetType, SideType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { HYPERPARAMETER_DESCRIPTION, hyperparameterOf } from './facet-hyperparameter'
import { nodeById } from './node'
import { paperFilter, PaperFilterType } from './paper-filter'
import { EntityType, LinkType, NodeType, PaperType, SetupType } from './refs'
import { runOf } from './run'

const SETUPS = 10

interface SharedSetup extends RankedPaperId {
  readonly question: SharedSetupQuestion
  readonly comparison: Comparison
}

interface SharedFacet extends SharedFeature {
  readonly asked: string
  readonly other: string
}

const FACET_DESCRIPTION = 'In what respect.'
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

const ScoreShareType = builder.objectRef<ScoreShare>('ScoreShare').implement({
  description: [
    'One facet\'s part of a score S / D with D = S + (A − S) + (B − S) / 4: S, A and B are the summed weights of what both share, of all that the asked one',
    'has, and of all that the other has. Over all facets `contribution` makes the score, and `contribution`, `missing` and `surplus` together make 1.',
  ].join(' '),
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: `${FACET_DESCRIPTION} All hyperparameters together are SETTING.`, resolve: ({ facet }) => facet }),
    contribution: t.exposeFloat('contribution', { description: 'What agreement in the facet adds to the score: its S / D.' }),
    missing: t.exposeFloat('missing', { description: 'What the score loses by what only the asked one has: (A − S) / D.' }),
    surplus: t.exposeFloat('surplus', { description: 'What the score loses by what only the other has, a quarter of its weight: (B − S) / 4D.' }),
  }),
})

const SharedSetupType = builder.objectRef<SharedSetup>('SharedSetup').implement({
  description: 'A paper whose setups share something with those of the asked one.',
  fields: (t) => ({
    paper: t.field({ type: PaperType, description: 'The other paper.', resolve: ({ paper }, _args, { index }): IndexedPaper => index.paper(paper)! }),
    score: t.exposeFloat('score', {
      description: [
        'From 0 to 1: S / (S + (A − S) + (B − S) / 4), with the summed weights S of what both share,',
        'A of all that the asked one has, B of all that the other has (Tversky 1977), as far as `kinds` count.',
        'A weight is ln((papers + 1) / papers with it), so that agreeing on a rare thing tells more than agreeing on ImageNet or Adam.',
      ].join(' '),
    }),
    explain: t.field({
      type: [ScoreShareType],
      description: 'Where the score comes from, and what keeps it from 1: each facet\'s share, those that neither reports left out.',
      resolve: ({ question, paper }, _args, { index }) => index.sharedSetups.explain(question, paper),
    }),
    shared: t.field({
      type: [SharedFacetType],
      description: 'What both have, the most telling first.',
      resolve: ({ question, paper, comparison }) => comparison.shared.map((shared) => ({ ...shared, asked: question.paper, other: paper })),
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

const optionArguments = builder.args((t) => ({
  kinds: t.field({ type: [EntityKindType], description: 'Only these kinds count: `[DATASET, ARCHITECTURE]`; HYPERPARAMETER stands for settings. All by default. Weights stay the same.' }),
  minimumScore: t.float({ defaultValue: 0, description: 'Leaves out papers with a lower score, from 0 to 1: `0.2`.' }),
  filter: t.field({ type: PaperFilterType, description: 'Which papers may be answered: `{ yearFrom: 2020, venues: ["NeurIPS"], hasCode: true }`. Scores do not depend on it.' }),
}))

interface Arguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly kinds?: readonly EntityKind[] | null
  readonly minimumScore?: number | null
  readonly filter?: typeof PaperFilterType.$inferInput | null
}

/** Whose setups are asked about: a paper, or one setup of it with the identifiers of what it has. */
interface Asked {
  readonly paper: string
  readonly setup?: string
  readonly features: readonly string[] | null
}

/** A page of the ranking; its cursors hold score and identifier of a paper. */
function sharedSetupsOf({ paper, setup, features }: Asked, { kinds, minimumScore, filter, ...args }: Arguments, { index }: Context) {
  const lowest = minimumScore ?? 0
  if (!(lowest >= 0 && lowest <= 1)) throw badInput(`\`minimumScore\` must be from 0 to 1; it is ${lowest}.`)
  const question: SharedSetupQuestion = {
    paper, features, kinds: kinds && kinds.length > 0 ? kinds : null, minimumScore: lowest, filter: paperFilter(filter, index),
  }
  const list = `shared setups of ${setup ?? paper} ${JSON.stringify([question.kinds, lowest, question.filter])}`
  const request = pageRequest(list, args, SETUPS)
  const found = index.sharedSetups.rank(question, request.first, request.after === null ? null : position(request.after))
  const page = {
    get total() { return found.total },
    hasNext: found.hasNext,
    items: found.items.map((item) => ({ key: `${item.score} ${item.paper}`, item })),
  }
  return connectionFrom(list, request, page, (item) => ({ node: { ...item, question, comparison: index.sharedSetups.compare(question, item.paper) } }))
}

function position(key: string) {
  const blank = key.indexOf(' ')
  const score = Number(key.slice(0, Math.max(blank, 0)))
  if (blank < 1 || !(score >= 0 && score <= 1)) throw badInput('The cursor is damaged. Give the endCursor of the page before.')
  return { score, paper: key.slice(blank + 1) }
}

function askedSetup(id: string, context: Context): Asked {
  const { setup, entities, settings } = runOf(id, context)
  return { paper: setup.paper, setup: id, features: [...entities, ...settings].map((feature) => feature.id) }
}

const DESCRIPTION = 'Papers that share setup with it, exactly ranked over all papers: by falling score, then identifier.'

builder.objectField(PaperType, 'sharedSetups', (t) => t.field({
  type: SharedSetupConnection,
  description: DESCRIPTION,
  args: { ...pageArguments(SETUPS), ...optionArguments },
  complexity: costOfSearch,
  resolve: ({ id }, args, context) => sharedSetupsOf({ paper: id, features: null }, args, context),
}))

builder.objectField(SetupType, 'sharedSetups', (t) => t.field({
  type: SharedSetupConnection,
  description: `${DESCRIPTION} The setup counts with what holds for all experiments of its paper.`,
  args: { ...pageArguments(SETUPS), ...optionArguments },
  complexity: costOfSearch,
  resolve: ({ id }, args, context) => sharedSetupsOf(askedSetup(id, context), args, context),
}))

builder.queryField('sharedSetups', (t) => t.field({
  type: SharedSetupConnection,
  description: `${DESCRIPTION} Give either a paper or one of its setups. Empty for an unknown paper.`,
  args: {
    paper: t.arg.id({ description: 'Identifier of a paper: `"paper:wide-residual-networks"`.' }),
    setup: t.arg.id({ description: 'Identifier of one setup of a paper, `"setup:…"`, from `paper { setups { id } }`; it counts with what holds for all experiments of its paper.' }),
    ...pageArguments(SETUPS), ...optionArguments,
  },
  complexity: costOfSearch,
  resolve: (_root, { paper, setup, ...args }, context) => {
    if (typeof paper === 'string' && typeof setup !== 'string') return sharedSetupsOf({ paper, features: null }, args, context)
    if (typeof setup === 'string' && typeof paper !== 'string') return sharedSetupsOf(askedSetup(setup, context), args, context)
    throw badInput('Give either `paper` or `setup`: sharedSetups(paper: "paper:wide-residual-networks").')
  },
}))
