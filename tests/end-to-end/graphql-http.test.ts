import { auditServer } from 'graphql-http'
import { expect, inject, it } from 'vitest'

it('the built site passes the audit of GraphQL over HTTP without an error or a warning', async () => {
  const results = await auditServer({ url: `${inject('address')}/api/graphql`, fetchFn: fetch })
  expect(results.filter(({ status }) => status !== 'ok').map(({ id, name, status }) => `${status} ${id} ${name}`)).toEqual([])
  expect(results.length).toBeGreaterThan(50)
})

it('the built site keeps its headers for caches and for pages of other origins', async () => {
  const response = await fetch(`${inject('address')}/api/graphql?${new URLSearchParams({ query: '{ stats { papers } }' })}`)
  expect([response.status, response.headers.get('cache-control'), response.headers.get('access-control-allow-origin')]).toEqual([200, 'public, no-cache', '*'])
  const again = await fetch(response.url, { headers: { 'if-none-match': response.headers.get('etag')! } })
  expect(again.status).toBe(304)
})
