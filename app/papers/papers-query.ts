import type { ResultOf, VariablesOf } from 'gql.tada'
import { graphql } from '../data/graphql'

export const PAPERS = graphql(`
  query Papers($after: String, $filter: PaperFilter, $orderBy: PaperOrder) {
    papers(first: 40, after: $after, filter: $filter, orderBy: $orderBy) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges { node { id title authors venue year } }
    }
    stats {
      papers
      papersByYear { year papers }
      papersByVenue { venue papers }
    }
  }
`)
export type PapersVariables = VariablesOf<typeof PAPERS>
export type PapersStats = ResultOf<typeof PAPERS>['stats']
