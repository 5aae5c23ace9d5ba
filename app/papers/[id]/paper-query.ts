import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'
import { EVIDENCE } from '../../evidence/evidence'

export const SETUP = graphql(`
  fragment SetupParts on Setup {
    id
    label
    scope { name entity { id } }
    except { name entity { id } }
    links {
      relation
      entity { id name }
      count
      memoryGb
      version
      own
      evidence { ...EvidenceParts }
    }
    settings {
      setting { id label value unit hyperparameter { id name } }
      evidence { ...EvidenceParts }
    }
  }
`, [EVIDENCE])
export type SetupParts = ResultOf<typeof SETUP>

const RESULT = graphql(`
  fragment ResultParts on Result {
    id
    metric
    value
    unit
    dataset { id name }
    reachedBy { id name }
    own
    evidence { ...EvidenceParts }
  }
`, [EVIDENCE])
export type ResultParts = ResultOf<typeof RESULT>

const DOCUMENT = graphql(`
  fragment DocumentParts on Document {
    id
    format
    fileName
    uri
    text
    textStart
  }
`)
export type DocumentParts = ResultOf<typeof DOCUMENT>

export const REPORTING = graphql(`
  fragment ReportingParts on Reporting {
    variable
    status
    answer
    quote
    start
    end
    document { id }
  }
`)
export type ReportingParts = ResultOf<typeof REPORTING>

/** All that stands on a paper's page, without the papers that share its setup. */
export const PAPER = graphql(`
  query PaperPage($id: ID!) {
    paper(id: $id) {
      id
      title
      titleFrom
      authors
      authorsCount
      organization
      venue
      year
      date
      monthDay
      abstract
      arxiv
      doi
      openreview
      url
      code
      setups { ...SetupParts }
      results { ...ResultParts }
      reporting { ...ReportingParts }
      documents { ...DocumentParts }
    }
  }
`, [SETUP, RESULT, REPORTING, DOCUMENT])
export type PaperParts = NonNullable<ResultOf<typeof PAPER>['paper']>

/** Papers that share the setup, ranked: asked for by itself, so that the page need not wait for it. */
export const SHARED = graphql(`
  query SharedSetups($id: ID!, $first: Int!) {
    paper(id: $id) {
      id
      sharedSetups(first: $first) {
        totalCount
        edges {
          node {
            score
            paper { id title venue year }
            shared { facet label share feature { id } }
            differing {
              facet
              hyperparameter { id name }
              values { ...FeatureName }
              otherValues { ...FeatureName }
            }
            unreported { facet hyperparameter { id name } by values { ...FeatureName } }
          }
        }
      }
    }
  }
`, [graphql(`
  fragment FeatureName on Node {
    __typename
    id
    ... on Entity { name }
    ... on Setting { label value unit }
  }
`)])
export type SharedParts = NonNullable<ResultOf<typeof SHARED>['paper']>['sharedSetups']
export type SharedSetup = SharedParts['edges'][number]['node']
