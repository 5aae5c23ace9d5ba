import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { assertInputObjectType } from 'graphql'
import { schema } from '@/graph/graphql/schema'
import { ask, serve, type RunningServer } from './server'
import { recordOf, SMALL_GRAPH, temporaryStore, type TemporaryStore } from './small-graph'

const ALPHA = 'paper:alpha-training-small-networks'
const BETA = 'paper:beta-the-same-again'
const EPSILON = 'paper:epsilon-a-survey-without-experiments'

let temporary: TemporaryStore
let server: RunningServer

beforeAll(async () => {
  temporary = await temporaryStore()
  server = await serve(temporary.path)
})
afterAll(async () => {
  await server.stop()
  await temporary.remove()
})

interface File {
  readonly revision: number
  readonly columns: { readonly name: string }[]
  readonly rows: Record<string, unknown>[]
}

async function rows(address: string): Promise<Record<string, unknown>[]> {
  const response = await fetch(`${server.exports}/${address}`)
  expect([address, response.status]).toEqual([address, 200])
  return (await response.json() as File).rows
}

async function refusal(address: string, init?: RequestInit) {
  const response = await fetch(`${server.exports}/${address}`, init)
  const { errors } = await response.json() as { errors: { message: string; extensions: { code: string } }[] }
  return { status: response.status, code: errors[0]!.extensions.code, message: errors[0]!.message, headers: response.headers }
}

interface Catalogue {
  readonly exports: { readonly name: string; readonly files: { readonly address: string; readonly mediaType: string }[]; readonly parameters: { readonly name: string; readonly description: string }[] }[]
}

const catalogue = async () => (await fetch(server.exports)).json() as Promise<Catalogue>

describe('the list of exports', () => {
  it('names files that are there, with their types', async () => {
    const { exports } = await catalogue()
    expect(exports.map(({ name, files }) => [name, files.map(({ address }) => address.split('.').at(-1)).join(' ')])).toEqual([
      ['setups', 'csv parquet json jsonl tex'], ['papers', 'csv parquet json jsonl tex bib'], ['statements', 'csv parquet json jsonl tex'],
      ['results', 'csv parquet json jsonl tex'], ['shared', 'csv parquet json jsonl tex'], ['baselines', 'csv parquet json jsonl tex'], ['graph', 'graphml gexf cyjs json'],
    ])
    for (const { name, files } of exports) {
      for (const { address, mediaType } of files) {
        const response = await fetch(`${new URL(address, server.url).href}${name === 'shared' || name === 'baselines' ? `?paper=${ALPHA}` : ''}`)
        expect([address, response.status, response.headers.get('content-type')]).toEqual([address, 200, mediaType])
        expect(response.headers.get('x-setupgraph-revision')).toBe('1')
        expect(response.headers.get('content-disposition')).toBe(`attachment; filename="setupgraph-${name}-r1.${address.split('.').at(-1)}"`)
        expect((await response.arrayBuffer()).byteLength).toBeGreaterThan(100)
      }
    }
  })

  it('takes the filter of GraphQL, none of whose fields bears the name of another parameter', async () => {
    const fields = Object.keys(assertInputObjectType(schema.getType('PaperFilter')).getFields())
    for (const { name, parameters } of (await catalogue()).exports) {
      const names = parameters.map((parameter) => parameter.name)
      expect(new Set(names).size).toBe(names.length)
      expect(parameters.every(({ description }) => description.length > 10)).toBe(true)
      if (name !== 'shared' && name !== 'baselines') expect(names.slice(0, fields.length)).toEqual(fields)
    }
  })
})

