import {
  CAUSES, settingLabel, VERDICTS, type Baseline, type Cause, type DescribedEntity, type DescribedSetting, type Facet, type JudgeOptions, rankBaselines, type Reason, type Verdict,
} from '@/graph/index'
import { builder } from './builder'
import { checkedFactor, checkedTolerance, subjectFrom, SubjectType, ToleranceType, type Subject } from './baseline-subject'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { enumOf, FacetType } from './enums'
import { goneMeanwhile } from './errors'
import { HYPERPARAMETER_DESCRIPTION, hyperparameterOf } from './facet-hyperparameter'
import { entityOf } from './named-entity'
import { EntityType, LinkType, PaperType, ResultType, SetupType } from './refs'

const BASELINES = 20
/** How many papers, those that share most, are judged. */
const JUDGED = 200
const FACETS_THAT_COUNT: readonly Facet[] = ['DATASET', 'ARCHITECTURE', 'SETTING']

const VerdictType = enumOf('Verdict', 'Whether something is a fair baseline.', VERDICTS, {
  COMPARABLE: 'It agrees in everything that counts and that the subject states.',
  UNKNOWN: 'Nothing is known to differ, but something that counts is not reported or not exact enough.',
  DIFFERS: 'It surely differs in something that counts.',
} satisfies Record<Verdict, string>)

const CauseType = enumOf('VerdictCause', 'Why a facet was judged so.', CAUSES, {
  SAME: 'Both have the same.',
  WITHIN_TOLERANCE: 'The numbers lie within the tolerance.',
  SAME_FAMILY: 'Devices of one family.',
  SIMILAR_COMPUTE: 'Devices whose peak arithmetic lies within the factor.',
  SEARCHED: 'One was searched over, or drawn from, values that hold the other; which one was used is not said.',
  LESS_EXACT: 'One names only the family of the other ("ResNet" beside "ResNet-18").',
  COMPUTE_UNKNOWN: 'Other devices, and the peak arithmetic of one of them is not known.',
  OTHER_UNIT: 'The values have different units.',
  CANDIDATE_SILENT: 'The candidate does not report it.',
  SUBJECT_SILENT: 'The paper that baselines are wanted for does not report it.',
  DIFFERENT: 'Both report it, and have nothing in common.',
} satisfies Record<Cause, string>)

interface JudgedReason extends Reason {
  readonly paper: string
}

interface ShownBaseline extends Baseline {
  /** Identifiers of the datasets that results are wanted for; null for all. */
  readonly datasets: ReadonlySet<string> | null
}

const labelOf = (item: DescribedEntity | DescribedSetting) => 'name' in item ? item.name : settingLabel(item)

const ReasonType = builder.objectRef<JudgedReason>('BaselineReason').implement({
  description: 'How one facet was judged.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: 'In what respect.', resolve: ({ facet }) => facet }),
    hyperparameter: t.field({ type: EntityType, nullable: true, description: HYPERPARAMETER_DESCRIPTION, resolve: hyperparameterOf }),
    verdict: t.field({ type: VerdictType, description: 'What it means for the whole.', resolve: ({ verdict }) => verdict }),
    cause: t.field({ type: CauseType, description: 'Why.', resolve: ({ cause }) => cause }),
    values: t.stringList({ description: 'What the subject has, in words; empty where it says nothing.', resolve: ({ subject }) => subject.map(labelOf) }),
    candidateValues: t.stringList({ description: 'What the candidate has, in words; empty where it says nothing.', resolve: ({ candidate }) => candidate.map(labelOf) }),
    links: t.field({
      type: [LinkType],
      description: 'The candidate\'s statements behind its values, with quotes.',
      resolve: async ({ paper, candidate }, _args, { load }) =>
        (await Promise.all(candidate.flatMap(({ id }) => id === null ? [] : [load.links.load({ paper, target: id })]))).flat(),
    }),
  }),
})

const BaselineType = builder.objectRef<ShownBaseline>('Baseline').implement({
  description: 'A paper as a baseline, by the one of its setups that compares best.',
  fields: (t) => ({
    paper: t.field({
      type: PaperType,
      description: 'The paper.',
      resolve: ({ paper }, _args, { index }) => {
        const found = index.paper(paper)
        if (!found) throw goneMeanwhile(paper)
        return found
      },
    }),
    setup: t.field({ type: SetupType, description: 'The setup that was judged, together with what holds for all of the paper\'s experiments.', resolve: ({ setup }) => setup }),
    verdict: t.field({ type: VerdictType, description: 'Whether it is a fair baseline.', resolve: ({ verdict }) => verdict }),
    agreement: t.exposeFloat('agreement', { description: 'How telling the agreement is: the weights of what agrees, in nats. Rare agreements count more.' }),
    reasons: t.field({ type: [ReasonType], description: 'The verdict by facet.', resolve: ({ reasons, paper }) => reasons.map((reason) => ({ ...reason, paper })) }),
    results: t.field({
      type: [ResultType],
      description: 'The paper\'s results on the subject\'s datasets; all of them where the subject names none.',
      resolve: async ({ paper, datasets }, _args, { load }) =>
        (await load.resultsOfPaper.load(paper)).filter(({ dataset }) => datasets === null || (dataset !== null && datasets.has(dataset.id))),
    }),
  }),
})

