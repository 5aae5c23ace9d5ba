import { describe, expect, it } from 'vitest'
import { getIntrospectionQuery } from 'graphql'
import { LIMITS } from '@/graph/graphql/limits'
import { ask } from './server'
import { smallApi } from './small-api'

const api = smallApi()

const repeated = (times: number, part: (i: number) => string) => Array.from({ length: times }, (_, i) => part(i)).join(' ')

/** Something nested as deep as asked for. */
function nested(depth: number): string {
  return depth === 0 ? 'id' : `papers(first: 1) { edges { node { entities(first: 1) { edges { node { ${nested(depth - 1)} } } } } } }`
}

/** Fragments of which each takes the next one twice: doubling without loops. */
function doubling(times: number): string {
  const fragments = repeated(times, (i) => `fragment F${i} on Paper { sharedSetups(first: 2) { edges { node { paper { ...F${i + 1} } } } } again: sharedSetups(first: 2) { edges { node { paper { ...F${i + 1} } } } } }`)
  return `{ paper(arxiv: "2101.00001") { ...F0 } } ${fragments} fragment F${times} on Paper { id }`
}

/** An attack, the code that it is refused with, and what the message must name. */
const ATTACKS: readonly (readonly [name: string, query: string, code: string, message: RegExp])[] = [
  ['a document of very many tokens', `{ ${repeated(2_000, (i) => `a${i}: __typename`)} }`, 'GRAPHQL_PARSE_FAILED', /2000 tokens/],
  ['brackets without end', '{ papers '.repeat(2_500), 'QUERY_DEPTH', /nested more than 50/],
  ['a list in a list without end', `{ nodes(ids: ${'['.repeat(100_000)}`, 'QUERY_DEPTH', /nested more than 50/],
  ['many aliases of something cheap', `{ ${repeated(150, (i) => `a${i}: stats { papers }`)} }`, 'QUERY_ALIASES', /at most 100/],
  ['nesting without end', `{ entity(id: "dataset:imagenet") { ${nested(5)} } }`, 'QUERY_DEPTH', /at most 16/],
  ['large pages in large pages', '{ papers(first: 100) { edges { node { entities(first: 100) { edges { node { papers(first: 100) { edges { node { id } } } } } } } } } }', 'QUERY_COST', /smaller `first`/],
  ['large pages through variables', 'query ($n: Int = 100) { papers(first: $n) { edges { node { sharedSetups(first: $n) { edges { node { shared { links { evidence { quote } } } } } } } } } }', 'QUERY_COST', /smaller `first`/],
  ['a page of two thousand millions', '{ papers(first: 2147483647) { edges { node { setups { id } } } } }', 'QUERY_COST', /smaller `first`/],
  ['fragments that double', doubling(12), 'QUERY_DEPTH', /at most/],
  ['fragments that double within one depth', `{ ...F0 } ${repeated(20, (i) => `fragment F${i} on Query { ...F${i + 1} ...G${i} } fragment G${i} on Query { ...F${i + 1} }`)} fragment F20 on Query { a: stats { papers } b: stats { papers } }`, 'QUERY_BREADTH', /at most/],
  ['a loop of fragments', '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }', 'GRAPHQL_VALIDATION_FAILED', /itself/],
  ['a costly operation behind a harmless one', 'query A { stats { papers } } query B { papers(first: 100) { edges { node { entities(first: 100) { edges { node { papers(first: 100) { edges { node { id } } } } } } } } } }', 'QUERY_COST', /smaller `first`/],
  ['an unknown field many times over', `{ ${repeated(900, (i) => `x${i}`)} }`, 'GRAPHQL_VALIDATION_FAILED', /Cannot query field/],
]

async function attack(name: string, query: string, accept: string) {
  const operationName = name.startsWith('a costly operation') ? 'B' : undefined
  const response = await fetch(api.url, {
    method: 'POST', headers: { 'content-type': 'application/json', accept }, body: JSON.stringify({ query, operationName }),
  })
  return { status: response.status, body: await response.json() as { data?: unknown; errors: { message: string; extensions: { code: string } }[] } }
}

describe('limits', () => {
  it.each(ATTACKS)('stop %s', async (name, query, code, message) => {
    const { status, body } = await attack(name, query, 'application/graphql-response+json')
    expect(status).toBe(400)
    expect(body.data).toBeUndefined()
    expect(body.errors[0]?.extensions.code).toBe(code)
    expect(body.errors.map((error) => error.message).join('\n')).toMatch(message)
    expect(body.errors.length).toBeLessThanOrEqual(21)
  })

  it.each(ATTACKS.filter(([, , code]) => code !== 'GRAPHQL_VALIDATION_FAILED'))(
    'tell so by their status also to who takes plain JSON only: %s', async (name, query) => {
      expect((await attack(name, query, 'application/json')).status).toBe(400)
    })

  it('say what was asked for and what is allowed', async () => {
    const { body } = await ask(api.url, `{ ${repeated(120, (i) => `a${i}: stats { papers }`)} }`)
    expect(body.errors?.[0]?.extensions).toMatchObject({ limit: LIMITS.aliases, actual: 120 })
  })

  it('let through what people ask', async () => {
    const query = `query ($id: ID!) { paper(id: $id) {
      title authors setups { label links { relation entity { name } evidence { quote } } settings { setting { label } evidence { quote } } }
      sharedSetups(first: 20) { edges { node { score paper { title } shared { label share links { evidence { quote } } otherLinks { evidence { quote } } } } } }
    } }`
    const { status, body } = await ask(api.url, query, { id: 'paper:alpha-training-small-networks' })
    expect([status, body.errors]).toEqual([200, undefined])
  })

  it('let introspection through, which editors and clients need', async () => {
    const { status, body } = await ask<{ __schema: { queryType: { name: string } } }>(api.url, getIntrospectionQuery())
    expect([status, body.data?.__schema.queryType.name]).toEqual([200, 'Query'])
  })
})

describe('variables', () => {
  it.each([{ id: { a: 1 } }, { id: [] }, { id: null }, {}])('of a wrong kind are refused: %j', async (variables) => {
    const { body } = await ask(api.url, 'query ($id: ID!) { node(id: $id) { id } }', variables)
    expect([body.data, body.errors?.[0]?.extensions.code]).toEqual([undefined, 'BAD_USER_INPUT'])
  })
})