describe('a selection', () => {
  it.each([
    ['linkedTo=dataset:cifar-10&linkedTo=method:adam', { linkedTo: ['dataset:cifar-10', 'method:adam'] }],
    ['yearFrom=2022&venues=ICML&venues=NeurIPS&orderBy=TITLE', { yearFrom: 2022, venues: ['ICML', 'NeurIPS'] }],
    ['notReporting=HARDWARE', { notReporting: ['HARDWARE'] }],
    ['hasCode=true', { hasCode: true }],
    ['devices={"hardware":"NVIDIA V100","from":8}', { devices: [{ hardware: 'NVIDIA V100', from: 8 }] }],
    ['settings={"hyperparameter":"lr","from":0.05}&notSetting=epochs', { settings: [{ hyperparameter: 'learning rate', from: 0.05 }], notSetting: ['epochs'] }],
    ['dataset=cifar10&method=SGD', { linkedTo: ['dataset:cifar-10', 'method:sgd'] }],
    ['hyperparameter=lr:0.01..1&hardware=NVIDIA A100', { settings: [{ hyperparameter: 'lr', from: 0.01, to: 1 }], linkedTo: ['hardware:nvidia-a100'] }],
    ['hyperparameter=batch size:256&hyperparameter=epochs', { settings: [{ hyperparameter: 'batch size', from: 256, to: 256 }, { hyperparameter: 'epochs' }] }],
    ['hyperparameter=hyperparameter:learning-rate-schedule:cosine', { settings: [{ hyperparameter: 'learning rate schedule', value: 'cosine' }] }],
    ['hyperparameter=batch size:..128', { settings: [{ hyperparameter: 'batch size', to: 128 }] }],
    ['', {}],
  ])('of %s is what GraphQL lists', async (address, filter) => {
    const orderBy = address.includes('TITLE') ? 'TITLE' : 'YEAR_DESC'
    const { body } = await ask<{ papers: { edges: { node: { id: string } }[] } }>(
      server.url, 'query ($filter: PaperFilter, $orderBy: PaperOrder) { papers(first: 100, filter: $filter, orderBy: $orderBy) { edges { node { id } } } }', { filter, orderBy })
    const listed = body.data!.papers.edges.map(({ node }) => node.id)
    expect(listed.length).toBeGreaterThan(0)
    expect((await rows(`papers.json?${address}`)).map((row) => row.paper_id)).toEqual(listed)
  })

  it('of named papers keeps their order, and may come in a body', async () => {
    expect((await rows(`papers.json?id=${BETA}&id=${ALPHA}`)).map((row) => row.paper_id)).toEqual([BETA, ALPHA])
    const response = await fetch(`${server.exports}/papers.json`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id: [BETA, ALPHA], columns: 'year' }) })
    expect((await response.json() as File).rows).toEqual([{ year: 2022 }, { year: 2021 }])
  })
})

