import { GraphQLError } from 'graphql'

/** The question itself cannot be answered: `message` says what is wrong with it and what to write instead. */
export function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Something was removed from the graph while it was being read. */
export function goneMeanwhile(id: string): GraphQLError {
  return new GraphQLError(
    `"${id}" was removed while your request was answered, because papers are being loaded. Ask again.`,
    { extensions: { code: 'GRAPH_CHANGED' } },
  )
}
