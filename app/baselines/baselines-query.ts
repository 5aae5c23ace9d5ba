import type { ResultOf, VariablesOf } from 'gql.tada'
import { graphql } from '../data/graphql'
import { EVIDENCE } from '../evidence/evidence'

/** The paper that baselines are asked for, with what it sets; null where there is none. */
export const SUBJECT = graphql(`
  query BaselineSubject($paper: ID!) {
    paper(id: $paper) {
      id
      title
      venue
      year
      setups {
        id
        scope { name }
        links { relation entity { id name } }
        settings { setting { value unit hyperparameter { id name } } }
      }
      results { id metric value unit own dataset { id name } reachedBy { name } }
    }
  }
`)
export type SubjectPaper = NonNullable<ResultOf<typeof SUBJECT>['paper']>

/** Candidates with their verdicts, without the quotes, which would be most of the page. */
export const BASELINES = graphql(`
  query Baselines($subject: BaselineSubject!, $facets: [Facet!], $hyperparameters: [String!], $tolerance: ToleranceInput, $first: Int!, $after: String) {
    comparableBaselines(for: $subject, facets: $facets, hyperparameters: $hyperparameters, tolerance: $tolerance, first: $first, after: $after) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          verdict
          agreement
          paper { id title venue year authors arxiv doi url code }
          setup { id label scope { name } }
          reasons {
            facet
            hyperparameter { id name }
            verdict
            cause
            values
            candidateValues
          }
          results { id metric value unit own dataset { id name } reachedBy { name } }
        }
      }
    }
  }
`)

/** What baselines are asked for, and what counts. */
export type Asked = Omit<VariablesOf<typeof BASELINES>, 'first' | 'after'>
export type Baseline = ResultOf<typeof BASELINES>['comparableBaselines']['edges'][number]['node']
export type Reason = Baseline['reasons'][number]
export type BaselineResult = Baseline['results'][number]

/** How many neighbouring candidates bring their quotes along with one that is opened. */
export const CHUNK = 10

/** The quotes behind some candidates, asked for when one of them is opened. */
export const QUOTES = graphql(`
  query BaselineQuotes($subject: BaselineSubject!, $facets: [Facet!], $hyperparameters: [String!], $tolerance: ToleranceInput, $first: Int!, $after: String) {
    comparableBaselines(for: $subject, facets: $facets, hyperparameters: $hyperparameters, tolerance: $tolerance, first: $first, after: $after) {
      edges {
        node {
          paper { id }
          reasons {
            facet
            hyperparameter { id }
            links { evidence { ...EvidenceParts } }
          }
          results { id evidence { ...EvidenceParts } }
        }
      }
    }
  }
`, [EVIDENCE])
export type QuotedBaseline = ResultOf<typeof QUOTES>['comparableBaselines']['edges'][number]['node']
