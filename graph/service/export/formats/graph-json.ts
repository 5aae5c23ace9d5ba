import type { Column, Graph, GraphEdge, GraphNode } from '../content'
import type { GraphFormat } from './format'

/** Cytoscape's JSON: `cytoscape({ elements })`, and Cytoscape Desktop's "CYJS". */
export const cytoscapeJson: GraphFormat = {
  name: 'cyjs',
  mediaType: 'application/vnd.cytoscape+json',
  summary: 'Cytoscape JSON for Cytoscape and Cytoscape.js.',
  kind: 'graph',
  write: (graph) => write(graph, {
    head: `{"format_version":"1.0","data":{"name":"${graph.name}","revision":${graph.revision}},"elements":{`,
    nodeOf: (data) => ({ data }),
    tail: '}}\n',
  }),
}

/** Node-link JSON: `networkx.node_link_graph(json, edges="edges")`, d3. */
export const nodeLinkJson: GraphFormat = {
  name: 'json',
  mediaType: 'application/json',
  summary: 'Node-link JSON for networkx (`node_link_graph(data, edges="edges")`) and D3.',
  kind: 'graph',
  write: (graph) => write(graph, {
    head: `{"directed":true,"multigraph":false,"graph":{"name":"${graph.name}","revision":${graph.revision}},`,
    nodeOf: (data) => data,
    tail: '}\n',
  }),
}

interface Shape {
  readonly head: string
  readonly nodeOf: (data: Readonly<Record<string, unknown>>) => unknown
  readonly tail: string
}

async function* write({ nodeAttributes, edgeAttributes, nodes, edges }: Graph, { head, nodeOf, tail }: Shape): AsyncGenerator<string> {
  yield `${head}"nodes":[`
  yield* items(nodes, ({ id, attributes }: GraphNode) => nodeOf({ id, ...named(nodeAttributes, attributes) }))
  yield '],"edges":['
  yield* items(edges, ({ id, source, target, attributes }: GraphEdge) => nodeOf({ id, source, target, ...named(edgeAttributes, attributes) }))
  yield `]${tail}`
}

async function* items<Item>(list: AsyncIterable<Item>, shape: (item: Item) => unknown): AsyncGenerator<string> {
  let separator = '\n'
  for await (const item of list) {
    yield `${separator}${JSON.stringify(shape(item))}`
    separator = ',\n'
  }
}

function named(columns: readonly Column[], values: GraphNode['attributes']): Record<string, unknown> {
  return Object.fromEntries(columns.map(({ name }, place) => [name, values[place]] as const).filter(([, value]) => value !== null))
}
