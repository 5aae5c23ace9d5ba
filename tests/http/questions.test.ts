import { describe, expect, it } from 'vitest'
import { smallApi } from './small-api'

const ALPHA = 'paper:alpha-training-small-networks'
const BETA = 'paper:beta-the-same-again'
const GAMMA = 'paper:gamma-another-rate'

const { data, refusal } = smallApi()

describe('compare', () => {
  it('puts papers side by side, the differing rows first', async () => {
    const { compare } = await data<{ compare: { columns: unknown; rows: { state: string; facet: string; hyperparameter: { name: string } | null; cells: { values: { id: string }[]; links: unknown[] }[] }[] } }>(
      `{ compare(ids: ["${ALPHA}", "${BETA}", "${GAMMA}"]) { columns { id label setup { id } } rows { facet hyperparameter { name } state cells { values { id } links { evidence { quote } } } } } }`)
    expect(compare.columns).toEqual([[ALPHA, 'Alpha: Training Small Networks'], [BETA, 'Beta: The Same Again'], [GAMMA, 'Gamma: Another Rate']].map(([id, label]) => ({ id, label, setup: null })))
    expect(compare.rows.map(({ state, facet, hyperparameter }) => `${state} ${hyperparameter?.name ?? facet}`)).toEqual([
      'DIFFERS METHOD', 'DIFFERS batch size', 'DIFFERS learning rate',
      'UNREPORTED HARDWARE', 'UNREPORTED SOFTWARE', 'UNREPORTED weight decay',
      'OVERLAPS DATASET', 'OVERLAPS ARCHITECTURE',
    ])
    for (const { cells } of compare.rows) for (const { values, links } of cells) expect(links.length > 0).toBe(values.length > 0)
  })

  it('takes a setup with what holds for all of its paper', async () => {
    const { paper } = await data<{ paper: { setups: { id: string }[] } }>(`{ paper(id: "${ALPHA}") { setups { id } } }`)
    const [, resnet, wide] = paper.setups
    const { compare } = await data<{ compare: { columns: { label: string }[]; rows: { state: string; hyperparameter: { name: string } | null; cells: { values: { label: string }[] }[] }[] } }>(
      `{ compare(ids: ["${resnet!.id}", "${wide!.id}"]) { columns { label paper { title } } rows { state hyperparameter { name } cells { values { ... on Setting { label } } } } } }`)
    expect(compare.columns.map(({ label }) => label)).toEqual(['Alpha: Training Small Networks (ResNet-18)', 'Alpha: Training Small Networks (WideResNet-28-10)'])
    const batch = compare.rows.find(({ hyperparameter }) => hyperparameter?.name === 'batch size')!
    expect([batch.state, ...batch.cells.map(({ values }) => values[0]!.label)]).toEqual(['DIFFERS', 'batch size = 128', 'batch size = 64'])
  })

  it('says what to give instead', async () => {
    expect(await refusal(`{ compare(ids: ["${ALPHA}"]) { rows { state } } }`)).toMatch(/2 to 20/)
    expect(await refusal(`{ compare(ids: ["${ALPHA}", "${ALPHA}"]) { rows { state } } }`)).toMatch(/different/)
    expect(await refusal(`{ compare(ids: ["${ALPHA}", "paper:unknown"]) { rows { state } } }`)).toMatch(/no paper or setup/)
  })
})

describe('setupTable', () => {
  const ROW = 'paperId title year scope datasets architectures hardware numbers(of: ["lr", "batch size"]) values(of: ["learning rate schedule"])'

  it('has one flat row a setup', async () => {
    const { setupTable } = await data(`{ setupTable(filter: { linkedTo: ["dataset:cifar-10"] }, orderBy: TITLE) { totalCount edges { node { ${ROW} } } } }`)
    const paper = { paperId: ALPHA, title: 'Alpha: Training Small Networks', year: 2021, hardware: ['NVIDIA A100'], values: [null], datasets: ['CIFAR-10', 'ImageNet'] }
    expect(setupTable).toEqual({
      totalCount: 5,
      edges: [
        { node: { ...paper, scope: 'all experiments', architectures: ['ResNet-18'], numbers: [null, 128] } },
        { node: { ...paper, scope: 'ResNet-18', architectures: ['ResNet-18'], numbers: [0.1, 128] } },
        { node: { ...paper, scope: 'WideResNet-28-10', architectures: ['WideResNet-28-10'], numbers: [null, 64] } },
        { node: { paperId: BETA, title: 'Beta: The Same Again', year: 2022, scope: 'all experiments', datasets: ['CIFAR-10'], architectures: ['ResNet-18'], hardware: [], numbers: [0.1, 128], values: [null] } },
        { node: { paperId: GAMMA, title: 'Gamma: Another Rate', year: 2022, scope: 'all experiments', datasets: ['CIFAR-10', 'CIFAR-100'], architectures: ['ResNet-18'], hardware: [], numbers: [0.001, 256], values: [null] } },
      ],
    })
  })

  it('tells which hyperparameter it does not know', async () => {
    expect(await refusal('{ setupTable { edges { node { numbers(of: ["learning rat"]) } } } }')).toMatch(/did you mean "learning rate"/)
  })
})

