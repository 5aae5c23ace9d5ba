import { describe, expect, it } from 'vitest'
import cytoscape from 'cytoscape'
import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import type { Cell, Column, Graph, Row, Table } from '../content'
import { bibtex } from './bibtex'
import { bibtexEntry, citationKey } from './bibtex-entry'
import { csv } from './csv'
import type { WriteOptions } from './format'
import { gexf } from './gexf'
import { cytoscapeJson, nodeLinkJson } from './graph-json'
import { graphml } from './graphml'
import { json } from './json'
import { jsonLines } from './json-lines'
import { latex } from './latex'
import { latexText } from './latex-text'
import { parquet } from './parquet'

const COLUMNS: readonly Column[] = [
  { name: 'title', type: 'text', description: 'Title.' },
  { name: 'year', type: 'integer', description: 'Year.' },
  { name: 'rate', type: 'number', description: 'Rate.' },
  { name: 'own', type: 'boolean', description: 'Own.' },
  { name: 'hardware', type: 'texts', description: 'Hardware.', reporting: 'hardware_reporting', quotes: 'hardware_quotes' },
  { name: 'hardware_quotes', type: 'texts', description: 'Quotes.' },
  { name: 'hardware_reporting', type: 'text', description: 'Reporting.' },
]
const ROWS: readonly Row[] = [
  ['Less < "more", & so\non', 2020, 0.1, true, ['A100', 'V100; 32 GB'], ['We use 4 A100.', 'And V100s.'], 'REPORTED'],
  ['=SUM(A1)', null, -1e-7, false, [], [], 'NOT_REPORTED'],
  ['Über 数据 🙂', 1999, null, null, [], [], null],
]

async function* each<Item>(items: Iterable<Item>): AsyncGenerator<Item> {
  yield* items
}

const table = (rows: readonly Row[] = ROWS, columns = COLUMNS): Table =>
  ({ kind: 'table', name: 'things', revision: 7, columns, printed: ['title', 'hardware'], rows: each(rows) })

const ALL: WriteOptions = { columns: null, guard: true }

async function text(content: AsyncIterable<string | Uint8Array>): Promise<string> {
  let whole = ''
  for await (const part of content) whole += part as string
  return whole
}

async function bytes(content: AsyncIterable<string | Uint8Array>): Promise<ArrayBuffer> {
  const parts: Uint8Array[] = []
  for await (const part of content) parts.push(part as Uint8Array)
  return new Uint8Array(Buffer.concat(parts)).buffer
}

