import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'
import { kindOfId, type NodeKind } from '../../design/kinds'
import type { GraphNode, Neighbourhood } from './types'

/** Most neighbours that one expansion draws; the rest is counted. */
export const EXPANSION_LIMIT = 30

export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($id: ID!, $first: Int!) {
    neighbourhood(id: $id, first: $first) {
      center {
        __typename
        id
        ... on Paper { title venue year }
        ... on Entity { name paperCount }
        ... on Setting { label papers(first: 1) { totalCount } }
      }
      nodes { id kind label papers year venue }
      edges {
        id
        source
        target
        relation
        links {
          setup { id label }
          evidence { quote raw section }
        }
      }
      hidden { kind count }
    }
  }
`)

type Answer = ResultOf<typeof NEIGHBOURHOOD>['neighbourhood']

/** Quotations of one edge that the canvas keeps; a paper's page has them all. */
const QUOTES_OF_EDGE = 3

function centerOf(center: Answer['center']): GraphNode {
  const common = { id: center.id, kind: kindOfId(center.id), papers: null, year: null, venue: null }
  if (center.__typename === 'Paper') return { ...common, label: center.title, year: center.year, venue: center.venue }
  if (center.__typename === 'Entity') return { ...common, label: center.name, papers: center.paperCount }
  if (center.__typename === 'Setting') return { ...common, label: center.label, papers: center.papers.totalCount }
  return { ...common, label: center.id }
}

/** The API's answer as the canvas keeps it, the centre first. */
export function neighbourhoodOf(answer: Answer): Neighbourhood {
  return {
    center: answer.center.id,
    nodes: [
      centerOf(answer.center),
      ...answer.nodes.map(({ id, label, papers, year, venue }) => ({ id, label, papers, year, venue, kind: kindOfId(id) })),
    ],
    edges: answer.edges.map(({ id, source, target, relation, links }) => ({
      id, source, target, relation,
      quotes: links.slice(0, QUOTES_OF_EDGE).map(({ setup, evidence }) => ({
        setup: setup.label, quote: evidence.quote, raw: evidence.raw, section: evidence.section,
      })),
    })),
    hidden: answer.hidden.map(({ kind, count }) => ({ kind: kind.toLowerCase() as NodeKind, count })),
  }
}
