import type { TadaDocumentNode } from 'gql.tada'
import { print } from 'graphql'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

/** The API answered with errors, or not at all. The message can be shown. */
export class AskError extends Error {
  override readonly name = 'AskError'
}

/**
 * Asks the API from a browser.
 * Throws `AskError` where the API cannot be reached or refuses the question.
 */
export async function ask<Result, Variables>(
  document: TadaDocumentNode<Result, Variables>,
  variables: Variables,
  signal?: AbortSignal,
): Promise<Result> {
  const response = await fetch('/api/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json' },
    body: JSON.stringify({ query: print(document), variables }),
    signal: signal ?? null,
  }).catch((cause: unknown) => {
    if (signal?.aborted) throw cause
    throw new AskError('The site cannot be reached. Look at your connection and try again.', { cause })
  })
  const answer = await response.json().catch(() => ({})) as Answer
  if (answer.errors?.[0] ?? !answer.data) {
    throw new AskError(answer.errors?.[0]?.message ?? `The site answered with status ${response.status}.`)
  }
  return answer.data as Result
}
