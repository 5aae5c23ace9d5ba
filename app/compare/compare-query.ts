import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql'
import { REPORTING, SETUP } from '../papers/[id]/paper-query'

export const COMPARED = graphql(`
  query Compared($ids: [ID!]!) {
    nodes(ids: $ids) {
      __typename
      ... on Paper {
        id
        title
        venue
        year
        setups { ...SetupParts }
        reporting { ...ReportingParts }
      }
    }
  }
`, [SETUP, REPORTING])

export type ComparedPaper = Extract<NonNullable<ResultOf<typeof COMPARED>['nodes'][number]>, { __typename: 'Paper' }>
