import type { ResultOf } from 'gql.tada'
import { graphql } from '../data/graphql'
import { kindOfId, type NodeKind } from '../design/kinds'
import { addressOf } from '../design/addresses'

export const SUGGESTIONS = graphql(`
  query Suggestions($query: String!, $first: Int!, $kinds: [SearchKind!]) {
    search(query: $query, first: $first, kinds: $kinds) {
      edges {
        matched
        node {
          __typename
          id
          ... on Paper { title venue year }
          ... on Entity { name paperCount }
          ... on Setting { label }
        }
      }
    }
  }
`)

type SearchEdge = ResultOf<typeof SUGGESTIONS>['search']['edges'][number]

export interface Suggestion {
  readonly id: string
  readonly kind: NodeKind
  readonly name: string
  /** Other name by which it was found, where that is not the name itself. */
  readonly matched: string | null
  /** "ICLR 2023", "41 papers" */
  readonly detail: string
  readonly address: string
}

export interface SuggestionGroup {
  readonly kind: NodeKind
  readonly suggestions: readonly Suggestion[]
}

/**
 * What was found, grouped by kind: kinds in the order of their best match, matches as ranked, but names that no
 * paper has behind all others: "CIFAR" is only what CIFAR-10 and CIFAR-100 are kinds of, and leads nowhere.
 */
export function groupSuggestions(edges: readonly SearchEdge[]): SuggestionGroup[] {
  const groups = new Map<NodeKind, Suggestion[]>()
  const isUnused = ({ node }: SearchEdge) => node.__typename === 'Entity' && node.paperCount === 0
  for (const edge of [...edges.filter((one) => !isUnused(one)), ...edges.filter(isUnused)]) {
    const suggestion = suggestionOf(edge)
    if (!suggestion) continue
    const group = groups.get(suggestion.kind)
    if (group) group.push(suggestion)
    else groups.set(suggestion.kind, [suggestion])
  }
  return [...groups].map(([kind, suggestions]) => ({ kind, suggestions }))
}

function suggestionOf({ node, matched }: SearchEdge): Suggestion | null {
  const kind = kindOfId(node.id)
  const common = { id: node.id, kind, address: addressOf(node.id) }
  if (node.__typename === 'Paper') {
    return { ...common, name: node.title, matched: null, detail: [node.venue, node.year].filter(Boolean).join(' ') }
  }
  if (node.__typename === 'Entity') {
    const detail = `${node.paperCount.toLocaleString('en')} ${node.paperCount === 1 ? 'paper' : 'papers'}`
    return { ...common, name: node.name, matched: matched === node.name ? null : matched, detail }
  }
  if (node.__typename === 'Setting') return { ...common, name: node.label, matched: null, detail: '' }
  return null
}

