import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask, serve, type RunningServer } from './server'
import { SMALL_GRAPH, temporaryStore, type TemporaryStore } from './small-graph'

let temporary: TemporaryStore
let server: RunningServer

beforeAll(async () => {
  temporary = await temporaryStore([
    ...SMALL_GRAPH,
    {
      title: 'Theta: On CIFAR with Results', year: 2024,
      setups: [
        { Dataset: ['CIFAR-10'], Method: ['SGD'], sets: { 'batch size': 128 } },
        { for: ['ResNet-18'], Architecture: ['ResNet-18'], sets: { 'learning rate': 0.15, 'weight decay': 0.0005 } },
        { for: ['WideResNet-28-10'], Architecture: ['WideResNet-28-10'], sets: { 'learning rate': 0.05 } },
      ],
      results: [{ metric: 'accuracy', value: 94.1, on: 'CIFAR-10', by: 'ResNet-18' }, { metric: 'accuracy', value: 70, on: 'CIFAR-100' }],
    },
  ])
  server = await serve(temporary.path)
})
afterAll(async () => {
  await server.stop()
  await temporary.remove()
})

interface Data {
  readonly comparableBaselines: {
    readonly totalCount: number
    readonly edges: readonly { readonly cursor: string; readonly node: Baseline }[]
  }
}

interface Baseline {
  readonly paper: { readonly title: string }
  readonly setup: { readonly label: string }
  readonly verdict: string
  readonly agreement: number
  readonly reasons: readonly { readonly facet: string; readonly cause: string; readonly values: readonly string[]; readonly candidateValues: readonly string[]; readonly links: readonly unknown[]; readonly hyperparameter: { readonly name: string } | null }[]
  readonly results: readonly { readonly value: number }[]
}

const FIELDS = `totalCount edges { cursor node {
  paper { title } setup { label } verdict agreement results { value }
  reasons { facet cause values candidateValues hyperparameter { name } links { evidence { quote } } }
} }`

async function baselines(args: string): Promise<readonly Baseline[]> {
  const { body } = await ask<Data>(server.url, `{ comparableBaselines(${args}) { ${FIELDS} } }`)
  expect(body.errors).toBeUndefined()
  return body.data!.comparableBaselines.edges.map(({ node }) => node)
}

const brief = (rows: readonly Baseline[]) => rows.map(({ paper, setup, verdict }) => `${verdict} ${paper.title.split(':')[0]} (${setup.label})`)

const PLAN = `{ datasets: ["cifar10"], architectures: ["Res Net 18"], settings: [{ hyperparameter: "lr", number: 0.1 }, { hyperparameter: "weight decay", number: 0.0005 }] }`

describe('comparableBaselines', () => {
  it('judges the runs of each paper, and takes the best', async () => {
    expect(brief(await baselines(`for: { plan: ${PLAN} }`))).toEqual([
      'COMPARABLE Alpha (ResNet-18)', 'COMPARABLE Beta (all experiments)',
      'DIFFERS Theta (ResNet-18)', 'DIFFERS Gamma (all experiments)',
    ])
  })

  it('takes numbers within a tolerance as the same', async () => {
    const rows = await baselines(`for: { plan: ${PLAN} }, tolerance: { factor: 2 }`)
    expect(brief(rows).slice(0, 3)).toEqual(['COMPARABLE Alpha (ResNet-18)', 'COMPARABLE Beta (all experiments)', 'COMPARABLE Theta (ResNet-18)'])
    expect(rows[2]!.reasons).toContainEqual(expect.objectContaining({
      cause: 'WITHIN_TOLERANCE', hyperparameter: { name: 'learning rate' }, values: ['learning rate = 0.1'], candidateValues: ['learning rate = 0.15'],
    }))
  })

  it('takes a tolerance for one hyperparameter alone', async () => {
    const plan = PLAN.replace('number: 0.1 }', 'number: 0.1, tolerance: { relative: 0.5 } }')
    expect(brief(await baselines(`for: { plan: ${plan} }`))).toContain('COMPARABLE Theta (ResNet-18)')
  })

  it('quotes the candidate, and gives its results on the dataset', async () => {
    const [theta] = (await baselines(`for: { plan: ${PLAN} }`)).filter(({ paper }) => paper.title.startsWith('Theta'))
    expect(theta!.results).toEqual([{ value: 94.1 }])
    expect(theta!.reasons.every(({ links, candidateValues }) => links.length > 0 || candidateValues.length === 0)).toBe(true)
  })

  it('does not take a paper as its own baseline, and never calls silence the same', async () => {
    const rows = await baselines('for: { paper: "paper:alpha-training-small-networks" }, facets: [DATASET, HARDWARE]')
    expect(rows.map(({ paper }) => paper.title)).not.toContain('Alpha: Training Small Networks')
    const beta = rows.find(({ paper }) => paper.title.startsWith('Beta'))!
    expect([beta.verdict, ...beta.reasons.map(({ cause }) => cause)]).toEqual(['UNKNOWN', 'SAME', 'CANDIDATE_SILENT'])
  })

  it('takes one setup with what holds for all of its paper', async () => {
    const { body } = await ask<{ paper: { setups: { id: string; label: string }[] } }>(server.url, '{ paper(id: "paper:theta-on-cifar-with-results") { setups { id label } } }')
    const wide = body.data!.paper.setups.find(({ label }) => label === 'WideResNet-28-10')!
    const rows = await baselines(`for: { setup: "${wide.id}" }, facets: [DATASET, ARCHITECTURE]`)
    expect(brief(rows)[0]).toBe('COMPARABLE Alpha (WideResNet-28-10)')
  })

  it('counts only the hyperparameters that are named', async () => {
    const rows = await baselines(`for: { plan: ${PLAN} }, hyperparameters: ["weight decay"]`)
    expect(brief(rows).filter((row) => row.startsWith('COMPARABLE'))).toHaveLength(3)
  })

  it('gives the same in pages', async () => {
    const whole = await baselines(`for: { plan: ${PLAN} }`)
    const paged: Baseline[] = []
    const pageAfter = async (after: string | null) => {
      const { body } = await ask<Data>(server.url, `query ($after: String) { comparableBaselines(for: { plan: ${PLAN} }, first: 1, after: $after) { ${FIELDS} } }`, { after })
      return body.data!.comparableBaselines.edges[0]
    }
    for (let edge = await pageAfter(null); edge; edge = await pageAfter(edge.cursor)) paged.push(edge.node)
    expect(paged).toEqual(whole)
  })

  it.each([
    ['for: { plan: {} }', /plan is empty/],
    ['for: { plan: { datasets: ["CIFAR-1O"] } }', /did you mean "CIFAR-10"/],
    ['for: { plan: { settings: [{ hyperparameter: "lr" }] } }', /`number` or a `text`/],
    ['for: { paper: "paper:unknown" }', /no paper/],
    ['for: { setup: "setup:unknown" }', /no setup/],
    ['for: {}', /exactly one/i],
    ['for: { paper: "a", setup: "b" }', /exactly one/i],
    [`for: { plan: ${PLAN} }, tolerance: { factor: 0.5 }`, /at least 1/],
    [`for: { plan: ${PLAN} }, tolerance: { relative: 2 }`, /from 0 to 1/],
    [`for: { plan: ${PLAN} }, hyperparameters: ["no such"]`, /No hyperparameter/],
  ])('says what to write instead of %s', async (args, message) => {
    const { body } = await ask(server.url, `{ comparableBaselines(${args}) { totalCount } }`)
    expect(body.errors?.[0]?.message).toMatch(message)
  })
})
