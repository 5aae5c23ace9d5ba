import type { ResultOf } from 'gql.tada'
import { graphql } from '../../data/graphql'

/** The papers that values are counted among: on a dataset, with an architecture, by identifier. */
export interface Among {
  readonly dataset: string | null
  readonly architecture: string | null
}

const DISTRIBUTION = graphql(`
  fragment DistributionParts on Distribution {
    hyperparameter { id name }
    papers
    numbers
    unit
    quantiles(at: [0.05, 0.25, 0.5, 0.75, 0.95])
    values(first: 100) { papers setting { id value number unit } }
  }
`)
export type DistributionParts = ResultOf<typeof DISTRIBUTION>

/** The values of a hyperparameter, and what its papers can be narrowed to. */
export const VALUES = graphql(`
  query HyperparameterValues($hyperparameter: ID!, $name: String!, $filter: PaperFilter) {
    all: facets(filter: { linkedTo: [$hyperparameter] }) {
      years { year papers }
      datasets: entities(kind: DATASET, first: 40) { papers entity { id name } }
      architectures: entities(kind: ARCHITECTURE, first: 40) { papers entity { id name } }
    }
    narrowed: facets(filter: $filter) {
      distribution(hyperparameter: $name) { ...DistributionParts }
    }
  }
`, [DISTRIBUTION])
export type ValuesParts = ResultOf<typeof VALUES>

/** When papers with an entity appeared, and what they set most. */
export const PRACTICE = graphql(`
  query EntityPractice($id: ID!) {
    facets(filter: { linkedTo: [$id] }) {
      years { year papers }
      entities(kind: HYPERPARAMETER, first: 6) { papers entity { id name } }
    }
  }
`)

/** How papers with an entity set one hyperparameter. */
export const PRACTISED = graphql(`
  query PractisedValues($id: ID!, $hyperparameter: String!) {
    facets(filter: { linkedTo: [$id] }) {
      distribution(hyperparameter: $hyperparameter) { ...DistributionParts }
    }
  }
`, [DISTRIBUTION])
