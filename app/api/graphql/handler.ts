import type { ApolloServer } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '@/graph/graphql/context'
import { formatError } from '@/graph/graphql/format-error'
import { LIMITS } from '@/graph/graphql/limits'
import { enforceNesting } from '@/graph/graphql/nesting'
import type { Service } from '@/graph/service'
import { timeLimit } from '../time-limit'
import { answerBy } from './adapter'
import { createServer } from './apollo'
import { HttpProblem, jsonBody } from './body'
import { cachingHeaders, revisionTag } from './caching'

/** Notebooks and pages of any origin may ask; nobody's cookies are taken. */
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'etag' }
const PREFLIGHT = {
  ...CORS,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': 'content-type, accept, if-none-match',
  'access-control-max-age': '86400',
}
const ALLOW = { allow: 'GET, POST, OPTIONS' }

/** Answers GraphQL over HTTP (https://graphql.github.io/graphql-over-http/draft/) for one service. */
export function graphqlHandler(service: Service): (request: Request) => Promise<Response> {
  let started: Promise<ApolloServer<Context>> | null = null
  const server = () => started ??= start(service)
  return async (request) => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: { ...PREFLIGHT, ...ALLOW } })
    const done = service.metrics.beginRequest()
    const response = await server()
      .then((apollo) => answer(request, service, apollo))
      .catch((error: unknown) => refusal(error, service))
    done(response.status)
    return response
  }
}

async function start(service: Service): Promise<ApolloServer<Context>> {
  const server = createServer(service.log)
  await server.start()
  return server
}

async function answer(request: Request, service: Service, server: ApolloServer<Context>): Promise<Response> {
  if (!['GET', 'HEAD', 'POST'].includes(request.method)) {
    throw new HttpProblem(405, `${request.method} is not possible here. Send your query with POST or GET.`, ALLOW)
  }
  const { signal, clear } = timeLimit(service.timeout)
  try {
    return await withinTime(answerWithin(signal, request, service, server), signal)
  } finally {
    clear()
  }
}

async function answerWithin(signal: AbortSignal, request: Request, service: Service, server: ApolloServer<Context>): Promise<Response> {
  const context = await service.context(signal)
  const body = request.method === 'POST' ? await jsonBody(request, LIMITS.body) : undefined
  const query = request.method === 'POST' ? (body as { readonly query?: unknown } | null)?.query : new URL(request.url).searchParams.get('query')
  if (typeof query === 'string') enforceNesting(query)
  const tag = revisionTag(context)
  if (request.method !== 'POST' && request.headers.get('if-none-match') === tag) return new Response(null, { status: 304, headers: { ...CORS, ...cachingHeaders(tag) } })
  const method = request.method === 'POST' ? 'POST' : 'GET'
  return answerBy(server, { method, url: request.url, headers: request.headers, body }, async () => context, CORS)
}

/** The outcome, or the signal's own error where that comes first. */
function withinTime<T>(outcome: Promise<T>, signal: AbortSignal): Promise<T> {
  const end = new Promise<never>((_resolve, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true })
  })
  return Promise.race([outcome, end])
}

/** An answer to what never became a query, in the form of every other answer. */
function refusal(error: unknown, service: Service): Response {
  if (error instanceof HttpProblem) {
    const body = { errors: [{ message: error.message, extensions: { code: 'BAD_REQUEST' } }] }
    return Response.json(body, { status: error.status, headers: { ...CORS, ...error.headers } })
  }
  if (error instanceof GraphQLError) {
    const { http: _status, ...extensions } = error.extensions
    return Response.json({ errors: [{ message: error.message, extensions }] }, { status: 400, headers: CORS })
  }
  const formatted = formatError({ message: '' }, error, service.log)
  const status = formatted.extensions?.code === 'INTERNAL_SERVER_ERROR' ? 500 : 503
  return Response.json({ errors: [formatted] }, { status, headers: CORS })
}
