import { describe, expect, it } from 'vitest'
import { differenceOf, draw, distancesFrom } from './elements'
import { EMPTY_VIEW } from '../empty-view'
import { nodeSizes } from '../layout/node-sizes'
import { expansionsOf, openNodes, readExpansion, spellExpansion, startsOf } from './expansion'
import { mergeNeighbourhoods, neighboursOf } from './merge'
import { shortestPath } from './path'
import type { GraphEdge, GraphNode, Neighbourhood, View } from './types'
import { kindOfId } from '../../design/kinds'

function node(id: string): GraphNode {
  return { id, kind: kindOfId(id), label: id, papers: null, year: null, venue: null, missing: [] }
}

function edge(one: string, other: string): GraphEdge {
  const [source = one, target = other] = [one, other].sort().reverse()
  return { id: `${source}~${target}`, source, target, relation: 'ON' }
}

function neighbourhood(center: string, ...others: string[]): Neighbourhood {
  return {
    expansion: center, center, nodes: [center, ...others].map(node), edges: others.map((other) => edge(center, other)), hidden: [{ kind: 'dataset', count: 4 }],
  }
}

const VIEW: View = { ...EMPTY_VIEW, center: ['paper:a'], open: ['dataset:x'] }
const FETCHED = new Map([
  ['paper:a', neighbourhood('paper:a', 'dataset:x', 'method:m', 'software:s')],
  ['dataset:x', neighbourhood('dataset:x', 'paper:a', 'paper:b')],
])

const EXPANSIONS = expansionsOf(VIEW)

describe('expansions', () => {
  it('are spelt with their kind, and read back', () => {
    for (const expansion of [{ id: 'dataset:x', kind: null }, { id: 'setting:a=b|c', kind: 'paper' }, { id: 'setting:a=b|c', kind: null }, { id: 'paper:a', kind: null, to: 'dataset:x' }] as const) {
      expect(readExpansion(spellExpansion(expansion))).toEqual(expansion)
    }
  })

  it('are made once each, and open their nodes', () => {
    expect(expansionsOf({ ...VIEW, open: ['paper:a', 'dataset:x'] })).toEqual(['paper:a', 'dataset:x'])
    expect([...openNodes({ ...VIEW, open: ['dataset:x|paper'] })]).toEqual(['paper:a', 'dataset:x'])
  })
})

describe('a picture that starts from a path', () => {
  const view: View = { ...EMPTY_VIEW, center: ['paper:a->paper:b'] }

  it('starts from both ends, and opens neither', () => {
    expect(startsOf(view)).toEqual(['paper:a', 'paper:b'])
    expect(startsOf({ center: ['dataset:x|paper', 'dataset:x'] })).toEqual(['dataset:x'])
    expect(openNodes(view).size).toBe(0)
  })

  it('always draws them', () => {
    const path: Neighbourhood = { ...neighbourhood('paper:a', 'dataset:x'), expansion: 'paper:a->paper:b', nodes: ['paper:a', 'dataset:x', 'paper:b'].map(node), edges: [edge('paper:a', 'dataset:x'), edge('paper:b', 'dataset:x')] }
    const graph = mergeNeighbourhoods(view.center, new Map([[path.expansion, path]]))
    expect([...draw(graph, { ...view, hide: ['paper'] }).nodes.values()].map(({ id, isCenter }) => [id, isCenter])).toEqual([['paper:a', true], ['dataset:x', false], ['paper:b', true]])
  })
})

describe('mergeNeighbourhoods', () => {
  it('keeps the order of the expansions as steps', () => {
    const graph = mergeNeighbourhoods(EXPANSIONS, FETCHED)
    expect(graph.steps).toMatchObject([
      { center: 'paper:a', added: ['paper:a', 'dataset:x', 'method:m', 'software:s'] },
      { center: 'dataset:x', added: ['paper:b'] },
    ])
    expect(graph.hidden.get('dataset:x')).toEqual([{ kind: 'dataset', count: 4 }])
  })

  it('passes over what has not come yet', () => {
    const graph = mergeNeighbourhoods(['paper:a', 'method:m', 'dataset:x'], FETCHED)
    expect(graph.nodes.size).toBe(5)
  })

  it('draws links between what different expansions brought, and lays out without them', () => {
    const graph = mergeNeighbourhoods(EXPANSIONS, FETCHED, [edge('paper:b', 'method:m'), edge('paper:b', 'method:gone')])
    expect(graph.edges.has('paper:b~method:m')).toBe(true)
    expect(graph.edges.has('paper:b~method:gone')).toBe(false)
    expect(graph.steps.flatMap(({ edges }) => edges.map(({ id }) => id))).not.toContain('paper:b~method:m')
  })

  it('knows what stands beside what', () => {
    expect([...neighboursOf(mergeNeighbourhoods(EXPANSIONS, FETCHED).edges.values()).get('dataset:x') ?? []].sort()).toEqual(['paper:a', 'paper:b'])
  })
})

