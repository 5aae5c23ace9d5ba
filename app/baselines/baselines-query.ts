import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql'
import { EVIDENCE } from '../evidence/evidence'

/** The paper that baselines are asked for; null where there is none. */
export const SUBJECT = graphql(`
  query BaselineSubject($paper: ID!) {
    paper(id: $paper) { id title }
  }
`)

export const BASELINES = graphql(`
  query Baselines($paper: ID!, $first: Int!) {
    comparableBaselines(for: { paper: $paper }, first: $first) {
      totalCount
      edges {
        node {
          verdict
          agreement
          paper { id title venue year }
          setup { id label scope { name } }
          reasons {
            facet
            hyperparameter { id name }
            verdict
            cause
            values
            candidateValues
          }
          results {
            id
            metric
            value
            unit
            dataset { id name }
            own
            evidence { ...EvidenceParts }
          }
        }
      }
    }
  }
`, [EVIDENCE])

export type Baseline = ResultOf<typeof BASELINES>['comparableBaselines']['edges'][number]['node']
export type Reason = Baseline['reasons'][number]