describe('rows', () => {
  it('are setups with what holds for all of their paper', async () => {
    const [wide, resnet, beta] = await Promise.all(['WideResNet-28-10', 'ResNet-18'].map(async (scope) => (await rows(`setups.json?id=${ALPHA}&values=lr,batch size&quotes=true`)).find((row) => row.scope === scope)!)
      .concat(rows(`setups.json?id=${BETA}`).then(([row]) => row!)))
    expect(wide).toMatchObject({ architectures: ['WideResNet-28-10'], batch_size: 64, batch_size_text: '64', batch_size_text_quotes: ['The batch size is 64.'], learning_rate: null, hardware: ['NVIDIA A100'] })
    expect(resnet).toMatchObject({ learning_rate: 0.1, batch_size: 128, datasets: ['CIFAR-10', 'ImageNet'], datasets_quotes: ['We use CIFAR-10 here.', 'We use ImageNet here.'] })
    expect(beta).toMatchObject({ batch_size: 128, learning_rate: 0.1, weight_decay: 0.0005 })
  })

  it('tell what is not reported from what is not stated', async () => {
    const [beta] = await rows(`setups.json?id=${BETA}`)
    expect(beta).toMatchObject({ hardware: [], hardware_reporting: 'NOT_REPORTED', pseudocode_reporting: null })
    const [epsilon] = await rows(`papers.json?id=${EPSILON}`)
    expect(epsilon).toMatchObject({ hardware: [], hardware_reporting: null })
    const tex = await (await fetch(`${server.exports}/setups.tex?id=${BETA}&id=${EPSILON}&columns=title,hardware`)).text()
    expect(tex).toMatch(/Beta.* & n\.r\. \\\\\n.*Epsilon.* & -- \\\\/)
    const graphml = await (await fetch(`${server.exports}/graph.graphml?id=${BETA}`)).text()
    expect(graphml).toContain('<data key="node.hardware_reporting">NOT_REPORTED</data>')
    expect(graphml).not.toContain('<data key="node.pseudocode_reporting">')
  })

  it('are statements and results with their quotes', async () => {
    expect(await rows(`statements.json?id=${ALPHA}&quotes=true&columns=relation,name,number,quote`)).toContainEqual({ relation: 'SETS', name: 'learning rate', number: 0.1, quote: 'The learning rate is 0.1.' })
    expect(await rows(`results.json?quotes=true&columns=metric,value,dataset,reached_by,quote`)).toEqual([{ metric: 'accuracy', value: 95.2, dataset: 'CIFAR-10', reached_by: 'ResNet-18', quote: 'It reaches 95.2 on CIFAR-10.' }])
  })

  it('are the answers of GraphQL', async () => {
    const shared = await rows(`shared.json?paper=${BETA}&first=2&quotes=true`)
    expect(shared[0]).toMatchObject({ paper_id: ALPHA, differing: [], not_stated: [] })
    expect(shared[0]!.shared).toContain('weight decay = 0.0005')
    expect(shared[0]!.shared_quotes).toHaveLength((shared[0]!.shared as string[]).length)
    expect(shared).toHaveLength(2)
    const plan = JSON.stringify({ datasets: ['CIFAR-10'], settings: [{ hyperparameter: 'batch size', number: 128 }] })
    const baselines = await rows(`baselines.json?plan=${encodeURIComponent(plan)}`)
    expect(baselines.map(({ paper_id, verdict }) => [paper_id, verdict])).toContainEqual([BETA, 'COMPARABLE'])
    expect(baselines.find(({ verdict }) => verdict === 'DIFFERS')).toMatchObject({ differs: ['batch size: 128, there 256'] })
  })

  it('are nodes and edges of a graph', async () => {
    const graphOf = async (address: string) => (await fetch(`${server.exports}/graph.json?${address}`)).json() as Promise<{ nodes: { id: string }[]; edges: { source: string; target: string; relation: string; quote?: string }[] }>
    const whole = await graphOf('quotes=true')
    const ids = new Set(whole.nodes.map(({ id }) => id))
    expect(ids.size).toBe(whole.nodes.length)
    expect(whole.edges.filter(({ source, target }) => !ids.has(source) || !ids.has(target))).toEqual([])
    expect(whole.edges).toContainEqual(expect.objectContaining({ source: ALPHA, target: 'dataset:cifar-10', relation: 'ON', quote: 'We use CIFAR-10 here.' }))
    expect(new Set(whole.edges.map(({ relation }) => relation))).toEqual(new Set(['ON', 'TRAINS', 'APPLIES', 'RUNS_ON', 'BUILT_WITH', 'SETS', 'OF', 'NARROWS']))
    expect((await graphOf(`around=${ALPHA}&first=3&kinds=DATASET`)).nodes.map(({ id }) => id).sort()).toEqual(['dataset:cifar-10', 'dataset:imagenet', ALPHA])
    expect((await graphOf(`node=${BETA}&node=dataset:cifar-10&node=method:adam`)).edges).toMatchObject([{ source: BETA, target: 'dataset:cifar-10', relation: 'ON' }])
  })
})

