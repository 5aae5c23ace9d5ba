import type { IndexedPaper } from '@/graph/index'
import { badInput } from '@/graph/graphql/errors'
import { QUOTES_PARAMETER } from '../options'
import { oneText } from '../parameters'
import { answeredNodes, answerParameters, type AnswerList } from './answers'
import { withQuotes } from './facet-fields'
import { PAPER_HEAD } from './paper-fields'
import { columnsOf, rowOf, type Field, type Source } from './source'

const LIST: AnswerList = {
  field: 'sharedSetups', first: 100, most: 1_000,
  selection: `
    score paper { id title year venue }
    shared { label share links { evidence { quote } } otherLinks { evidence { quote } } }
    differing { facet hyperparameter { name } values { ...L } otherValues { ...L } }
    unreported { facet by hyperparameter { name } values { ...L } }`.replaceAll('...L', '... on Entity { name } ... on Setting { label }'),
}

interface Named { readonly name?: string; readonly label?: string }
interface Facet { readonly facet: string; readonly hyperparameter: { readonly name: string } | null }
interface Quoted { readonly evidence: { readonly quote: string } }

interface Shared {
  readonly score: number
  readonly paper: IndexedPaper
  readonly shared: readonly { readonly label: string; readonly share: number; readonly links: readonly Quoted[]; readonly otherLinks: readonly Quoted[] }[]
  readonly differing: readonly (Facet & { readonly values: readonly Named[]; readonly otherValues: readonly Named[] })[]
  readonly unreported: readonly (Facet & { readonly by: 'ASKED' | 'OTHER'; readonly values: readonly Named[] })[]
}

const nameOf = ({ name, label }: Named) => name ?? label ?? ''
const facetName = ({ facet, hyperparameter }: Facet) => hyperparameter?.name ?? facet.toLowerCase()
const silent = ({ unreported }: Shared, side: 'ASKED' | 'OTHER') => unreported.filter(({ by }) => by === side)
  .map((facet) => `${facetName(facet)}: ${facet.values.map(nameOf).join(', ')}`)

function fieldsOf(quotes: boolean): Field<Shared>[] {
  return [
    ...PAPER_HEAD,
    { name: 'score', type: 'number', description: 'How much of the asked paper\'s setup it shares, from 0 to 1.', cellOf: ({ score }) => score },
    ...withQuotes<Shared>(quotes, { name: 'shared', type: 'texts', description: 'What both have, the most telling first.', cellOf: ({ shared }) => shared.map(({ label }) => label) },
      ({ shared }) => shared.map(({ otherLinks }) => otherLinks[0]?.evidence.quote ?? '')),
    { name: 'differing', type: 'texts', description: 'Where they differ: "batch size: 128 → 256" leads from the asked paper to this one.', cellOf: ({ differing }) => differing.map((facet) => `${facetName(facet)}: ${facet.values.map(nameOf).join(', ')} → ${facet.otherValues.map(nameOf).join(', ')}`) },
    { name: 'not_stated', type: 'texts', description: 'What the asked paper states and this one does not; it counts neither as equal nor as different.', cellOf: (shared) => silent(shared, 'OTHER') },
    { name: 'not_stated_by_asked', type: 'texts', description: 'What this paper states and the asked one does not.', cellOf: (shared) => silent(shared, 'ASKED') },
  ]
}

/** One row a paper that shares setup with another one. */
export const shared: Source = {
  name: 'shared',
  kind: 'table',
  summary: 'One row a paper that shares setup with the one named by `paper`, most alike first: `sharedSetups` of GraphQL.',
  parameters: [...answerParameters(LIST), QUOTES_PARAMETER],
  open: async ({ given, context, quotes }) => {
    const paper = oneText(given, 'paper')
    if (paper === null) throw badInput('Name the paper: ?paper=paper:wide-residual-networks.')
    if (!context.index.paper(paper)) throw badInput(`There is no paper "${paper.slice(0, 100)}".`)
    const nodes = await answeredNodes<Shared>(LIST, given, context)
    const fields = fieldsOf(quotes)
    return {
      kind: 'table', name: 'shared', revision: context.index.revision, columns: columnsOf(fields),
      printed: ['title', 'venue', 'year', 'score', 'shared', 'differing', 'not_stated'],
      rows: (async function* () { for (const node of nodes) yield rowOf(fields, node) })(),
    }
  },
}
