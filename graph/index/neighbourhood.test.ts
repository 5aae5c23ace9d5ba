import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { paperId } from '@/graph/model'
import { temporaryStore, type TemporaryStore } from '@/tests/http/small-graph'
import { buildIndex } from './build'
import type { SetupIndex } from './setup-index'

let temporary: TemporaryStore
let index: SetupIndex

beforeAll(async () => {
  const hub = Array.from({ length: 60 }, (_, i) => ({
    title: `Paper number ${i}`, year: 2000 + (i % 20),
    setups: [{ Dataset: ['ImageNet'], Method: i % 3 === 0 ? ['mixup', `method ${i}`] : [`method ${i}`], sets: { epochs: i % 6 } }],
  }))
  temporary = await temporaryStore([...hub, { title: 'With families', setups: [{ Architecture: ['ResNet-18', 'ResNet-50', 'ResNet'] }] }])
  index = await buildIndex(temporary.store)
})
afterAll(() => temporary.remove())

const around = (id: string, first: number, kinds: Parameters<SetupIndex['neighbourhood']>[2] = null) => {
  const found = index.neighbourhood(id, first, kinds)!
  return { ...found, ids: found.nodes.map((node) => node.id) }
}

describe('neighbourhood', () => {
  it('never draws a hub whole, and counts what it leaves out', () => {
    const { nodes, hidden } = around('dataset:imagenet', 10)
    expect(nodes).toHaveLength(10)
    expect([...hidden]).toEqual([['Paper', 50]])
  })

  it('takes the papers of a hub first that share most with others', () => {
    const { ids } = around('dataset:imagenet', 10)
    // Every third paper uses mixup as well; they connect to more.
    expect(ids.every((id) => Number(id.split('-').at(-1)) % 3 === 0)).toBe(true)
  })

  it('takes of a paper first what is rare and still shared, last what nobody else has', () => {
    const { ids } = around(paperId('Paper number 3'), 10)
    expect(ids).toEqual(['setting:epochs=3', 'method:mixup', 'dataset:imagenet', 'method:method-3'])
  })

  it('keeps to kinds', () => {
    const { ids, hidden } = around(paperId('Paper number 3'), 1, ['Method'])
    expect(ids).toEqual(['method:mixup'])
    expect([...hidden]).toEqual([['Method', 1]])
  })

  it('shows the family of an entity, with edges among what is shown', () => {
    const { ids, edges } = around('architecture:resnet', 10)
    expect(ids).toEqual(['architecture:resnet-18', 'architecture:resnet-50', 'paper:with-families'])
    expect(edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`).sort()).toEqual([
      'architecture:resnet-18 NARROWS architecture:resnet',
      'architecture:resnet-50 NARROWS architecture:resnet',
      'paper:with-families TRAINS architecture:resnet',
      'paper:with-families TRAINS architecture:resnet-18',
      'paper:with-families TRAINS architecture:resnet-50',
    ])
  })

  it('goes from a setting to its hyperparameter and papers, and back to the settings', () => {
    const setting = around('setting:epochs=3', 30)
    expect(setting.ids[0]).toBe('hyperparameter:epochs')
    expect(setting.nodes).toHaveLength(11)
    expect(setting.edges).toContainEqual({ source: 'setting:epochs=3', target: 'hyperparameter:epochs', relation: 'OF' })
    expect(around('hyperparameter:epochs', 30).ids.sort()).toEqual([0, 1, 2, 3, 4, 5].map((value) => `setting:epochs=${value}`))
  })

  it('has an edge between the centre and each neighbour', () => {
    for (const center of ['dataset:imagenet', 'setting:epochs=3', 'architecture:resnet', paperId('Paper number 3')]) {
      const { ids, edges } = around(center, 20)
      for (const id of ids) {
        expect(edges.some(({ source, target }) => (source === center && target === id) || (source === id && target === center))).toBe(true)
      }
    }
  })

  it('knows nothing around what is not there', () => expect(index.neighbourhood('dataset:unknown', 10, null)).toBeNull())

  it('finds the edges among nodes of several neighbourhoods, and passes over what is not there', () => {
    const edges = index.edgesAmong([paperId('Paper number 3'), 'method:mixup', paperId('Paper number 6'), 'nothing:here', 'method:mixup'])
    expect(edges.map(({ source, relation, target }) => `${source} ${relation} ${target}`)).toEqual([
      'paper:paper-number-3 APPLIES method:mixup', 'paper:paper-number-6 APPLIES method:mixup',
    ])
  })
})
