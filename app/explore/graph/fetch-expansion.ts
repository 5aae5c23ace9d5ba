import type { TadaDocumentNode } from 'gql.tada'
import { readExpansion } from './expansion'
import { NEIGHBOURHOOD, neighbourhoodOf, PATH, pathNeighbourhood, variablesOf } from './neighbourhood-query'
import type { Neighbourhood } from './types'

/** Asks the graph, in this process or over HTTP. */
export type Asking = <Result, Variables>(document: TadaDocumentNode<Result, Variables>, variables: Variables) => Promise<Result>

/** What an expansion brings. Throws where the graph cannot be asked, or holds no such node or path. */
export async function fetchExpansion(expansion: string, ask: Asking): Promise<Neighbourhood> {
  const { id, to } = readExpansion(expansion)
  if (!to) return neighbourhoodOf(expansion, (await ask(NEIGHBOURHOOD, variablesOf(expansion))).neighbourhood)
  const found = pathNeighbourhood(expansion, await ask(PATH, { from: id, to }))
  if (!found) throw new Error('No path of at most eight links leads from one to the other.')
  return found
}
