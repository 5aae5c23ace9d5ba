import { GraphQLError } from 'graphql'
import { formatError } from '@/graph/graphql/format-error'
import { LIMITS } from '@/graph/graphql/limits'
import type { Service } from '@/graph/service'
import { catalogue, exportable, Gate, givenInAddress, givenInBody, openExport, type Exportable, type Given, type OpenExport } from '@/graph/service/export'
import { NotFoundError } from '@/graph/model'
import { HttpProblem, jsonBody } from '../graphql/body'
import { timeLimit } from '../time-limit'
import { streamOf } from './stream'

export const EXPORT_LIMITS = {
  /** Exports that are written at the same time. */
  atOnce: 3,
  /** Milliseconds that a client may leave a piece lying before it is left. */
  patience: 60_000,
  /** Milliseconds that an export may take altogether. */
  time: 30 * 60_000,
}

const PATH = '/api/export'
const EXPOSED = 'content-disposition, x-setupgraph-revision, retry-after'
const CORS = { 'access-control-allow-origin': '*', 'access-control-expose-headers': EXPOSED }
const ALLOW = { allow: 'GET, HEAD, POST, OPTIONS' }
const PREFLIGHT = { ...CORS, ...ALLOW, 'access-control-allow-methods': 'GET, HEAD, POST, OPTIONS', 'access-control-allow-headers': 'content-type, accept', 'access-control-max-age': '86400' }

/** Answers `GET /api/export` with what there is, and `/api/export/setups.csv` with the file, as a stream. */
export function exportHandler(service: Service, limits = EXPORT_LIMITS): (request: Request) => Promise<Response> {
  const gate = new Gate(limits.atOnce)
  return async (request) => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: PREFLIGHT })
    try {
      if (!['GET', 'HEAD', 'POST'].includes(request.method)) throw new HttpProblem(405, `${request.method} is not possible here. Use GET, or POST with the parameters as JSON.`, ALLOW)
      const fileName = fileNameIn(request)
      if (fileName === null) return Response.json(catalogue(), { headers: CORS })
      const wanted = exportable(fileName)
      if (request.method === 'HEAD') return new Response(null, { headers: { ...CORS, 'content-type': wanted.format.mediaType } })
      return await exported(wanted, await givenIn(request), request, service, gate, limits)
    } catch (error) {
      return refusal(error, service)
    }
  }
}

/** The last part of the address; null for the list of all. */
function fileNameIn({ url }: Request): string | null {
  const { pathname } = new URL(url)
  const rest = pathname.slice(PATH.length).replace(/^\/+/, '')
  return rest === '' ? null : rest
}

async function givenIn(request: Request): Promise<Given> {
  const { searchParams } = new URL(request.url)
  return request.method === 'POST' ? givenInBody(await jsonBody(request, LIMITS.body)) : givenInAddress(searchParams)
}

async function exported(wanted: Exportable, given: Given, request: Request, service: Service, gate: Gate, limits: { readonly patience: number; readonly time: number }): Promise<Response> {
  const leave = gate.enter()
  if (!leave) throw new HttpProblem(429, 'As many exports as are possible at once are being written. Try again in a few seconds.', { 'retry-after': '5' })
  const { signal, clear } = timeLimit(limits.time, request.signal)
  let open: OpenExport | null = null
  const end = async () => {
    clear()
    leave()
    await open?.close()
  }
  try {
    open = await openExport(service, wanted, given, signal)
    const { bytes, fileName, mediaType, revision } = open
    // The first piece is made before the status is given, so that a store that fails can still be told by it.
    const stream = streamOf({ bytes: await begun(bytes), end, failed: service.log, signal, patience: limits.patience })
    return new Response(stream, {
      headers: {
        ...CORS, 'content-type': mediaType, 'content-disposition': `attachment; filename="${fileName}"`,
        'x-setupgraph-revision': String(revision), 'cache-control': 'no-cache',
      },
    })
  } catch (error) {
    await end()
    throw error
  }
}

/** The same sequence, its first item made already. */
async function begun<Item>(items: AsyncIterator<Item>): Promise<AsyncIterator<Item>> {
  let first: Promise<IteratorResult<Item>> | null = Promise.resolve(await items.next())
  return {
    next: () => {
      const next = first ?? items.next()
      first = null
      return next
    },
    return: async () => await items.return?.() ?? { done: true, value: undefined },
  }
}

/** What went wrong, in the form in which GraphQL tells it. */
function refusal(error: unknown, service: Service): Response {
  const told = (status: number, message: string, code: string, headers = {}) =>
    Response.json({ errors: [{ message, extensions: { code } }] }, { status, headers: { ...CORS, ...headers } })
  if (error instanceof HttpProblem) return told(error.status, error.message, error.status === 429 ? 'TOO_MANY_EXPORTS' : 'BAD_REQUEST', error.headers)
  if (error instanceof NotFoundError) return told(404, error.message, 'NOT_FOUND')
  const { message, extensions } = formatError(error instanceof GraphQLError ? { message: error.message, extensions: error.extensions } : { message: '' }, error, service.log)
  const code = String(extensions?.code)
  return told(code === 'BAD_USER_INPUT' ? 400 : code === 'INTERNAL_SERVER_ERROR' ? 500 : 503, message, code)
}
