import { initGraphQLTada } from 'gql.tada'
import type { introspection } from './graphql-env'

/** Writes a document that is typed by the committed schema: what a query answers is known when it is compiled. */
export const graphql = initGraphQLTada<{
  introspection: introspection
  disableMasking: true
  scalars: { ID: string }
}>()
