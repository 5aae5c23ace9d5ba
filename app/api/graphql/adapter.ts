import { HeaderMap, type ApolloServer, type BaseContext, type HTTPGraphQLResponse } from '@apollo/server'

/** A request whose body was read: undefined where it has none. */
export interface ReadRequest {
  readonly method: string
  readonly url: string
  readonly headers: Iterable<[string, string]>
  readonly body: unknown
}

/** Carries a request over to an Apollo Server and its answer back; `extra` headers come besides. */
export async function answerBy<Context extends BaseContext>(
  server: ApolloServer<Context>, { method, url, headers, body }: ReadRequest, context: () => Promise<Context>, extra: Readonly<Record<string, string>> = {},
): Promise<Response> {
  const httpGraphQLRequest = { method, headers: new HeaderMap(headers), search: new URL(url).search, body }
  return toResponse(await server.executeHTTPGraphQLRequest({ httpGraphQLRequest, context }), extra)
}

function toResponse({ status, headers, body }: HTTPGraphQLResponse, extra: Readonly<Record<string, string>>): Response {
  const all = { ...Object.fromEntries(headers), ...extra }
  if (body.kind === 'chunked') return new Response(streamed(body.asyncIterator), { status: status ?? 200, headers: all })
  return new Response(body.string, { status: status ?? 200, headers: { ...all, 'content-length': String(Buffer.byteLength(body.string)) } })
}

/** An answer in several parts, as it comes. */
function streamed(parts: AsyncIterableIterator<string>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next()
      if (done) controller.close()
      else controller.enqueue(encoder.encode(value))
    },
    cancel: async () => { await parts.return?.() },
  })
}
