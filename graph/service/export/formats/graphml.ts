import type { Attributes, Column, ColumnType, Graph } from '../content'
import type { GraphFormat } from './format'
import { xmlText } from './xml-text'

/** GraphML (http://graphml.graphdrawing.org), as networkx, Gephi, yEd and igraph read it. */
export const graphml: GraphFormat = {
  name: 'graphml',
  mediaType: 'application/graphml+xml',
  summary: 'GraphML for networkx, Gephi, yEd and igraph: scalar attributes, each of one type; one that is not stated is missing.',
  kind: 'graph',
  write,
}

const TYPES: Readonly<Record<Exclude<ColumnType, 'texts'>, string>> = { text: 'string', integer: 'int', number: 'double', boolean: 'boolean' }

async function* write({ name, revision, nodeAttributes, edgeAttributes, nodes, edges }: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<graphml xmlns="http://graphml.graphdrawing.org/xmlns">\n'
  yield '<key id="revision" for="graph" attr.name="revision" attr.type="int"/>\n'
  yield keys('node', nodeAttributes) + keys('edge', edgeAttributes)
  yield `<graph id="${xmlText(name)}" edgedefault="directed"><data key="revision">${revision}</data>\n`
  for await (const { id, attributes } of nodes) yield `<node id="${xmlText(id)}">${data('node', nodeAttributes, attributes)}</node>\n`
  for await (const { id, source, target, attributes } of edges) {
    yield `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${data('edge', edgeAttributes, attributes)}</edge>\n`
  }
  yield '</graph>\n</graphml>\n'
}

function keys(of: 'node' | 'edge', attributes: readonly Column[]): string {
  return attributes.map(({ name, type, description }) =>
    `<key id="${of}.${name}" for="${of}" attr.name="${name}" attr.type="${TYPES[type as keyof typeof TYPES]}"><desc>${xmlText(description)}</desc></key>\n`).join('')
}

function data(of: 'node' | 'edge', columns: readonly Column[], values: Attributes): string {
  return columns.map(({ name }, place) => {
    const value = values[place]
    return value === null || value === undefined ? '' : `<data key="${of}.${name}">${xmlText(String(value))}</data>`
  }).join('')
}
