import { badInput } from '@/graph/graphql/errors'
import type { IndexedPaper } from '@/graph/index'
import { QUOTES_PARAMETER } from '../options'
import { answeredNodes, answerParameters, type AnswerList } from './answers'
import { withQuotes } from './facet-fields'
import { PAPER_HEAD } from './paper-fields'
import { columnsOf, rowOf, type Field, type Source } from './source'

const LIST: AnswerList = {
  field: 'comparableBaselines', flattened: 'for', first: 100, most: 500,
  selection: `
    verdict agreement paper { id title year venue } setup { id label }
    reasons { facet hyperparameter { name } verdict cause values candidateValues links { evidence { quote } } }
    results { metric value unit dataset { name } evidence { quote } }`,
}

interface Quoted { readonly evidence: { readonly quote: string } }

interface Reason {
  readonly facet: string
  readonly hyperparameter: { readonly name: string } | null
  readonly verdict: string
  readonly cause: string
  readonly values: readonly string[]
  readonly candidateValues: readonly string[]
  readonly links: readonly Quoted[]
}

interface Result extends Quoted {
  readonly metric: string
  readonly value: number
  readonly unit: string | null
  readonly dataset: { readonly name: string } | null
}

interface Baseline {
  readonly verdict: string
  readonly agreement: number
  readonly paper: IndexedPaper
  readonly setup: { readonly id: string; readonly label: string }
  readonly reasons: readonly Reason[]
  readonly results: readonly Result[]
}

/** "batch size: 128 ≠ 256": what is wanted, and what the candidate has. */
function reasonText({ facet, hyperparameter, values, candidateValues, cause }: Reason): string {
  const name = hyperparameter?.name ?? facet.toLowerCase()
  const bare = (texts: readonly string[]) => texts.map((text) => text.startsWith(`${name} = `) ? text.slice(name.length + 3) : text).join(', ')
  const [mine, theirs] = [bare(values), bare(candidateValues)]
  if (cause === 'SAME') return `${name}: ${theirs}`
  if (theirs === '') return `${name}: ${mine}, there not stated`
  if (mine === '') return `${name}: there ${theirs}, here not stated`
  return `${name}: ${mine}, there ${theirs}`
}

function resultText({ metric, value, unit, dataset }: Result): string {
  return `${value}${unit === null ? '' : ` ${unit}`} ${metric}${dataset ? ` on ${dataset.name}` : ''}`
}

function reasonFields(name: string, verdict: string, description: string, quotes: boolean): Field<Baseline>[] {
  const own = ({ reasons }: Baseline) => reasons.filter((reason) => reason.verdict === verdict)
  return withQuotes(quotes, { name, type: 'texts', description, cellOf: (baseline) => own(baseline).map(reasonText) },
    (baseline) => own(baseline).map(({ links }) => links[0]?.evidence.quote ?? ''))
}

function fieldsOf(quotes: boolean): Field<Baseline>[] {
  return [
    ...PAPER_HEAD,
    { name: 'setup_id', type: 'text', description: 'Identifier of the setup that compares best.', cellOf: ({ setup }) => setup.id },
    { name: 'scope', type: 'text', description: 'What that setup holds for.', cellOf: ({ setup }) => setup.label },
    { name: 'verdict', type: 'text', description: 'COMPARABLE, UNKNOWN or DIFFERS.', cellOf: ({ verdict }) => verdict },
    { name: 'agreement', type: 'number', description: 'How telling the agreement is, in nats.', cellOf: ({ agreement }) => agreement },
    ...reasonFields('agrees', 'COMPARABLE', 'In what it agrees.', quotes),
    ...reasonFields('unknown', 'UNKNOWN', 'What is not stated, or not exactly enough; never taken as equal.', quotes),
    ...reasonFields('differs', 'DIFFERS', 'In what it differs.', quotes),
    ...withQuotes<Baseline>(quotes, { name: 'results', type: 'texts', description: 'Its results on the datasets in question.', cellOf: ({ results }) => results.map(resultText) },
      ({ results }) => results.map(({ evidence }) => evidence.quote)),
  ]
}

/** One row a paper as a baseline. */
export const baselines: Source = {
  name: 'baselines',
  kind: 'table',
  summary: 'One row a candidate baseline for a paper, a setup or a plan, with verdict, reasons and results: `comparableBaselines` of GraphQL.',
  parameters: [...answerParameters(LIST), QUOTES_PARAMETER],
  open: async ({ given, context, quotes }) => {
    const subjects = ['paper', 'setup', 'plan'].filter((name) => given.has(name))
    if (subjects.length !== 1) throw badInput('Name exactly one of `paper`, `setup` and `plan`: ?paper=paper:wide-residual-networks or ?plan={"datasets":["CIFAR-10"]}.')
    const nodes = await answeredNodes<Baseline>(LIST, given, context)
    const fields = fieldsOf(quotes)
    return {
      kind: 'table', name: 'baselines', revision: context.index.revision, columns: columnsOf(fields),
      printed: ['title', 'venue', 'year', 'verdict', 'agrees', 'unknown', 'differs', 'results'],
      rows: (async function* () { for (const node of nodes) yield rowOf(fields, node) })(),
    }
  },
}