describe('a wrong call', () => {
  it.each([
    ['things.csv', 404, /There are: setups, papers/],
    ['setups.xlsx', 404, /Possible are: setups\.csv/],
    ['setups.csv/more', 404, /There is no export/],
    ['setups.bib', 404, /Possible are/],
    ['setups.csv?dataset=CIFAR-1O', 400, /did you mean/],
    ['setups.csv?hyperparameter=lr:low..high', 400, /"low" is no number/],
    ['setups.csv?hyperparameter=lr:1..0.1', 400, /Exchange them/],
    ['setups.csv?settings=learning rate', 400, /must be JSON for SettingCondition/],
    ['setups.csv?colour=red', 400, /no parameter "colour".*venues/],
    ['setups.csv?yearFrom=soon', 400, /"yearFrom".*Int/],
    ['setups.csv?notReporting=COFFEE', 400, /"notReporting".*COFFEE/],
    ['setups.csv?columns=title,colour', 400, /no column "colour".*title/],
    ['setups.csv?columns=title,title', 400, /twice/],
    ['setups.csv?values=learning rat', 400, /did you mean "learning rate"/],
    ['setups.csv?quotes=perhaps', 400, /true or false/],
    ['setups.csv?quotes=true&quotes=false', 400, /once/],
    [`setups.csv?id=paper:none`, 400, /no paper "paper:none"/],
    [`setups.csv?id=${ALPHA}&yearFrom=2020`, 400, /either "id" or a filter/],
    [`setups.csv?venues=${'x'.repeat(9_000)}&orderBy=SIZE`, 400, /YEAR_DESC or TITLE/],
    ['shared.csv', 400, /Name the paper/],
    ['shared.csv?paper=paper:none', 400, /no paper/],
    [`shared.csv?paper=${ALPHA}&first=1e6`, 400, /1 to 1000/],
    ['baselines.csv', 400, /exactly one/],
    [`baselines.csv?paper=${ALPHA}&plan={}`, 400, /exactly one/],
    ['baselines.csv?plan={"datasets":', 400, /must be JSON/],
    ['baselines.csv?plan={"datasets":["CIFAR-1O"]}', 400, /did you mean/],
    ['graph.graphml?around=paper:none', 400, /no paper, entity or setting/],
    [`graph.graphml?around=${ALPHA}&kinds=FISH`, 400, /no kind "FISH"/],
    [`graph.graphml?around=${ALPHA}&yearFrom=2020`, 400, /yearFrom/],
    ['graph.graphml?first=5', 400, /goes with `around`/],
  ])('to %s is refused with what to do instead', async (address, status, message) => {
    const refused = await refusal(address)
    expect([refused.status, refused.message]).toEqual([status, expect.stringMatching(message)])
  })

  it('by another method, type or size is refused', async () => {
    expect(await refusal('setups.csv', { method: 'DELETE' })).toMatchObject({ status: 405 })
    expect(await refusal('setups.csv', { method: 'POST', body: 'a=b', headers: { 'content-type': 'text/plain' } })).toMatchObject({ status: 415 })
    expect(await refusal('setups.csv', { method: 'POST', body: '[1]', headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 400, message: expect.stringMatching(/Send an object/) as string })
    const many = JSON.stringify({ id: Array.from({ length: 5_001 }, () => ALPHA) })
    expect(await refusal('setups.csv', { method: 'POST', body: many, headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 400, message: expect.stringMatching(/at most 5000/) as string })
    expect(await refusal('setups.csv', { method: 'POST', body: JSON.stringify({ id: 'x'.repeat(300_000) }), headers: { 'content-type': 'application/json' } })).toMatchObject({ status: 413 })
  })

  it('is told by its status to who asks for headers alone, and to other origins', async () => {
    const head = await fetch(`${server.exports}/setups.csv`, { method: 'HEAD' })
    expect([head.status, head.headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8; header=present'])
    expect((await fetch(`${server.exports}/none.csv`, { method: 'HEAD' })).status).toBe(404)
    const preflight = await fetch(`${server.exports}/setups.csv`, { method: 'OPTIONS' })
    expect([preflight.status, preflight.headers.get('access-control-allow-origin')]).toEqual([204, '*'])
  })
})

it('follows the graph as it grows', async () => {
  const own = await temporaryStore(SMALL_GRAPH.slice(0, 2))
  const running = await serve(own.path)
  const count = async () => {
    const response = await fetch(`${running.exports}/papers.json`)
    const { revision, rows: found } = await response.json() as File
    return [revision, found.length, response.headers.get('x-setupgraph-revision')]
  }
  expect(await count()).toEqual([1, 2, '1'])
  await own.store.write(SMALL_GRAPH.slice(2).map(recordOf))
  expect(await count()).toEqual([2, SMALL_GRAPH.length, '2'])
  await running.stop()
  await own.remove()
})
