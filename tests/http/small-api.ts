import { afterAll, beforeAll, expect } from 'vitest'
import type { PaperRecord } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { ask, serve, type RunningServer } from './server'
import { SMALL_GRAPH, temporaryStore, type PaperSketch, type TemporaryStore } from './small-graph'

/** The API over a store of a few papers, for the tests of one file. */
export interface SmallApi {
  readonly url: string
  readonly store: GraphStore
  readonly server: RunningServer
  /** The data of an answer without errors. `Data` is the shape that the query asks for. */
  readonly data: <Data = Record<string, unknown>>(query: string, variables?: Record<string, unknown>) => Promise<Data>
  /** Code and message of the first error. */
  readonly errorOf: (query: string, variables?: Record<string, unknown>) => Promise<{ readonly code: string | undefined; readonly message: string | undefined }>
  /** The message that refuses a question which cannot be answered. */
  readonly refusal: (query: string, variables?: Record<string, unknown>) => Promise<string | undefined>
}

/** Starts the API before the tests of a file and stops it behind them. `records` come besides the papers. */
export function smallApi(papers: readonly PaperSketch[] = SMALL_GRAPH, records: readonly PaperRecord[] = []): SmallApi {
  let temporary: TemporaryStore
  let server: RunningServer
  beforeAll(async () => {
    temporary = await temporaryStore(papers)
    if (records.length > 0) await temporary.store.write(records)
    server = await serve(temporary.path)
  })
  afterAll(async () => {
    await server.stop()
    await temporary.remove()
  })
  const errorOf: SmallApi['errorOf'] = async (query, variables = {}) => {
    const { body } = await ask(server.url, query, variables)
    return { code: body.errors?.[0]?.extensions.code, message: body.errors?.[0]?.message }
  }
  return {
    get url() { return server.url },
    get store() { return temporary.store },
    get server() { return server },
    data: async <Data>(query: string, variables: Record<string, unknown> = {}) => {
      const { status, body } = await ask<Data>(server.url, query, variables)
      expect(body.errors).toBeUndefined()
      expect(status).toBe(200)
      return body.data!
    },
    errorOf,
    refusal: async (query, variables = {}) => {
      const { code, message } = await errorOf(query, variables)
      expect(code).toBe('BAD_USER_INPUT')
      return message
    },
  }
}
