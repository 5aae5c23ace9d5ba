import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'
import { ask, serve, type RunningServer } from './server'
import { temporaryStore, type TemporaryStore } from './small-graph'

/** What the store was asked since it was last looked at: names of methods. */
const asked: string[] = []

let temporary: TemporaryStore
let server: RunningServer

beforeAll(async () => {
  temporary = await temporaryStore()
  server = await serve(async () => counting(await openStore(`sqlite:${temporary.path}`, { readOnly: true })))
  await ask(server.url, '{ stats { papers } }')
})
afterAll(async () => {
  await server.stop()
  await temporary.remove()
})

/** The store itself, taking down what it is asked, but for the revision, which is looked at besides. */
function counting<Store extends GraphStore>(store: Store): Store {
  return new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown
      if (typeof value !== 'function') return value
      return (...parameters: unknown[]) => {
        if (name !== 'revision') asked.push(String(name))
        return Reflect.apply(value, target, parameters) as unknown
      }
    },
  })
}

async function questionsFor(query: string): Promise<string[]> {
  asked.length = 0
  const { body } = await ask(server.url, query)
  expect(body.errors).toBeUndefined()
  return [...asked]
}

describe('a request asks the store', () => {
  it('nothing for structure, names and titles', async () => {
    expect(await questionsFor(`{
      entities(first: 10) { edges { node { name kind paperCount aliases parent { name } papers(first: 5) { edges { node { title year venue
        entities(first: 5) { edges { node { name paperCount papers(first: 5) { totalCount edges { node { title } } } } } }
        sharedSetups(first: 5) { edges { node { score paper { title } shared { label share } differing { values { id } } unreported { values { id } } } } } } } } } } }
      search(query: "resnet") { edges { matched node { id } } }
      neighbourhood(id: "dataset:imagenet") { nodes { id label node { id } } edges { source target } }
    }`)).toEqual([])
  })

  it('nothing for lists, counts, distributions and paths', async () => {
    expect(await questionsFor(`{
      papers(filter: { venues: ["ICML"], hasCode: false, notReporting: [HARDWARE], linkedTo: ["dataset:cifar-10"] }) { totalCount edges { node { title } } }
      facets { papers withCode venues { venue papers } entities(kind: DATASET) { entity { name } papers } distribution(hyperparameter: "lr") { quantiles } }
      path(from: "dataset:cifar-100", to: "dataset:imagenet") { length nodes { label } edges { relation } }
    }`)).toEqual([])
  })

  it('nothing for setups, their entities and settings, and what is made of them', async () => {
    expect(await questionsFor('{ papers { edges { node { title setups { id label scope { name entity { name } } links { relation entity { name papers(first: 3) { edges { node { title } } } } } settings { setting { label } } } } } } }')).toEqual([])
  })

  it('once at most for a page of baselines, of a table, of a comparison', async () => {
    expect(await questionsFor('{ comparableBaselines(for: { plan: { datasets: ["CIFAR-10"] } }) { edges { node { verdict setup { label } reasons { cause } } } } }')).toEqual([])
    expect(await questionsFor('{ setupTable { edges { node { title scope datasets values(of: ["lr"]) setup { settings { evidence { quote } } } } } } }')).toEqual(['setupsById'])
    expect(await questionsFor('{ compare(ids: ["paper:alpha-training-small-networks", "paper:beta-the-same-again"]) { rows { state cells { values { id } links { evidence { quote } } } } } }')).toEqual(['linksBetween'])
  })

  it('nothing for ranges of settings, coverage, histograms and shared setups with all options', async () => {
    expect(await questionsFor(`{
      papers(filter: { settings: [{ hyperparameter: "lr", from: 0.01, scope: "ResNet-18" }], notSetting: ["epochs"], withoutKinds: [SOFTWARE] }) { totalCount }
      facets { coverage(by: VENUE_AND_YEAR, hyperparameters: ["lr"]) { reports { share } } distribution(hyperparameter: "lr", scope: "CIFAR-10") { histogram { count } } }
      sharedSetups(paper: "paper:alpha-training-small-networks", kinds: [DATASET], minimumScore: 0.1, filter: { yearFrom: 2020, hasCode: false }) {
        edges { node { score explain { facet contribution } shared { label share } } } }
    }`)).toEqual([])
  })

  it('nothing for the shared setups of one setup, and once after a load for conflicts', async () => {
    const { body } = await ask<{ paper: { setups: { id: string }[] } }>(server.url, '{ paper(arxiv: "2101.00001") { setups { id } } }')
    expect(await questionsFor(`{ sharedSetups(setup: "${body.data!.paper.setups[1]!.id}") { edges { node { score shared { label } } } } }`)).toEqual([])
    expect(await questionsFor('{ conflicts { totalCount } }')).toEqual(['conflicts'])
    expect(await questionsFor('{ conflicts { totalCount } papers { edges { node { conflicts { totalCount } } } } }')).toEqual([])
  })

  it('once for all quotes of a depth', async () => {
    expect(await questionsFor('{ entities(first: 50) { edges { node { papers { edges { links { evidence { quote } } } } } } } }')).toEqual(['linksBetween'])
    expect(await questionsFor(`{ papers { edges { node { sharedSetups { edges { node { shared { links { evidence { quote } } otherLinks { evidence { quote } } } } } } } } } }`))
      .toEqual(['linksBetween'])
  })

  it('once for each kind of thing in a depth', async () => {
    expect(await questionsFor('{ papers { edges { node { authors abstract setups { label links { entity { name parent { name } } version } settings { setting { label } evidence { quote } } } results { metric dataset { name } } } } } }'))
      .toEqual(['papersById', 'setupsById', 'resultsOfPapers'])
    expect(await questionsFor('{ entity(id: "dataset:cifar-10") { papers(first: 5) { edges { node { authors } links { setup { label paper { title authors } links { entity { papers(first: 3) { edges { links { evidence { quote } } } } } } } } } } } }'))
      .toEqual(['papersById', 'linksBetween', 'linksBetween'])
  })
})
