import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'
import { kindOfId, type NodeKind } from '../../design/kinds'
import type { Neighbourhood } from './types'

/** Most neighbours that one expansion draws; the rest is counted. */
export const EXPANSION_LIMIT = 30

export const NEIGHBOURHOOD = graphql(`
  query Neighbourhood($id: ID!, $first: Int!) {
    neighbourhood(id: $id, first: $first) {
      center { id }
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

/** The API's answer as the canvas keeps it. */
export function neighbourhoodOf(answer: Answer): Neighbourhood {
  return {
    center: answer.center.id,
    nodes: answer.nodes.map(({ id, label, papers, year, venue }) => ({ id, label, papers, year, venue, kind: kindOfId(id) })),
    edges: answer.edges.map(({ id, source, target, relation, links }) => ({
      id, source, target, relation,
      quotes: links.slice(0, QUOTES_OF_EDGE).map(({ setup, evidence }) => ({
        setup: setup.label, quote: evidence.quote, raw: evidence.raw, section: evidence.section,
      })),
    })),
    hidden: answer.hidden.map(({ kind, count }) => ({ kind: kind.toLowerCase() as NodeKind, count })),
  }
}
