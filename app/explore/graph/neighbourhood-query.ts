import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'
import { kindOfId, type NodeKind } from '../../design/kinds'
import { readExpansion } from './expansion'
import type { GraphEdge, GraphNode, HiddenCount, Neighbourhood } from './types'

/** Most neighbours that one expansion draws; the rest is counted. */
export const EXPANSION_LIMIT = 30

/** Most nodes that the API tells the edges among. */
const MOST_NODES = 1000

export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($id: ID!, $first: Int!, $kinds: [NodeKind!]) {
    neighbourhood(id: $id, first: $first, kinds: $kinds) {
      center {
        __typename
        id
        ... on Paper { title venue year reporting { variable status } }
        ... on Entity { name paperCount }
        ... on Setting { label papers(first: 1) { totalCount } }
      }
      nodes { id label papers year venue node { __typename ... on Paper { reporting { variable status } } } }
      edges { source target relation }
      hidden { kind count }
    }
  }
`)

/** A shortest path in the whole graph, drawn or not. */
export const PATH = graphql(`
  query PathBetween($from: ID!, $to: ID!) {
    path(from: $from, to: $to) {
      nodes {
        id
        label
        node {
          __typename
          ... on Paper { venue year reporting { variable status } }
          ... on Entity { paperCount }
        }
      }
      edges { source target relation }
    }
  }
`)

/** Edges between what different expansions brought. */
export const EDGES = graphql(`
  query EdgesAmong($among: [ID!]!) {
    edges(among: $among) { source target relation }
  }
`)

/** What a paper says behind one edge. */
export const QUOTES = graphql(`
  query EdgeQuotes($among: [ID!]!) {
    edges(among: $among) {
      source
      target
      links {
        setup { id label }
        evidence { quote raw rawStart start section }
      }
    }
  }
`)
export type EdgeLink = ResultOf<typeof QUOTES>['edges'][number]['links'][number]

/** How many neighbours of each kind a node has, without drawing any. */
export const COUNTS = graphql(`
  query NeighbourCounts($id: ID!) {
    neighbourhood(id: $id, first: 1) {
      nodes { kind }
      hidden { kind count }
    }
  }
`)

/** The nodes of several neighbourhoods, each once, within what the API answers. */
export function nodesOf(neighbourhoods: Iterable<Neighbourhood>): string[] {
  return [...new Set([...neighbourhoods].flatMap(({ nodes }) => nodes.map(({ id }) => id)))].slice(0, MOST_NODES)
}

type Answer = ResultOf<typeof NEIGHBOURHOOD>['neighbourhood']
type ApiKind = ReturnType<typeof graphql.scalar<'NodeKind'>>

/** The variables that an expansion asks with. */
export function variablesOf(expansion: string): { id: string, first: number, kinds: ApiKind[] | null } {
  const { id, kind } = readExpansion(expansion)
  return { id, first: EXPANSION_LIMIT, kinds: kind === null ? null : [kind.toUpperCase() as ApiKind] }
}

interface Reported {
  readonly variable: string
  readonly status: string
}

/** What is said not to be reported. */
function missingOf(reporting: readonly Reported[] | undefined): string[] {
  return [...new Set(reporting?.filter(({ status }) => status === 'NOT_REPORTED').map(({ variable }) => variable))]
}

function centerOf(center: Answer['center']): GraphNode {
  const common = { id: center.id, kind: kindOfId(center.id), papers: null, year: null, venue: null, missing: [] }
  if (center.__typename === 'Paper') return { ...common, label: center.title, year: center.year, venue: center.venue, missing: missingOf(center.reporting) }
  if (center.__typename === 'Entity') return { ...common, label: center.name, papers: center.paperCount }
  if (center.__typename === 'Setting') return { ...common, label: center.label, papers: center.papers.totalCount }
  return { ...common, label: center.id }
}

/** Edges as the canvas keeps them. */
export function edgesOf(edges: readonly Omit<GraphEdge, 'id'>[]): GraphEdge[] {
  return edges.map(({ source, target, relation }) => ({ id: `${source} ${relation} ${target}`, source, target, relation }))
}

/** The API's answer as the canvas keeps it, the centre first. */
export function neighbourhoodOf(expansion: string, answer: Answer): Neighbourhood {
  return {
    expansion,
    center: answer.center.id,
    nodes: [centerOf(answer.center), ...answer.nodes.map(({ node, ...drawn }) => ({ ...drawn, kind: kindOfId(drawn.id), missing: node.__typename === 'Paper' ? missingOf(node.reporting) : [] }))],
    edges: edgesOf(answer.edges),
    hidden: answer.hidden.map(({ kind, count }) => ({ kind: nodeKind(kind), count })),
  }
}

/** A path as the canvas keeps it: a neighbourhood of its first end. Null where there is none. */
export function pathNeighbourhood(expansion: string, { path }: ResultOf<typeof PATH>): Neighbourhood | null {
  const [first] = path?.nodes ?? []
  if (!path || !first) return null
  return {
    expansion,
    center: first.id,
    nodes: path.nodes.map(({ id, label, node }) => ({
      id, label, kind: kindOfId(id),
      papers: node.__typename === 'Entity' ? node.paperCount : null,
      year: node.__typename === 'Paper' ? node.year : null,
      venue: node.__typename === 'Paper' ? node.venue : null,
      missing: node.__typename === 'Paper' ? missingOf(node.reporting) : [],
    })),
    edges: edgesOf(path.edges),
    hidden: [],
  }
}

/** Neighbours by kind, drawn or not. */
export function countsOf({ nodes, hidden }: ResultOf<typeof COUNTS>['neighbourhood']): HiddenCount[] {
  const counts = new Map<NodeKind, number>()
  for (const { kind } of nodes) counts.set(nodeKind(kind), (counts.get(nodeKind(kind)) ?? 0) + 1)
  for (const { kind, count } of hidden) counts.set(nodeKind(kind), (counts.get(nodeKind(kind)) ?? 0) + count)
  return [...counts].map(([kind, count]) => ({ kind, count }))
}

function nodeKind(kind: ApiKind): NodeKind {
  return kind.toLowerCase() as NodeKind
}