const BaselineEdgeType = builder.objectRef<{ readonly cursor: string; readonly node: ShownBaseline }>('BaselineEdge').implement({
  description: 'A baseline in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: BaselineType, description: 'The baseline.', resolve: (edge) => edge.node }),
  }),
})

const BaselineConnection = connectionType('BaselineConnection', 'baselines', BaselineEdgeType)

builder.queryField('comparableBaselines', (t) => t.field({
  type: BaselineConnection,
  description: [
    `Papers as baselines for a paper, a setup or a plan, judged facet by facet: the ${JUDGED} that share most, and a dataset where that counts.`,
    'COMPARABLE first, then UNKNOWN, then DIFFERS; within each, rare agreements first. What is not reported is never taken as equal.',
  ].join(' '),
  args: {
    for: t.arg({ type: SubjectType, required: true, description: 'What baselines are wanted for: `{ paper: "paper:wide-residual-networks" }`.' }),
    facets: t.arg({ type: [FacetType], description: 'What counts: `[DATASET, ARCHITECTURE, SETTING]` by default, since a method is what is compared.' }),
    hyperparameters: t.arg.stringList({ description: 'Only these hyperparameters count, by any of their names: `["learning rate"]`; all that the subject sets by default.' }),
    tolerance: t.arg({ type: ToleranceType, description: 'How far numbers may lie apart: `{ factor: 2 }`.' }),
    hardwareByFamily: t.arg.boolean({ defaultValue: true, description: 'Whether devices of one family count as the same where HARDWARE counts (A100 40 GB and 80 GB).' }),
    hardwareFactor: t.arg.float({ description: 'Where HARDWARE counts, devices also count as the same where the faster one has at most so many times the peak arithmetic (single precision, one device) of the other: `2`. At least 1; left out, speed does not matter.' }),
    ...pageArguments(BASELINES),
  },
  complexity: ({ first }) => ({ field: JUDGED, multiplier: first ?? BASELINES }),
  resolve: (_root, { for: input, facets, hyperparameters, tolerance, hardwareByFamily, hardwareFactor, ...page }, context) => {
    const list = `baselines ${JSON.stringify([input, facets, hyperparameters, tolerance, hardwareByFamily, hardwareFactor])}`
    const request = pageRequest(list, page, BASELINES)
    const subject = subjectFrom(input, context)
    const common = checkedTolerance(tolerance)
    const options: JudgeOptions = {
      facets: new Set(facets ?? FACETS_THAT_COUNT),
      hyperparameters: hyperparameters ? new Set(hyperparameters.map((name) => entityOf(name, 'Hyperparameter', context.index).id)) : null,
      toleranceFor: (id) => subject.tolerances.get(id) ?? common,
      hardwareByFamily: hardwareByFamily ?? true,
      hardwareFactor: checkedFactor(hardwareFactor, 'hardwareFactor'),
      subjectIsPlan: subject.isPlan,
    }
    const baselines = judged(subject, options, context)
    const begin = request.after === null ? 0 : placeAfter(request.after, baselines)
    const items = baselines.slice(begin, begin + request.first).map((item, i) => ({ key: `${begin + i} ${item.paper}`, item }))
    const datasets = subject.description.entities.filter(({ facet }) => facet === 'DATASET').map(({ id }) => id)
    return connectionFrom(
      list, request, { items, hasNext: begin + items.length < baselines.length, total: baselines.length },
      (item) => ({ node: { ...item, datasets: datasets.length > 0 ? new Set(datasets) : null } }),
    )
  },
}))

function judged({ description, paper }: Subject, options: JudgeOptions, { index }: Context): Baseline[] {
  const papers = index.baselineCandidates({
    subject: description, toleranceFor: options.toleranceFor, except: paper, onSameDataset: options.facets.has('DATASET'), first: JUDGED,
  })
  const candidates = papers.map(({ paper: id }) => ({ paper: id, setups: index.setupsOf(id) }))
  return rankBaselines(description, candidates, options, (id) => index.weightOf(id))
}

/** Where a page begins: behind the paper of the key, or, where that is gone, at its place. */
function placeAfter(key: string, baselines: readonly Baseline[]): number {
  const [place = '', ...rest] = key.split(' ')
  const found = baselines.findIndex(({ paper }) => paper === rest.join(' '))
  return found < 0 ? Number(place) || 0 : found + 1
}
