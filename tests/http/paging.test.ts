import { describe, expect, it } from 'vitest'
import { ask } from './server'
import { smallApi } from './small-api'
import { SMALL_GRAPH } from './small-graph'

const api = smallApi()

interface Page {
  readonly totalCount: number
  readonly pageInfo: { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean; readonly startCursor: string | null; readonly endCursor: string | null }
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id?: string; readonly paper?: { readonly id: string } } }[]
}

/** Every list of the API: how it is asked for, and where it stands in the answer. */
const LISTS: readonly (readonly [name: string, query: string, path: readonly string[]])[] = [
  ['papers', 'papers(PAGE) { LIST }', ['papers']],
  ['papers by title', 'papers(PAGE, orderBy: TITLE) { LIST }', ['papers']],
  ['papers with a filter', 'papers(PAGE, filter: { yearFrom: 2021 }) { LIST }', ['papers']],
  ['entities', 'entities(PAGE) { LIST }', ['entities']],
  ['entities of a kind', 'entities(PAGE, filter: { kinds: [DATASET, METHOD] }) { LIST }', ['entities']],
  ['children', 'entity(id: "architecture:resnet") { children(PAGE) { LIST } }', ['entity', 'children']],
  ['papers of an entity', 'entity(id: "dataset:imagenet") { papers(PAGE) { LIST } }', ['entity', 'papers']],
  ['papers of a hyperparameter by title', 'entity(alias: "learning rate") { papers(PAGE, orderBy: TITLE) { LIST } }', ['entity', 'papers']],
  ['papers of a setting', 'node(id: "setting:learning-rate=0.001") { ... on Setting { papers(PAGE) { LIST } } }', ['node', 'papers']],
  ['entities of a paper', 'paper(arxiv: "2101.00001") { entities(PAGE) { LIST } }', ['paper', 'entities']],
  ['rows of setups', 'setupTable(PAGE) { ROWS }', ['setupTable']],
  ['shared setups', 'sharedSetups(paper: "paper:alpha-training-small-networks", PAGE) { RANKING }', ['sharedSetups']],
]

const LIST = 'totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id } }'

async function page(query: string, path: readonly string[], first: number, after: string | null): Promise<Page> {
  const text = query.replace('PAGE', 'first: $first, after: $after').replace('LIST', LIST).replace('RANKING', LIST.replace('{ id }', '{ paper { id } }')).replace('ROWS', LIST.replace('{ id }', '{ id: setupId }'))
  const { body } = await ask(api.url, `query ($first: Int, $after: String) { ${text} }`, { first, after })
  expect(body.errors).toBeUndefined()
  return path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], body.data) as Page
}

const idsOf = ({ edges }: Page) => edges.map(({ node }) => node.id ?? node.paper?.id)

describe.each(LISTS)('%s', (_name, query, path) => {
  it.each([1, 2, 3])('is the same in pages of %i', async (first) => {
    const whole = await page(query, path, 100, null)
    expect(whole.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false })
    expect(whole.edges).toHaveLength(whole.totalCount)
    const paged: (string | undefined)[] = []
    for (let after: string | null = null; ;) {
      const part = await page(query, path, first, after)
      paged.push(...idsOf(part))
      expect(part.totalCount).toBe(whole.totalCount)
      expect(part.pageInfo.hasPreviousPage).toBe(after !== null)
      expect(part.pageInfo.startCursor).toBe(part.edges[0]?.cursor ?? null)
      if (!part.pageInfo.hasNextPage) break
      expect(part.edges).toHaveLength(first)
      after = part.pageInfo.endCursor
    }
    expect(paged).toEqual(idsOf(whole))
  })

  it('goes on behind any item, not only behind the last', async () => {
    const whole = await page(query, path, 100, null)
    for (const [i, { cursor }] of whole.edges.entries()) {
      expect(idsOf(await page(query, path, 100, cursor))).toEqual(idsOf(whole).slice(i + 1))
    }
  })

  it('refuses a cursor of another list, and one that is made up', async () => {
    const text = query.replace('PAGE', 'first: 2, after: $after').replace(/LIST|RANKING|ROWS/, 'totalCount')
    const foreign = Buffer.from('another list\n3').toString('base64url')
    for (const after of [foreign, 'nonsense', '', '💥']) {
      const { body } = await ask(api.url, `query ($after: String) { ${text} }`, { after })
      expect(body.errors?.[0]).toMatchObject({ extensions: { code: 'BAD_USER_INPUT' } })
    }
  })

  it.each([0, -1, 101, 2147483647])('refuses %i items', async (first) => {
    const text = query.replace('PAGE', 'first: $first').replace(/LIST|RANKING|ROWS/, 'totalCount')
    const { body } = await ask(api.url, `query ($first: Int) { ${text} }`, { first })
    expect(body.errors?.[0]?.extensions.code).toMatch(/^(BAD_USER_INPUT|QUERY_COST)$/)
    expect(body.errors?.[0]?.message).toMatch(/first/)
  })
})

describe('a cursor', () => {
  it('stays good when papers come in before and behind it', async () => {
    const [name, path] = ['papers(PAGE, orderBy: TITLE) { LIST }', ['papers']] as const
    const first = await page(name, path, 3, null)
    expect(idsOf(first)).toEqual(SMALL_GRAPH.map(({ title }) => title).sort().slice(0, 3).map((title) => `paper:${title.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`))
    const rest = await page(name, path, 100, first.pageInfo.endCursor)
    expect(idsOf(rest)).toHaveLength(SMALL_GRAPH.length - 3)
  })
})
