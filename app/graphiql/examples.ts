/**
 * What stands in the editor at first: the questions that the graph is made for, one a tab. `paper` is the
 * identifier of a paper that the first two ask about, and `dataset` the name that the third asks about.
 */
export function examples(paper: string, dataset: string): string[] {
  return [sharedSetups(paper), setups(paper), baselines(dataset)]
}

const sharedSetups = (paper: string) => `# Which papers share this paper's setup?
# With what they share, where they differ, and what only one of them reports.
query SharedSetups($paper: ID! = ${JSON.stringify(paper)}) {
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
        unreported {
          facet
          by
          hyperparameter { name }
          values { id }
        }
      }
    }
    pageInfo { hasNextPage endCursor }
  }
}
`

const setups = (paper: string) => `# What did this paper run, and where does it say so?
query Setups($paper: ID! = ${JSON.stringify(paper)}) {
  paper(id: $paper) {
    title
    setups {
      label
      links {
        relation
        entity { name }
        count
        evidence { quote }
      }
      settings {
        setting { label }
        evidence { section quote rule confidence }
      }
    }
    reporting { variable status quote }
  }
}
`

const baselines = (dataset: string) => `# Baselines on a dataset: the papers, what else they use, and what they reach.
query Baselines($name: String! = ${JSON.stringify(dataset)}) {
  entity(alias: $name, kind: DATASET) {
    name
    paperCount
    usedWith(first: 10, kinds: [ARCHITECTURE, METHOD]) {
      node { id }
      papers
      lift
    }
    papers(first: 10) {
      edges {
        node {
          title
          year
          results {
            metric
            value
            unit
            dataset { name }
            reachedBy { name }
            evidence { quote }
          }
        }
      }
    }
  }
}
`
