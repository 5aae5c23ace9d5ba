import type { TadaDocumentNode } from 'gql.tada'
import { execute } from '@/graph/service'

/** The graph could not answer; the message says what to do, and stands in the terminal. */
export class QueryError extends Error {
  override readonly name = 'QueryError'
}

/** Asks the graph in this process: the same answers as over HTTP, without the way. Throws `QueryError`. */
export async function query<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
): Promise<Result> {
  const answer = await execute(document, variables)
  if (answer.errors?.[0] ?? !answer.data) throw new QueryError(answer.errors?.[0]?.message ?? 'The graph gave no answer.')
  return answer.data as Result
}
