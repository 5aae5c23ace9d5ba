import { afterEach, describe, expect, it } from 'vitest'
import { StoreError } from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { ask, serve, type RunningServer } from './server'
import { recordOf, SMALL_GRAPH, temporaryStore } from './small-graph'

const QUERY = '{ papers { totalCount edges { node { title setups { id } } } } }'

let server: RunningServer | null = null
afterEach(async () => { await server?.stop(); server = null })

describe('a store that fails', () => {
  it('is tried again by the next request, and named without its place', async () => {
    const temporary = await temporaryStore()
    let reachable = false
    server = await serve(async () => {
      if (!reachable) throw new StoreError('bolt://graph.internal:7687 cannot be reached.', 'UNREACHABLE')
      return openStore(`sqlite:${temporary.path}`, { readOnly: true })
    })
    const { status, body } = await ask(server.url, QUERY)
    expect(status).toBe(503)
    expect(body.errors?.[0]?.extensions.code).toBe('STORE_UNREACHABLE')
    expect(JSON.stringify(body)).not.toContain('internal')
    expect(server.logged).toHaveLength(1)
    expect(await server.service.ready()).toMatchObject({ ready: false, reason: expect.stringMatching(/cannot be reached/) })

    reachable = true
    expect((await ask(server.url, QUERY)).status).toBe(200)
    expect(await server.service.ready()).toMatchObject({ ready: true, reason: null })
    await temporary.remove()
  })

  it('in the middle of a request leaves what the index knows', async () => {
    const temporary = await temporaryStore()
    let store: GraphStore | null = null
    server = await serve(async () => store = await openStore(`sqlite:${temporary.path}`, { readOnly: true }))
    await ask(server.url, QUERY)
    await store!.close()
    const { body } = await ask(server.url, '{ entity(alias: "cifar10") { name } papers { edges { node { abstract } } } }')
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(STORE_|INTERNAL_SERVER_ERROR)/)
    expect(JSON.stringify(body)).not.toMatch(/stack|node_modules|SELECT/)
    await temporary.remove()
  })
})

describe('a request that takes too long', () => {
  it('is given up with 503', async () => {
    const temporary = await temporaryStore()
    server = await serve(async () => {
      await new Promise((resolve) => { setTimeout(resolve, 300) })
      return openStore(`sqlite:${temporary.path}`, { readOnly: true })
    }, 50)
    const { status, body } = await ask(server.url, QUERY)
    expect([status, body.errors?.[0]?.extensions.code]).toEqual([503, 'TIMEOUT'])
    await new Promise((resolve) => { setTimeout(resolve, 400) })
    await temporary.remove()
  })
})

describe('a load while the site runs', () => {
  it('is seen as a whole, with its revision', async () => {
    const temporary = await temporaryStore(SMALL_GRAPH.slice(0, 3))
    server = await serve(temporary.path)
    const before = await ask<{ papers: { totalCount: number } }>(server.url, QUERY)
    await temporary.store.write(SMALL_GRAPH.slice(3).map(recordOf))
    await server.service.refresh()
    const after = await ask<{ papers: { totalCount: number } }>(server.url, QUERY)
    expect([before.body.data?.papers.totalCount, after.body.data?.papers.totalCount]).toEqual([3, 7])
    expect(Number(after.body.extensions?.revision)).toBeGreaterThan(Number(before.body.extensions?.revision))
    await temporary.remove()
  })

  it('shows an empty graph as empty', async () => {
    const temporary = await temporaryStore([])
    server = await serve(temporary.path)
    const { body } = await ask(server.url, '{ stats { papers links } papers { totalCount edges { cursor } } search(query: "x") { totalCount } entities { totalCount } }')
    expect(body.errors).toBeUndefined()
    expect(body.data).toMatchObject({ stats: { papers: 0, links: 0 }, papers: { totalCount: 0, edges: [] }, search: { totalCount: 0 }, entities: { totalCount: 0 } })
    await temporary.remove()
  })
})
