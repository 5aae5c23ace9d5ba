import { describe, expect, it } from 'vitest'
import type { Drawing } from '../graph/elements'
import { toGraphml, toSvg } from './markup'
import { toCsv, toJson } from './table'

const node = (id: string, label: string, kind: 'paper' | 'dataset') =>
  [id, { id, label, kind, papers: null, year: 2020, venue: null, missing: [], degree: 1, isCenter: false, isOpen: false }] as const
const EDGE = { id: 'paper:a ON dataset:b', source: 'paper:a', target: 'dataset:b', relation: 'ON' }
const DRAWING: Drawing = {
  nodes: new Map([node('paper:a', 'Less < "more", & so on', 'paper'), node('dataset:b', '=SUM(A1)', 'dataset')]),
  edges: new Map([[EDGE.id, EDGE]]),
}
const POSITIONS = new Map([['paper:a', { x: 0, y: -10 }], ['dataset:b', { x: 120, y: 40 }]])

describe('CSV', () => {
  it('has a line for each link, quoted where it must be', () => {
    expect(toCsv(DRAWING)).toBe('source,source_kind,source_label,relation,target,target_kind,target_label\r\n'
      + 'paper:a,paper,"Less < ""more"", & so on",ON,dataset:b,dataset,\'=SUM(A1)\r\n')
  })
})

it('JSON holds nodes with their places, and links', () => {
  const { nodes, edges } = JSON.parse(toJson(DRAWING, POSITIONS)) as { nodes: object[], edges: object[] }
  expect(nodes[1]).toMatchObject({ id: 'dataset:b', x: 120, y: 40 })
  expect(edges).toEqual([EDGE])
})

describe.each([['GraphML', toGraphml(DRAWING, POSITIONS)], ['SVG', toSvg(DRAWING, POSITIONS)]])('%s', (_name, text) => {
  it('keeps what is written, and escapes it', () => {
    expect(text).toContain('Less &lt; &quot;more&quot;, &amp; so on')
  })
})

it('GraphML declares every attribute that it uses', () => {
  const text = toGraphml(DRAWING, POSITIONS)
  const declared = [...text.matchAll(/<key id="([^"]+)"/g)].map(([, name]) => name)
  const used = [...text.matchAll(/<data key="([^"]+)"/g)].map(([, name]) => name)
  expect(used.filter((name) => !declared.includes(name))).toEqual([])
  expect(used).toContain('relation')
})
