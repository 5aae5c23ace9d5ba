import { spelling } from '@/graph/graphql/enums'
import { badInput } from '@/graph/graphql/errors'
import type { NodeKind, SetupIndex } from '@/graph/index'
import { ENTITY_KINDS } from '@/graph/model'
import { listed, oneText, wholeNumber, type Given, type Parameter } from '../parameters'
import type { GraphParts } from './whole-graph'

const AROUND = 30
const MOST_AROUND = 100
const MOST_NODES = 1_000
const KINDS: ReadonlyMap<string, NodeKind> = new Map((['Paper', ...ENTITY_KINDS, 'Setting'] as const).map((kind) => [spelling(kind), kind]))

/** A part of the graph, as a picture shows it. */
export const EXCERPT_PARAMETERS: readonly Parameter[] = [
  { name: 'around', type: 'ID', description: 'The neighbourhood of this paper, entity or setting, as the explorer shows it; instead of a selection of papers.' },
  { name: 'first', type: 'Int', description: `With \`around\`: how many neighbours at most, 1 to ${MOST_AROUND}; ${AROUND} by default.` },
  { name: 'kinds', type: '[NodeKind!]', description: 'With `around`: neighbours of these kinds alone (PAPER, DATASET, …).' },
  { name: 'node', type: '[ID!]', description: `These papers, entities and settings with the edges among them, at most ${MOST_NODES}; instead of a selection of papers.` },
]

/** The part that was asked for; null where none was. */
export function excerptFrom(given: Given, index: SetupIndex): GraphParts | null {
  const center = oneText(given, 'around')
  const nodes = given.get('node')
  if (center !== null && nodes) throw badInput('Give either `around` or `node`.')
  if (center !== null) return around(center, given, index)
  const stray = ['first', 'kinds'].find((name) => given.has(name))
  if (stray !== undefined) throw badInput(`"${stray}" goes with \`around\`.`)
  return nodes ? among(nodes, index) : null
}

function around(center: string, given: Given, index: SetupIndex): GraphParts {
  const kinds = listed(given, 'kinds', KINDS.size)?.map((name) => {
    const kind = KINDS.get(name)
    if (!kind) throw badInput(`There is no kind "${name.slice(0, 100)}". Possible are: ${[...KINDS.keys()].join(', ')}.`)
    return kind
  }) ?? null
  const found = index.neighbourhood(center, wholeNumber(given, 'first', AROUND, MOST_AROUND), kinds)
  if (!found) throw unknownNode(center)
  return { nodes: () => [center, ...found.nodes.map(({ id }) => id)], edges: () => found.edges }
}

function among(ids: readonly string[], index: SetupIndex): GraphParts {
  if (ids.length > MOST_NODES) throw badInput(`${ids.length} nodes are named; at most ${MOST_NODES} are possible.`)
  const nodes = [...new Set(ids)]
  const unknown = nodes.find((id) => !index.summary(id))
  if (unknown !== undefined) throw unknownNode(unknown)
  return { nodes: () => nodes, edges: () => index.edgesAmong(nodes) }
}

function unknownNode(id: string) {
  return badInput(`There is no paper, entity or setting "${id.slice(0, 100)}". Find one with search(query: "…") in GraphQL.`)
}
