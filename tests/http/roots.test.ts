import { describe, expect, it } from 'vitest'
import { ask } from './server'
import { smallApi } from './small-api'

const ALPHA = 'paper:alpha-training-small-networks'
const BETA = 'paper:beta-the-same-again'

const api = smallApi()
const { data, errorOf } = api

describe('node and nodes', () => {
  it('find every type of thing by its identifier', async () => {
    const { paper } = await data<{ paper: { setups: { id: string }[]; results: { id: string }[]; documents: { id: string }[] } }>(
      'query ($id: ID!) { paper(id: $id) { setups { id } results { id } documents { id } } }', { id: ALPHA })
    const ids = [ALPHA, 'dataset:cifar-10', 'setting:learning-rate=0.1', paper.setups[0]!.id, paper.results[0]!.id, paper.documents[0]!.id]
    const { nodes } = await data('query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }', { ids })
    const types = ['Paper', 'Entity', 'Setting', 'Setup', 'Result', 'Document']
    expect(nodes).toEqual(ids.map((id, i) => ({ __typename: types[i], id })))
  })

  it.each(['', 'nonsense', 'paper:unknown', 'dataset:unknown', 'setting:unknown=1', 'setup:x', 'result:x', 'document:x', '💥'.repeat(100), 'constructor', '__proto__:x'])(
    'are null for %j', async (id) => {
      expect(await data('query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } paper(id: $id) { id } entity(id: $id) { id } }', { id }))
        .toEqual({ node: null, nodes: [null], paper: null, entity: null })
    })

  it('refuse more than 100 at once', async () => {
    const ids = Array.from({ length: 101 }, (_, i) => `paper:${i}`)
    expect(await errorOf('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/at most 100/) })
  })
})

describe('paper', () => {
  it.each([
    `id: "${ALPHA}"`, 'arxiv: "2101.00001"', 'arxiv: "arXiv:2101.00001v3"', 'arxiv: "https://arxiv.org/abs/2101.00001"',
    'doi: "10.1000/alpha.1"', 'doi: "https://doi.org/10.1000/ALPHA.1"',
  ])('is found by %s', async (argument) => {
    expect(await data(`{ paper(${argument}) { id title year venue arxiv code authors titleFrom } }`)).toEqual({
      paper: {
        id: ALPHA, title: 'Alpha: Training Small Networks', year: 2021, venue: 'NeurIPS', arxiv: '2101.00001',
        code: ['https://example.org/alpha'], authors: ['A. Author'], titleFrom: 'SOURCE',
      },
    })
  })

  it.each(['', `(id: "${ALPHA}", arxiv: "2101.00001")`, '(id: null)'])('wants exactly one identifier, not %j', async (args) => {
    expect(await errorOf(`{ paper${args} { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/exactly one/) })
  })

  it('tells its statements about what is asked, and refuses too many at once', async () => {
    const links = async (to: readonly string[]) => {
      const { paper } = await data<{ paper: { links: { relation: string; target: { id: string }; setup: { label: string }; evidence: { raw: string } }[] } }>(
        `query ($to: [ID!]!) { paper(id: "${ALPHA}") { links(to: $to) { relation target { id } setup { label } count evidence { raw } } } }`, { to })
      return paper.links.map(({ relation, target, setup }) => [relation, target.id, setup.label])
    }
    expect(await links(['setting:batch-size=64', 'dataset:cifar-10', 'dataset:cifar-10'])).toEqual([
      ['SETS', 'setting:batch-size=64', 'WideResNet-28-10'], ['ON', 'dataset:cifar-10', 'all experiments'],
    ])
    expect((await links(['hyperparameter:batch-size'])).map(([, target]) => target)).toEqual(['setting:batch-size=128', 'setting:batch-size=64'])
    expect(await links(['dataset:unknown'])).toEqual([])
    const many = Array.from({ length: 21 }, (_, i) => `dataset:${i}`)
    expect(await errorOf(`query ($to: [ID!]!) { paper(id: "${ALPHA}") { links(to: $to) { relation } } }`, { to: many })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  it('tells its setups, with evidence on every link', async () => {
    const { paper } = await data<{ paper: { setups: (Setup & { document: { id: string } })[]; documents: { id: string; text: string; textStart: number }[] } }>(
      `{ paper(id: "${ALPHA}") {
        setups {
          label scope { name entity { id } } document { id }
          links { relation entity { name paperCount } evidence { quote start end raw rawStart rule confidence section } }
          settings { setting { label number type hyperparameter { name } } evidence { quote start end raw rawStart } }
        }
        documents { id text textStart }
      } }`)
    expect(paper.setups.map(({ label }) => label)).toEqual(['all experiments', 'ResNet-18', 'WideResNet-28-10'])
    expect(paper.setups[1]!.settings.map(({ setting }) => setting.label)).toEqual(['learning rate = 0.1', 'weight decay = 0.0005'])
    const { id, text, textStart } = paper.documents[0]!
    expect(paper.setups.map(({ document }) => document.id)).toEqual([id, id, id])
    for (const { evidence } of paper.setups.flatMap(({ links, settings }) => [...links, ...settings])) {
      expect(text.slice(evidence.start - textStart, evidence.end - textStart)).toBe(evidence.quote)
      expect(text.substring(evidence.rawStart - textStart).startsWith(evidence.raw)).toBe(true)
    }
  })

  it('tells results and what is not reported', async () => {
    expect(await data(`{
      alpha: paper(id: "${ALPHA}") { results { metric value unit own dataset { name } reachedBy { name } evidence { raw } document { fileName } } }
      beta: paper(id: "${BETA}") { results { id } reporting { variable status answer document { fileName } } }
    }`)).toEqual({
      alpha: { results: [{ metric: 'accuracy', value: 95.2, unit: '%', own: true, dataset: { name: 'CIFAR-10' }, reachedBy: { name: 'ResNet-18' }, evidence: { raw: '95.2' }, document: { fileName: 'Alpha: Training Small Networks.txt' } }] },
      beta: {
        results: [],
        reporting: ['HARDWARE', 'SOFTWARE'].map((variable) => ({ variable, status: 'NOT_REPORTED', answer: 'No', document: { fileName: 'Beta: The Same Again.txt' } })),
      },
    })
  })

  it('lists its entities, each once, with links', async () => {
    const { paper } = await data(`{ paper(id: "${ALPHA}") { entities(kinds: [ARCHITECTURE]) { totalCount edges { node { id } links { setup { label } relation target { id } } } } } }`)
    expect(paper).toEqual({
      entities: {
        totalCount: 2,
        edges: [
          { node: { id: 'architecture:resnet-18' }, links: [{ setup: { label: 'all experiments' }, relation: 'TRAINS', target: { id: 'architecture:resnet-18' } }] },
          { node: { id: 'architecture:wideresnet-28-10' }, links: [{ setup: { label: 'WideResNet-28-10' }, relation: 'TRAINS', target: { id: 'architecture:wideresnet-28-10' } }] },
        ],
      },
    })
  })
})

interface Proof {
  readonly evidence: { readonly quote: string; readonly start: number; readonly end: number; readonly raw: string; readonly rawStart: number }
}

interface Setup {
  readonly label: string
  readonly links: readonly Proof[]
  readonly settings: readonly (Proof & { readonly setting: { readonly label: string } })[]
}

describe('entity', () => {
  it('is found by any name in any spelling', async () => {
    expect(await data(`{
      a: entity(alias: "Res Net 18") { id parent { name } }
      b: entity(alias: "cifar10", kind: DATASET) { id }
      c: entity(alias: "cifar10", kind: METHOD) { id }
      d: entity(id: "architecture:resnet") { children { edges { node { name } } } }
    }`)).toEqual({
      a: { id: 'architecture:resnet-18', parent: { name: 'ResNet' } }, b: { id: 'dataset:cifar-10' }, c: null,
      d: { children: { edges: [{ node: { name: 'ResNet-18' } }, { node: { name: 'ResNet-50' } }] } },
    })
  })

  it('wants an identifier or an alias', async () => {
    for (const args of ['', '(id: "a", alias: "b")', '(kind: DATASET)']) {
      expect(await errorOf(`{ entity${args} { id } }`)).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/either `id` or `alias`/) })
    }
  })

  it('gives the papers of a hyperparameter with what each sets it to', async () => {
    const { entity } = await data<{ entity: { papers: { edges: { links: { target: { label: string } }[] }[] } } }>(
      '{ entity(alias: "lr") { papers { edges { node { id } links { target { ... on Setting { label } } } } } } }')
    const labels = entity.papers.edges.map(({ links }) => links.map(({ target }) => target.label))
    expect(labels.every((some) => some.length > 0 && some.every((label) => label.startsWith('learning rate = ')))).toBe(true)
  })
})

describe('sharedSetups', () => {
  it('ranks as the store does, and says why', async () => {
    const stored = await api.store.sharedSetups(ALPHA, 100)
    const { sharedSetups, paper } = await data<{ sharedSetups: Shared; paper: { sharedSetups: Shared } }>(
      `query ($id: ID!) {
        sharedSetups(paper: $id, first: 100) { ...Ranking }
        paper(id: $id) { sharedSetups(first: 100) { ...Ranking } }
      }
      fragment Ranking on SharedSetupConnection {
        totalCount
        edges { node {
          score paper { id }
          shared { facet label share weight feature { id } links { evidence { quote } } otherLinks { evidence { quote } } }
          differing { facet hyperparameter { name } values { id } otherValues { id } }
          unreported { facet by hyperparameter { name } values { id } }
        } }
      }`, { id: ALPHA })
    expect(paper.sharedSetups).toEqual(sharedSetups)
    expect(sharedSetups.totalCount).toBe(stored.length)
    expect(sharedSetups.edges.map(({ node }) => ({ paper: node.paper.id, score: node.score }))).toEqual(stored.map(({ paper: id, score }) => ({ paper: id, score })))
    for (const { node: { shared } } of sharedSetups.edges) {
      expect(shared.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 9)
      expect(shared.every(({ links, otherLinks }) => links.length > 0 && otherLinks.length > 0)).toBe(true)
    }
    const gamma = sharedSetups.edges.find(({ node }) => node.paper.id === 'paper:gamma-another-rate')!.node
    expect(gamma.differing).toContainEqual({
      facet: 'SETTING', hyperparameter: { name: 'learning rate' },
      values: [{ id: 'setting:learning-rate=0.1' }], otherValues: [{ id: 'setting:learning-rate=0.001' }],
    })
    expect(gamma.unreported).toContainEqual({ facet: 'HARDWARE', by: 'OTHER', hyperparameter: null, values: [{ id: 'hardware:nvidia-a100' }] })
  })

  it('is empty for a paper that is not there', async () => {
    expect(await data('{ sharedSetups(paper: "paper:unknown") { totalCount edges { cursor } } }')).toEqual({ sharedSetups: { totalCount: 0, edges: [] } })
  })
})

interface Shared {
  readonly totalCount: number
  readonly edges: readonly {
    readonly node: {
      readonly score: number
      readonly paper: { readonly id: string }
      readonly shared: readonly { readonly share: number; readonly links: readonly unknown[]; readonly otherLinks: readonly unknown[] }[]
      readonly differing: readonly unknown[]
      readonly unreported: readonly unknown[]
    }
  }[]
}

describe('papers', () => {
  it('satisfy every condition of a filter', async () => {
    const ids = async (filter: string) => {
      const { papers } = await data<{ papers: { edges: { node: { id: string } }[] } }>(`{ papers(filter: ${filter}) { edges { node { id } } } }`)
      return papers.edges.map(({ node }) => node.id)
    }
    expect(await ids('{ venues: ["NeurIPS"], yearFrom: 2022 }')).toEqual(['paper:eta-images-and-words'])
    expect(await ids('{ yearTo: 2020 }')).toEqual(['paper:delta-large-images'])
    expect(await ids('{ hasCode: true }')).toEqual([ALPHA])
    expect(await ids('{ linkedTo: ["dataset:cifar-10", "setting:learning-rate=0.1"] }')).toEqual([BETA, ALPHA])
    expect(await ids('{ notReporting: [HARDWARE, SOFTWARE] }')).toEqual([BETA])
    expect(await ids('{ venues: null, yearFrom: null }')).toHaveLength(7)
  })
})

describe('neighbourhood', () => {
  it('is bounded, with links behind its edges', async () => {
    const { neighbourhood } = await data<{ neighbourhood: { nodes: { id: string; node: { id: string } }[]; edges: { relation: string; links: unknown[] }[]; hidden: unknown[] } }>(
      `{ neighbourhood(id: "${ALPHA}", first: 3) { center { id } nodes { id kind label node { id } } edges { id source target relation links { evidence { quote } } } hidden { kind count } } }`)
    expect(neighbourhood.nodes).toHaveLength(3)
    expect(neighbourhood.nodes.every(({ id, node }) => id === node.id)).toBe(true)
    expect(neighbourhood.edges.every(({ links }) => links.length > 0)).toBe(true)
    expect(neighbourhood.hidden.length).toBeGreaterThan(0)
  })

  it('says what to do where there is nothing of that name', async () => {
    expect(await errorOf('{ neighbourhood(id: "dataset:unknown") { hidden { count } } }')).toMatchObject({ code: 'BAD_USER_INPUT', message: expect.stringMatching(/search\(query/) })
  })
})

describe('search', () => {
  it('finds in spite of typing errors', async () => {
    expect(await data('{ search(query: "imganet", first: 1) { edges { matched node { ... on Entity { name } } } } }'))
      .toEqual({ search: { edges: [{ matched: 'ImageNet', node: { name: 'ImageNet' } }] } })
  })

  it('refuses a text that is too long', async () => {
    expect(await errorOf('query ($q: String!) { search(query: $q) { totalCount } }', { q: 'x'.repeat(301) })).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('stats', () => {
  it('counts what is there', async () => {
    expect(await data('{ stats { papers documents setups results entities { kind count } papersByYear { year papers } notReported { variable papers } store } }')).toMatchObject({
      stats: { papers: 7, documents: 7, setups: 9, results: 1, store: 'sqlite', papersByYear: [{ year: 2020, papers: 1 }, { year: 2021, papers: 1 }, { year: 2022, papers: 2 }, { year: 2023, papers: 2 }, { year: null, papers: 1 }] },
    })
  })
})

describe('answers', () => {
  it('carry the revision and what they cost', async () => {
    const { body } = await ask(api.url, '{ papers(first: 5) { edges { node { title } } } }')
    expect(body.extensions).toEqual({ revision: String(await api.store.revision()), cost: 11 })
  })
})
