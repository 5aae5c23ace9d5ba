import { badInput } from '@/graph/graphql/errors'
import type { NodeSummary } from '@/graph/index'
import type { StoredReporting } from '@/graph/store/graph-store'
import type { Attributes, GraphEdge, GraphNode } from '../content'
import { QUOTES_PARAMETER } from '../options'
import { SELECTION_PARAMETERS } from '../selection'
import { EXCERPT_PARAMETERS, excerptFrom } from './excerpt'
import { REPORTING_FIELDS } from './paper-fields'
import { chosenPapers } from './chosen-papers'
import { columnsOf, read, rowOf, type Field, type Material, type Source } from './source'
import { wholeOf, type Edge, type GraphParts } from './whole-graph'

interface Node {
  readonly summary: NodeSummary
  readonly reporting: readonly StoredReporting[]
}

const NODE_FIELDS: readonly Field<Node>[] = [
  { name: 'kind', type: 'text', description: 'What it stands for: Paper, Dataset, …, Setting.', cellOf: ({ summary }) => summary.kind },
  { name: 'label', type: 'text', description: 'Title, name, or "learning rate = 0.1".', cellOf: ({ summary }) => summary.label },
  { name: 'papers', type: 'integer', description: 'How many papers of the whole graph have it.', cellOf: ({ summary }) => summary.papers },
  { name: 'year', type: 'integer', description: 'Year of a paper.', cellOf: ({ summary }) => summary.year },
  { name: 'venue', type: 'text', description: 'Venue of a paper.', cellOf: ({ summary }) => summary.venue },
  ...REPORTING_FIELDS,
]

const EDGE_FIELDS: readonly Field<Edge & { readonly quote: string | null }>[] = [
  { name: 'relation', type: 'text', description: 'ON, TRAINS, APPLIES, RUNS_ON, BUILT_WITH or SETS; OF leads from a setting to its hyperparameter, NARROWS to the broader entity.', cellOf: ({ relation }) => relation },
  { name: 'quote', type: 'text', description: 'The first sentence that states it.', cellOf: ({ quote }) => quote },
]

/** Papers with what they have, or the graph around a node, or the edges among some nodes. */
export const graph: Source = {
  name: 'graph',
  kind: 'graph',
  summary: 'Papers, entities and settings as nodes, links as edges: of a selection of papers, around one node, or among nodes that are named.',
  parameters: [...SELECTION_PARAMETERS, ...EXCERPT_PARAMETERS, QUOTES_PARAMETER],
  open: async (material) => {
    const { context: { index }, given, quotes } = material
    const excerpt = excerptFrom(given, index)
    const other = excerpt && SELECTION_PARAMETERS.find(({ name }) => given.has(name))
    if (other) throw badInput(`Give a selection of papers, or \`around\`, or \`node\`; "${other.name}" selects papers.`)
    const parts = excerpt ?? wholeOf(chosenPapers(material), index)
    const edgeFields = quotes ? EDGE_FIELDS : EDGE_FIELDS.slice(0, 1)
    return {
      kind: 'graph', name: 'graph', revision: index.revision,
      nodeAttributes: columnsOf(NODE_FIELDS), edgeAttributes: columnsOf(edgeFields),
      nodes: nodesOf(parts, material), edges: edgesOf(parts, edgeFields, material),
    }
  },
}

async function* nodesOf({ nodes }: GraphParts, { context: { index, store } }: Material): AsyncGenerator<GraphNode> {
  const load = async (ids: readonly string[]): Promise<Node[]> => {
    const reporting = await store.reportingOfPapers(ids.filter((id) => index.paper(id) !== null))
    let paper = 0
    return ids.map((id) => {
      const summary = index.summary(id)!
      return { summary, reporting: summary.kind === 'Paper' ? reporting[paper++]! : [] }
    })
  }
  for await (const node of read(nodes(), load)) yield { id: node.summary.id, attributes: rowOf(NODE_FIELDS, node) as Attributes }
}

async function* edgesOf({ edges }: GraphParts, fields: typeof EDGE_FIELDS, { context: { index, store }, quotes }: Material): AsyncGenerator<GraphEdge> {
  const load = async (batch: readonly Edge[]) => {
    const fromPapers = quotes ? batch.filter(({ source }) => index.paper(source) !== null) : []
    const links = await store.linksBetween(fromPapers.map(({ source, target }) => [source, target] as const))
    const quoteOf = new Map(fromPapers.map((edge, i) => [edge, links[i]![0]?.evidence.quote ?? null]))
    return batch.map((edge) => ({ ...edge, quote: quoteOf.get(edge) ?? null }))
  }
  for await (const edge of read(edges(), load)) {
    const { source, target, relation } = edge
    yield { id: `${source} ${relation} ${target}`, source, target, attributes: rowOf(fields, edge) as Attributes }
  }
}
