import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql'

/** What is in the graph, and where to start: counts, the most used of each kind, the newest papers. */
export const HOME = graphql(`
  query Home {
    stats {
      papers
      setups
      settings
      results
      links
      entities { kind count }
      papersByYear { year papers }
      notReported { variable papers }
    }
    datasets: entities(first: 6, filter: { kinds: [DATASET] }) { edges { node { ...TopEntity } } }
    architectures: entities(first: 6, filter: { kinds: [ARCHITECTURE] }) { edges { node { ...TopEntity } } }
    methods: entities(first: 6, filter: { kinds: [METHOD] }) { edges { node { ...TopEntity } } }
    hardware: entities(first: 6, filter: { kinds: [HARDWARE] }) { edges { node { ...TopEntity } } }
    papers(first: 40) {
      edges {
        node {
          id
          title
          venue
          year
          setups { id scope { name } settings { setting { id } } links { entity { id } } }
        }
      }
    }
  }
`, [graphql(`
  fragment TopEntity on Entity {
    id
    name
    paperCount
  }
`)])
export type HomeParts = ResultOf<typeof HOME>

/** The neighbourhood that is drawn as a small picture. */
export const MINIATURE = graphql(`
  query Miniature($id: ID!) {
    neighbourhood(id: $id, first: 16) {
      center { id }
      nodes { id label }
    }
  }
`)
export type MiniatureParts = ResultOf<typeof MINIATURE>['neighbourhood']