describe('facets', () => {
  it('count over the papers of a filter', async () => {
    expect(await data(`{ facets(filter: { linkedTo: ["dataset:imagenet"] }) {
      papers withCode venues { venue papers } years { year papers } notReported { variable }
      entities(kind: METHOD, first: 2) { entity { name } papers }
    } }`)).toEqual({
      facets: {
        papers: 3, withCode: 1, notReported: [],
        venues: [{ venue: 'NeurIPS', papers: 2 }, { venue: 'CVPR', papers: 1 }],
        years: [{ year: 2020, papers: 1 }, { year: 2021, papers: 1 }, { year: 2023, papers: 1 }],
        entities: [{ entity: { name: 'mixup' }, papers: 2 }, { entity: { name: 'SGD' }, papers: 2 }],
      },
    })
  })

  it('tell how a hyperparameter is distributed', async () => {
    expect(await data(`{ facets { distribution(hyperparameter: "step size") {
      hyperparameter { name } papers numbers unit quantiles extremes: quantiles(at: [0, 1]) values(first: 2) { setting { value } papers }
    } } }`)).toEqual({
      facets: {
        distribution: {
          hyperparameter: { name: 'learning rate' }, papers: 6, numbers: 6, unit: null,
          quantiles: [0.001, 0.001, (0.001 + 0.1) / 2, 0.1, 0.1], extremes: [0.001, 0.1],
          values: [{ setting: { value: '0.001' }, papers: 3 }, { setting: { value: '0.1' }, papers: 3 }],
        },
      },
    })
  })

  it('refuse parts that are none', async () => {
    expect(await refusal('{ facets { distribution(hyperparameter: "lr") { quantiles(at: [1.5]) } } }')).toMatch(/from 0 to 1/)
  })
})

describe('path', () => {
  const PATH = '{ length nodes { id kind } edges { source relation target links { evidence { quote } } } }'

  it('leads from one node to another by quoted steps', async () => {
    const { path } = await data<{ path: { length: number; nodes: { id: string }[]; edges: { source: string; target: string; links: unknown[] }[] } }>(
      `{ path(from: "dataset:cifar-100", to: "hardware:nvidia-v100") ${PATH} }`)
    expect(path.length).toBe(path.edges.length)
    expect(path.nodes[0]!.id).toBe('dataset:cifar-100')
    expect(path.nodes.at(-1)!.id).toBe('hardware:nvidia-v100')
    path.edges.forEach(({ source, target }, i) => expect(new Set([source, target])).toEqual(new Set([path.nodes[i]!.id, path.nodes[i + 1]!.id])))
    expect(path.edges.filter(({ source }) => source.startsWith('paper:')).every(({ links }) => links.length > 0)).toBe(true)
  })

  it('is short between neighbours, empty to itself, and null where there is none', async () => {
    expect(await data(`{
      next: path(from: "${BETA}", to: "dataset:cifar-10") { length }
      itself: path(from: "${BETA}", to: "${BETA}") { length nodes { id } }
      family: path(from: "architecture:resnet", to: "architecture:resnet-50") { length edges { relation } }
      none: path(from: "${BETA}", to: "paper:epsilon-a-survey-without-experiments") { length }
    }`)).toEqual({ next: { length: 1 }, itself: { length: 0, nodes: [{ id: BETA }] }, family: { length: 1, edges: [{ relation: 'NARROWS' }] }, none: null })
  })

  it('says what to do where an end is not there', async () => {
    expect(await refusal('{ path(from: "dataset:unknown", to: "dataset:cifar-10") { length } }')).toMatch(/search\(query/)
  })
})
