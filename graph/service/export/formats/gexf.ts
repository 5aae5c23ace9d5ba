import type { Attributes, Column, ColumnType, Graph } from '../content'
import type { GraphFormat } from './format'
import { xmlText } from './xml-text'

/** GEXF 1.2 (https://gexf.net), Gephi's own format, which networkx reads as well. */
export const gexf: GraphFormat = {
  name: 'gexf',
  mediaType: 'application/gexf+xml',
  summary: 'GEXF 1.2 for Gephi and networkx: scalar attributes, each of one type; one that is not stated is missing.',
  kind: 'graph',
  write,
}

const TYPES: Readonly<Record<Exclude<ColumnType, 'texts'>, string>> = { text: 'string', integer: 'integer', number: 'double', boolean: 'boolean' }

async function* write({ revision, nodeAttributes, edgeAttributes, nodes, edges }: Graph): AsyncGenerator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<gexf xmlns="http://www.gexf.net/1.2draft" version="1.2">\n'
  yield `<meta><creator>Setupgraph</creator><description>revision ${revision}</description></meta>\n`
  yield `<graph defaultedgetype="directed" mode="static">\n${declared('node', nodeAttributes)}${declared('edge', edgeAttributes)}<nodes>\n`
  const label = nodeAttributes.findIndex(({ name }) => name === 'label')
  for await (const { id, attributes } of nodes) {
    yield `<node id="${xmlText(id)}" label="${xmlText(String(attributes[label] ?? id))}">${values(attributes)}</node>\n`
  }
  yield '</nodes>\n<edges>\n'
  for await (const { id, source, target, attributes } of edges) {
    yield `<edge id="${xmlText(id)}" source="${xmlText(source)}" target="${xmlText(target)}">${values(attributes)}</edge>\n`
  }
  yield '</edges>\n</graph>\n</gexf>\n'
}

function declared(of: 'node' | 'edge', columns: readonly Column[]): string {
  const lines = columns.map(({ name, type }, place) => `<attribute id="${place}" title="${xmlText(name)}" type="${TYPES[type as keyof typeof TYPES]}"/>\n`)
  return `<attributes class="${of}" mode="static">\n${lines.join('')}</attributes>\n`
}

function values(attributes: Attributes): string {
  const given = attributes.map((value, place) => value === null ? '' : `<attvalue for="${place}" value="${xmlText(String(value))}"/>`).join('')
  return given === '' ? '' : `<attvalues>${given}</attvalues>`
}
