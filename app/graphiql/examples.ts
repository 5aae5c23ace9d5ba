/** What stands in the editor at first: the questions that the graph is made for, one a tab. */
export interface Example {
  readonly query: string
  readonly variables: string
}

/** `paper` is the identifier that the questions about a paper begin with; null in an empty graph. */
export function examples(paper: string | null): Example[] {
  const id = paper ?? 'paper:…'
  return [
    { query: SHARED, variables: JSON.stringify({ paper: id }, null, 2) },
    { query: SETUPS, variables: JSON.stringify({ paper: id }, null, 2) },
    { query: RESULTS, variables: JSON.stringify({ name: 'CIFAR10' }, null, 2) },
  ]
}

const SHARED = `# Which papers share this paper's setup?
# With what they share, where they differ, and what only one of them reports.
query SharedSetups($paper: ID!) {
  sharedSetups(paper: $paper, first: 10) {
    totalCount
    edges {
      node {
        score
        paper { title year venue }
        shared { facet label share }
        differing {
          facet
          hyperparameter { name }
          values { id }
          otherValues { id }
        }
        unreported { facet by hyperparameter { name } values { id } }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const SETUPS = `# What did this paper run, and where does it say so?
query Setups($paper: ID!) {
  paper(id: $paper) {
    title
    setups {
      label
      links { relation entity { name } count evidence { quote } }
      settings { setting { label } evidence { section quote rule confidence } }
    }
    reporting { variable status quote }
  }
}
`

const RESULTS = `# Baselines on a dataset: the papers, what else they use, and what they reach.
query Baselines($name: String!) {
  entity(alias: $name, kind: DATASET) {
    name
    paperCount
    usedWith(first: 10, kinds: [ARCHITECTURE, METHOD]) { node { id } papers lift }
    papers(first: 10) {
      edges {
        node {
          title
          year
          results { metric value unit dataset { name } reachedBy { name } evidence { quote } }
        }
      }
    }
  }
}
`