describe('draw', () => {
  const graph = mergeNeighbourhoods(EXPANSIONS, FETCHED)

  it('leaves out hidden kinds, but never the start', () => {
    const drawing = draw(graph, { ...VIEW, hide: ['software', 'paper'] })
    expect([...drawing.nodes.keys()]).toEqual(['paper:a', 'dataset:x', 'method:m'])
  })

  it('leaves out what hangs on nothing any more', () => {
    const drawing = draw(graph, { ...VIEW, drop: ['dataset:x'] })
    expect([...drawing.nodes.keys()]).toEqual(['paper:a', 'method:m', 'software:s'])
  })

  it('keeps to the focus and its neighbours', () => {
    expect([...draw(graph, { ...VIEW, focus: 'dataset:x' }).nodes.keys()]).toEqual(['paper:a', 'dataset:x', 'paper:b'])
    expect(draw(graph, { ...VIEW, focus: 'dataset:gone' }).nodes.size).toBe(5)
  })

  it('counts the links that are drawn', () => {
    expect(draw(graph, { ...VIEW, hide: ['software'] }).nodes.get('paper:a')).toMatchObject({ degree: 2, isCenter: true, isOpen: true })
  })
})

describe('draw, narrowed to some papers', () => {
  const papers = ['paper:b', 'paper:c', 'paper:d'].map((id, index) => ({ ...node(id), year: 2019 + index, venue: index === 0 ? 'ICLR' : 'ICML', missing: index === 2 ? ['HARDWARE'] : [] }))
  const around = { ...neighbourhood('dataset:x'), nodes: [node('dataset:x'), ...papers], edges: papers.map(({ id }) => edge('dataset:x', id)) }
  const graph = mergeNeighbourhoods(['dataset:x'], new Map([['dataset:x', around]]))
  const start: View = { ...EMPTY_VIEW, center: ['dataset:x'] }

  it.each<[Partial<View>, string[]]>([
    [{ from: 2020 }, ['paper:c', 'paper:d']], [{ to: 2019 }, ['paper:b']], [{ venue: 'ICML' }, ['paper:c', 'paper:d']], [{ missing: 'HARDWARE' }, ['paper:d']], [{ keep: ['paper:c'] }, ['paper:c']],
  ])('by %j', (change, left) => {
    expect([...draw(graph, { ...start, ...change }).nodes.keys()]).toEqual(['dataset:x', ...left])
  })

  it('measures how near nodes are, and shows it by size', () => {
    const drawing = draw(graph, start)
    expect(distancesFrom(drawing, ['paper:b'])).toEqual(new Map([['paper:b', 0], ['dataset:x', 1], ['paper:c', 2], ['paper:d', 2]]))
    const sizes = nodeSizes(drawing, 'closeness', ['paper:b'])
    expect(sizes.get('paper:b')).toBeGreaterThan(sizes.get('dataset:x') ?? Infinity)
    const byLinks = nodeSizes(drawing, 'links', [])
    expect(byLinks.get('dataset:x')).toBeGreaterThan(byLinks.get('paper:b') ?? Infinity)
  })
})

describe('differenceOf', () => {
  const graph = mergeNeighbourhoods(EXPANSIONS, FETCHED)
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

describe('shortestPath', () => {
  const { edges } = mergeNeighbourhoods(EXPANSIONS, FETCHED)

  it('goes over as few links as there are', () => {
    expect(shortestPath(edges.values(), 'software:s', 'paper:b')).toEqual(['software:s', 'paper:a', 'dataset:x', 'paper:b'])
    expect(shortestPath(edges.values(), 'paper:a', 'paper:a')).toEqual(['paper:a'])
  })

  it('is nothing where there is no way', () => expect(shortestPath(edges.values(), 'paper:a', 'paper:z')).toBeNull())
})
