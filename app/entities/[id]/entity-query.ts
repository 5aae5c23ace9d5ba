import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'
import { EVIDENCE } from '../../evidence/evidence'

/** An entity's page: what it is, and the papers that use it with what they say. */
export const ENTITY = graphql(`
  query EntityPage($id: ID!, $after: String) {
    entity(id: $id) {
      id
      kind
      name
      aliases
      paperCount
      parent { id name paperCount }
      children(first: 50) { edges { node { id name paperCount } } }
      papers(first: 20, after: $after) {
        totalCount
        pageInfo { hasNextPage endCursor }
        edges {
          node { id title venue year }
          links {
            relation
            setup { id label scope { name } }
            target { __typename id ... on Setting { label value unit } }
            evidence { ...EvidenceParts }
          }
        }
      }
    }
  }
`, [EVIDENCE])
export type EntityParts = NonNullable<ResultOf<typeof ENTITY>['entity']>
export type EntityPaper = EntityParts['papers']['edges'][number]

/** What an entity is used with, most telling first, by kind. */
export const USED_WITH = graphql(`
  query UsedWith($id: ID!) {
    entity(id: $id) {
      id
      usedWith(first: 24) {
        papers
        lift
        node { __typename id ... on Entity { name } ... on Setting { label } }
      }
    }
  }
`)
export type Related = NonNullable<ResultOf<typeof USED_WITH>['entity']>['usedWith'][number]

/** A setting's page: one hyperparameter with one value, and its papers. */
export const SETTING = graphql(`
  query SettingPage($id: ID!, $after: String) {
    node(id: $id) {
      __typename
      ... on Setting {
        id
        label
        value
        unit
        hyperparameter { id name }
        papers(first: 20, after: $after) {
          totalCount
          pageInfo { hasNextPage endCursor }
          edges { node { id title venue year } }
        }
      }
    }
  }
`)
export type SettingParts = Extract<NonNullable<ResultOf<typeof SETTING>['node']>, { __typename: 'Setting' }>
