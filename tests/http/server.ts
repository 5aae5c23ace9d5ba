import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { EXPORT_LIMITS, exportHandler } from '@/app/api/export/handler'
import { graphqlHandler } from '@/app/api/graphql/handler'
import { Service } from '@/graph/service'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { send, toRequest } from './node-http'

export interface RunningServer {
  readonly url: string
  /** Where exports are. */
  readonly exports: string
  readonly service: Service
  /** What was logged because it must not be shown. */
  readonly logged: unknown[]
  readonly stop: () => Promise<void>
}

/** The API over real HTTP on a free port, without Next: the handler of the route in a server of Node. */
export async function serve(open: string | (() => Promise<GraphStore>), timeout = 10_000, limits: Partial<typeof EXPORT_LIMITS> = {}): Promise<RunningServer> {
  const logged: unknown[] = []
  const opener = typeof open === 'string' ? async () => openStore(`sqlite:${open}`, { readOnly: true }) : open
  const service = new Service(opener, { timeout, log: (error) => logged.push(error) })
  const handle = graphqlHandler(service)
  const handleExport = exportHandler(service, { ...EXPORT_LIMITS, ...limits })
  const server = createServer((incoming, outgoing) => {
    const answer = incoming.url?.startsWith('/api/export') ? handleExport : handle
    void answer(toRequest(incoming)).then((response) => send(response, outgoing))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url: `${origin}/api/graphql`, exports: `${origin}/api/export`, service, logged, stop: () => stop(server, service) }
}

async function stop(server: Server, service: Service): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
  await service.close()
}

export interface Answer<Data = Record<string, unknown>> {
  readonly data?: Data | null
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } & Record<string, unknown> }[]
  readonly extensions?: Record<string, unknown>
}

/** Asks by POST, and answers the response with its JSON. `Data` is the shape that the query asks for. */
export async function ask<Data = Record<string, unknown>>(url: string, query: string, variables: Record<string, unknown> = {}) {
  const response = await fetch(url, {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  })
  return { status: response.status, headers: response.headers, body: await response.json() as Answer<Data> }
}
