import { describe, expect, it } from 'vitest'
import { differenceOf, draw } from './elements'
import { expansionsOf, mergeNeighbourhoods, neighboursOf } from './merge'
import type { GraphEdge, GraphNode, Neighbourhood, View } from './types'
import { kindOfId } from '../../design/kinds'

function node(id: string): GraphNode {
  return { id, kind: kindOfId(id), label: id, papers: null, year: null, venue: null }
}

function edge(one: string, other: string): GraphEdge {
  const [source = one, target = other] = [one, other].sort().reverse()
  return { id: `${source}~${target}`, source, target, relation: 'ON', quotes: [] }
}

function neighbourhood(center: string, ...others: string[]): Neighbourhood {
  return {
    center, nodes: [center, ...others].map(node), edges: others.map((other) => edge(center, other)), hidden: [{ kind: 'dataset', count: 4 }],
  }
}

const VIEW: View = { center: ['paper:a'], open: ['dataset:x'], hide: [], drop: [], select: null }
const FETCHED = new Map([
  ['paper:a', neighbourhood('paper:a', 'dataset:x', 'method:m', 'software:s')],
  ['dataset:x', neighbourhood('dataset:x', 'paper:a', 'paper:b')],
])

describe('mergeNeighbourhoods', () => {
  it('keeps the order of the expansions as steps', () => {
    const graph = mergeNeighbourhoods(VIEW, FETCHED)
    expect(graph.steps).toEqual([
      { center: 'paper:a', added: ['paper:a', 'dataset:x', 'method:m', 'software:s'] },
      { center: 'dataset:x', added: ['paper:b'] },
    ])
    expect(graph.hidden.get('dataset:x')).toEqual([{ kind: 'dataset', count: 4 }])
  })

  it('passes over what has not come yet', () => {
    const graph = mergeNeighbourhoods({ ...VIEW, open: ['method:m', 'dataset:x'] }, FETCHED)
    expect(graph.nodes.size).toBe(5)
  })

  it('expands each node once', () => expect(expansionsOf({ ...VIEW, open: ['paper:a', 'dataset:x'] })).toEqual(['paper:a', 'dataset:x']))

  it('knows what stands beside what', () => {
    expect([...neighboursOf(mergeNeighbourhoods(VIEW, FETCHED)).get('dataset:x') ?? []].sort()).toEqual(['paper:a', 'paper:b'])
  })
})

describe('draw', () => {
  const graph = mergeNeighbourhoods(VIEW, FETCHED)

  it('leaves out hidden kinds, but never the start', () => {
    const drawing = draw(graph, { ...VIEW, hide: ['software', 'paper'] })
    expect([...drawing.nodes.keys()]).toEqual(['paper:a', 'dataset:x', 'method:m'])
  })

  it('leaves out what hangs on nothing any more', () => {
    const drawing = draw(graph, { ...VIEW, drop: ['dataset:x'] })
    expect([...drawing.nodes.keys()]).toEqual(['paper:a', 'method:m', 'software:s'])
  })

  it('counts the links that are drawn', () => {
    expect(draw(graph, { ...VIEW, hide: ['software'] }).nodes.get('paper:a')).toMatchObject({ degree: 2, isCenter: true, isOpen: true })
  })
})

describe('differenceOf', () => {
  const graph = mergeNeighbourhoods(VIEW, FETCHED)
  const all = draw(graph, VIEW)

  it('is empty between equal drawings', () => {
    expect(differenceOf(all, draw(graph, { ...VIEW }))).toEqual({ addedNodes: [], changedNodes: [], removed: [], addedEdges: [] })
  })

  it('names what goes, links before nodes, and whose degree changes', () => {
    const difference = differenceOf(all, draw(graph, { ...VIEW, hide: ['software'] }))
    expect(difference.removed).toEqual(['software:s~paper:a', 'software:s'])
    expect(difference.changedNodes.map(({ id }) => id)).toEqual(['paper:a'])
  })

  it('undoes itself', () => {
    const fewer = draw(graph, { ...VIEW, hide: ['software'] })
    const back = differenceOf(fewer, all)
    expect(back.addedNodes.map(({ id }) => id)).toEqual(['software:s'])
    expect(back.addedEdges.map(({ id }) => id)).toEqual(['software:s~paper:a'])
  })
})
