import { createConnection } from 'node:net'
import { auditServer } from 'graphql-http'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '@/graph/graphql/limits'
import { smallApi } from './small-api'

const api = smallApi()

const JSON_TYPE = { 'content-type': 'application/json' }
const QUERY = JSON.stringify({ query: '{ stats { papers } }' })

const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE) => fetch(api.url, { method: 'POST', headers, body })

describe('GraphQL over HTTP', () => {
  it('passes the audit of graphql-http without an error or a warning', async () => {
    const results = await auditServer({ url: api.url, fetchFn: fetch })
    const failed = results.filter((result) => result.status !== 'ok')
    expect(failed.map(({ id, name, status }) => `${status} ${id} ${name}`)).toEqual([])
    expect(results.length).toBeGreaterThan(50)
  })

  it.each(['application/json', 'application/json; charset=utf-8', 'application/json;charset=UTF-8', 'Application/JSON; charset="utf-8"'])(
    'takes %s', async (type) => expect((await post(QUERY, { 'content-type': type })).status).toBe(200))

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16', ''])(
    'refuses the type %j with 415', async (type) => {
      const response = await post(new TextEncoder().encode(QUERY), { 'content-type': type })
      expect(response.status).toBe(415)
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/application\/json/) }] })
    })

  it.each(['', '{', 'null', '"text"', '[]', '[{"query":"{ stats { papers } }"}]', '{}', '{"query":5}', '{"query":""}', '{"query":"{ stats { papers } }","variables":[]}'])(
    'answers 400 to %s', async (body) => {
      const response = await post(body)
      expect(response.status).toBe(400)
      expect(await response.json()).toMatchObject({ errors: [{ message: expect.stringMatching(/./), extensions: { code: expect.stringMatching(/./) } }] })
    })

  it.each(['{', '{ x }', 'query ($id: ID!) { node(id: $id) { id } }', 'query A { stats { papers } } query B { stats { papers } }'])(
    'answers the wrong query %s as the accepted type wants', async (query) => {
      const statusFor = async (accept: string) => (await post(JSON.stringify({ query }), { ...JSON_TYPE, accept })).status
      expect([await statusFor('application/json'), await statusFor('application/graphql-response+json')]).toEqual([200, 400])
    })

  it('answers 400 to what is not UTF-8', async () => {
    expect((await post(Uint8Array.from([0x7b, 0x22, 0xff, 0xfe, 0x22, 0x7d]))).status).toBe(400)
  })

  it('answers 413 to too large a body, announced or not', async () => {
    const large = JSON.stringify({ query: `{ stats { papers } } # ${'x'.repeat(LIMITS.body)}` })
    expect((await post(large)).status).toBe(413)
    const chunked = new ReadableStream({
      start(controller) {
        for (let i = 0; i < 10; i++) controller.enqueue(new TextEncoder().encode(large.slice(0, 50_000)))
        controller.close()
      },
    })
    const response = await fetch(api.url, { method: 'POST', headers: JSON_TYPE, body: chunked, duplex: 'half' } as RequestInit)
    expect(response.status).toBe(413)
  })

  it.each(['PUT', 'PATCH', 'DELETE'])('answers 405 to %s and says what is allowed', async (method) => {
    const response = await fetch(api.url, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST, OPTIONS'])
  })

  it('answers GET, for caches', async () => {
    const response = await fetch(`${api.url}?${new URLSearchParams({ query: 'query ($n: Int) { papers(first: $n) { totalCount } }', variables: '{"n": 1}' })}`)
    expect([response.status, await response.json()]).toMatchObject([200, { data: { papers: { totalCount: 7 } } }])
  })

  it('says of an answer to GET by which revision it is good, and 304 as long as it is', async () => {
    const address = `${api.url}?${new URLSearchParams({ query: '{ papers { totalCount } }' })}`
    const first = await fetch(address)
    const tag = first.headers.get('etag')!
    expect([first.status, tag, first.headers.get('cache-control'), first.headers.get('vary')]).toEqual([200, expect.stringMatching(/^W\/"[0-9a-f]{8}-sqlite-\d+"$/), 'public, no-cache', 'accept'])
    const again = await fetch(address, { headers: { 'if-none-match': tag } })
    expect([again.status, await again.text(), again.headers.get('etag')]).toEqual([304, '', tag])
    expect((await fetch(address, { headers: { 'if-none-match': 'W/"sqlite-0"' } })).status).toBe(200)
    expect((await fetch(`${api.url}?query=%7B`)).headers.get('etag')).toBeNull()
    expect((await post(QUERY)).headers.get('etag')).toBeNull()
  })

  it('lets notebooks and pages of any origin ask, without cookies', async () => {
    const preflight = await fetch(api.url, {
      method: 'OPTIONS', headers: { origin: 'https://example.org', 'access-control-request-method': 'POST', 'access-control-request-headers': 'content-type' },
    })
    expect(preflight.status).toBe(204)
    expect(preflight.headers.get('access-control-allow-origin')).toBe('*')
    expect(preflight.headers.get('access-control-allow-methods')).toContain('POST')
    expect(preflight.headers.get('access-control-allow-headers')).toContain('content-type')
    for (const response of [preflight, await post(QUERY), await post('{'), await fetch(api.url, { method: 'PUT' })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*')
      expect(response.headers.get('access-control-allow-credentials')).toBeNull()
    }
  })

  it('survives a client that goes away in the middle', async () => {
    const { hostname, port } = new URL(api.url)
    await new Promise<void>((resolve) => {
      const socket = createConnection(Number(port), hostname, () => {
        socket.write(`POST /api/graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{"query"`)
        setTimeout(() => socket.destroy(), 50)
      })
      socket.on('close', () => resolve())
    })
    expect((await post(QUERY)).status).toBe(200)
  })
})