describe('CSV', () => {
  it('quotes as RFC 4180 says, and joins lists so that they can be taken apart', async () => {
    expect((await text(csv.write(table(), ALL))).split('\r\n')).toEqual([
      'title,year,rate,own,hardware,hardware_quotes,hardware_reporting',
      '"Less < ""more"", & so\non",2020,0.1,true,A100; V100\\; 32 GB,We use 4 A100.; And V100s.,REPORTED',
      `'=SUM(A1),,-1e-7,false,,,NOT_REPORTED`,
      'Über 数据 🙂,1999,,,,,',
      '',
    ])
  })

  it('lets no text become a formula, unless it is wanted as it is', async () => {
    const cells = ['=1+1', '+1+1', '-1+1', '@SUM(A1)', '\t=1', '\r=1']
    const lines = async (guard: boolean) => text(csv.write(table(cells.map((cell) => [cell]), COLUMNS.slice(0, 1)), { columns: null, guard }))
    expect((await lines(true)).match(/^"?'/gm)).toHaveLength(cells.length)
    expect(await lines(false)).not.toContain(`'`)
  })

  it('keeps numbers that are written as text', async () => {
    expect(await text(csv.write(table([['-0.5'], ['+1e-3']], COLUMNS.slice(0, 1)), ALL))).toBe('title\r\n-0.5\r\n+1e-3\r\n')
  })

  it('has the columns that are wanted, in their order', async () => {
    expect(await text(csv.write(table(), { columns: ['year', 'title'], guard: true }))).toMatch(/^year,title\r\n2020,"Less/)
  })
})

describe('JSON', () => {
  it('holds revision, columns and rows', async () => {
    const { revision, columns, rows } = JSON.parse(await text(json.write(table(), ALL))) as { revision: number; columns: object[]; rows: Record<string, Cell>[] }
    expect([revision, columns.length, rows.length]).toEqual([7, COLUMNS.length, 3])
    expect(rows[0]).toEqual(Object.fromEntries(COLUMNS.map(({ name }, i) => [name, ROWS[0]![i]])))
  })

  it('is right without rows', async () => expect(JSON.parse(await text(json.write(table([]), ALL)))).toMatchObject({ rows: [] }))

  it('has an object a line where it is lines', async () => {
    const lines = (await text(jsonLines.write(table(), ALL))).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, Cell>)
    expect(lines.map(({ hardware_reporting }) => hardware_reporting)).toEqual(['REPORTED', 'NOT_REPORTED', null])
  })
})

describe('Parquet', () => {
  it('gives back every cell with its type, and says what it holds', async () => {
    const file = await bytes(parquet.write(table(), ALL))
    expect(await parquetReadObjects({ file })).toEqual(ROWS.map((row) => Object.fromEntries(COLUMNS.map(({ name }, i) => [name, row[i]]))))
    const metadata = new Map(parquetMetadata(file).key_value_metadata?.map(({ key, value }) => [key, value]))
    expect(metadata.get('setupgraph.revision')).toBe('7')
    expect(JSON.parse(metadata.get('setupgraph.columns')!)).toMatchObject({ year: 'Year.' })
  })

  it('writes row group after row group', async () => {
    const rows = Array.from({ length: 12_000 }, (_, i): Row => [`Title ${i}`, i, i / 7, i % 2 === 0, [`A${i}`], [], null])
    const file = await bytes(parquet.write(table(rows), ALL))
    expect(parquetMetadata(file).row_groups.map((group) => Number(group.num_rows))).toEqual([5_000, 5_000, 2_000])
    expect((await parquetReadObjects({ file, rowStart: 11_999, rowEnd: 12_000 }))[0]).toMatchObject({ title: 'Title 11999', year: 11_999, hardware: ['A11999'] })
  })

  it('is a file without rows as well', async () => expect(await parquetReadObjects({ file: await bytes(parquet.write(table([]), ALL)) })).toEqual([]))
})

describe('LaTeX', () => {
  it('prints the columns that fit, with quotes as footnotes, and tells what is not reported', async () => {
    const written = await text(latex.write(table(), ALL))
    expect(written).toContain('title & hardware \\\\')
    expect(written).toContain("Less \\textless{} ''more'', \\& so on & A100, V100; 32 GB\\footnote{``We use 4 A100.'' ``And V100s.''} \\\\")
    expect(written).toContain('=SUM(A1) & n.r. \\\\')
    expect(written).toContain('Über 数据 🙂 & -- \\\\')
  })

  it('escapes every sign that LaTeX would obey', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (any) => {
      const bare = latexText(any).replace(/\\(?:[&%$#_{}]|text[a-z]+\{\}|ensuremath\{[^}]*(?:\{[^}]*\})?[^}]*\})/g, '').replace(/\{[[\]]\}/g, '')
      expect(bare).not.toMatch(/[\\&%$#_{}~^\n\r]/)
    }))
    expect(latexText('ℓ∞ 𝑥\u200b ﬁt ℝ')).toBe('\\ensuremath{\\ell}\\ensuremath{\\infty} x fit R')
    expect(latexText('a_1 × 10^-3 ≤ α~β\\')).toBe('a\\_1 \\ensuremath{\\times} 10\\textasciicircum{}-3 \\ensuremath{\\leq} \\ensuremath{\\alpha}\\textasciitilde{}\\ensuremath{\\beta}\\textbackslash{}')
  })
})

describe('BibTeX', () => {
  const paper = { title: 'One-Pixel {Short}cut: 100% & more', authors: ['Shutong Wu', 'Müller and Sons', 'et al.'], venue: 'ICLR', year: 2023, arxiv: null, doi: '10.1/a_b', url: null }

  it('escapes, and says nothing that is not known', () => {
    expect(bibtexEntry(paper)).toBe([
      '@inproceedings{wu2023onepixel,', '  title = {{One-Pixel Shortcut: 100\\% \\& more}},', '  author = {Shutong Wu and {Müller and Sons} and others},',
      '  booktitle = {ICLR},', '  year = {2023},', '  doi = {10.1/a_b},', '}', '',
    ].join('\n'))
  })

  it('makes a key of what there is', () => {
    expect(citationKey({ authors: [], year: null, title: 'On the Müller-Method' })).toBe('mullermethod')
    expect(citationKey({ authors: [], year: null, title: '数据' })).toBe('paper')
  })

  it('keeps braces in balance, whatever the title', () => {
    fc.assert(fc.property(fc.string(), fc.string(), (title, author) => {
      const entry = bibtexEntry({ ...paper, title, authors: [author] }, 'key')
      let depth = 0
      for (const sign of entry.replace(/\\[&%$#_]/g, '')) {
        if (sign === '{') depth++
        if (sign === '}') depth--
        expect(depth).toBeGreaterThanOrEqual(0)
      }
      expect(depth).toBe(0)
    }))
  })

  it('gives no two papers one key', async () => {
    const columns = ['title', 'authors', 'venue', 'year', 'arxiv', 'doi', 'url'].map((name): Column => ({ name, type: 'text', description: '' }))
    const row: Row = ['The Same', ['A. B'], null, 2020, null, null, null]
    const keys = [...(await text(bibtex.write(table([row, row, row], columns), ALL))).matchAll(/^@misc\{(.*),$/gm)].map(([, key]) => key)
    expect(keys).toEqual(['b2020same', 'b2020same-2', 'b2020same-3'])
  })
})

describe('graphs', () => {
  const graph = (): Graph => ({
    kind: 'graph', name: 'graph', revision: 7,
    nodeAttributes: [{ name: 'kind', type: 'text', description: '' }, { name: 'label', type: 'text', description: '' }, { name: 'year', type: 'integer', description: '' }],
    edgeAttributes: [{ name: 'relation', type: 'text', description: '' }],
    nodes: each([
      { id: 'paper:a', attributes: ['Paper', 'Less < "more" \u0000 & \ud800', 2020] }, { id: 'dataset:b', attributes: ['Dataset', 'CIFAR-10', null] },
    ]),
    edges: each([{ id: 'paper:a ON dataset:b', source: 'paper:a', target: 'dataset:b', attributes: ['ON'] }]),
  })

  it('go into Cytoscape', async () => {
    const { elements, data } = JSON.parse(await text(cytoscapeJson.write(graph(), ALL))) as { elements: cytoscape.ElementsDefinition; data: object }
    const cy = cytoscape({ headless: true, elements })
    expect([cy.nodes().length, cy.edges().length, cy.getElementById('paper:a').data('year')]).toEqual([2, 1, 2020])
    expect(cy.getElementById('dataset:b').data()).toEqual({ id: 'dataset:b', kind: 'Dataset', label: 'CIFAR-10' })
    expect(data).toMatchObject({ revision: 7 })
  })

  it('are node-link JSON', async () => {
    expect(JSON.parse(await text(nodeLinkJson.write(graph(), ALL)))).toMatchObject({
      directed: true, graph: { revision: 7 }, nodes: [{ id: 'paper:a' }, { id: 'dataset:b' }], edges: [{ source: 'paper:a', target: 'dataset:b', relation: 'ON' }],
    })
  })

  it.each([['GraphML', graphml], ['GEXF', gexf]])('as %s hold only characters that XML has, escaped', async (_name, format) => {
    const written = await text(format.write(graph(), ALL))
    expect(written).toContain('Less &lt; &quot;more&quot;   &amp; \ufffd')
    expect(written).not.toMatch(/[\u0000-\u0008]/)
  })
})
