import type { ResultOf, VariablesOf } from 'gql.tada'
import { graphql } from '../data/graphql'

export const PAPERS = graphql(`
  query Papers($after: String, $filter: PaperFilter, $orderBy: PaperOrder, $linked: [ID!]!) {
    papers(first: 40, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title authors venue year } }
    }
    linked: nodes(ids: $linked) {
      __typename
      id
      ... on Entity { name }
      ... on Setting { label }
    }
    stats {
      papers
      papersByYear { year papers }
      papersByVenue { venue papers }
    }
  }
`)
export type PapersVariables = Omit<VariablesOf<typeof PAPERS>, 'linked'>
export type LinkedNode = NonNullable<ResultOf<typeof PAPERS>['linked'][number]>
export type PapersStats = ResultOf<typeof PAPERS>['stats']
