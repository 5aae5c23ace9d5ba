import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApolloServer, type ApolloServerOptions, type BaseContext, type ContextThunk } from '@apollo/server'
import { answerBy } from '@/app/api/graphql/adapter'
import { HttpProblem, jsonBody } from '@/app/api/graphql/body'
import { send, toRequest } from '../http/node-http'

const LARGEST_BODY = 10_000_000

/** What Apollo's tests ask for: a server of theirs behind our adapter, over HTTP. */
export async function createServerForTests(config: ApolloServerOptions<BaseContext>, options?: { readonly context?: ContextThunk }) {
  const server = new ApolloServer(config)
  await server.start()
  const http = createServer((incoming, outgoing) => {
    void answer(server, toRequest(incoming), options?.context).then((response) => send(response, outgoing))
  })
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve))
  return {
    server,
    url: `http://127.0.0.1:${(http.address() as AddressInfo).port}/`,
    extraCleanup: async () => {
      http.closeAllConnections()
      await new Promise((resolve) => http.close(resolve))
    },
  }
}

async function answer(server: ApolloServer<BaseContext>, request: Request, context: ContextThunk = async () => ({})): Promise<Response> {
  try {
    const body = request.method === 'POST' ? await bodyOf(request) : undefined
    return await answerBy(server, { method: request.method, url: request.url, headers: request.headers, body }, context)
  } catch (error) {
    return new Response(String(error), { status: error instanceof HttpProblem ? error.status : 500 })
  }
}

/** Our route refuses other types than JSON with 415 itself; these tests want Apollo's own 400. */
function bodyOf(request: Request): Promise<unknown> {
  return jsonBody(request, LARGEST_BODY).catch((error: unknown) => {
    if (error instanceof HttpProblem && error.status === 415) return undefined
    throw error
  })
}
