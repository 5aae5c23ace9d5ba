import { describe, expect, inject, it } from 'vitest'
import { setupsCell, sharedCell } from '@/app/take-away/python'
import { jsonFromPython } from './run-python'

const PAPER = 'paper:wide-residual-networks'

interface GraphFacts {
  readonly directed: boolean
  readonly nodes: number
  readonly edges: number
  readonly paper: Readonly<Record<string, unknown>>
  readonly relations: readonly string[]
  readonly quote: string | null
}

/** A program that downloads a graph, reads it with networkx, and tells what it found. */
const readGraph = (file: string, reader: string) => `
import io, json, os, networkx, requests
answer = requests.get(os.environ["SETUPGRAPH_URL"] + "/api/export/${file}?quotes=true")
answer.raise_for_status()
graph = ${reader}
edge = graph.get_edge_data("${PAPER}", "dataset:cifar-10")
edge = edge.get(0, edge) if graph.is_multigraph() else edge
print(json.dumps({
    "directed": graph.is_directed(), "nodes": graph.number_of_nodes(), "edges": graph.number_of_edges(),
    "paper": {key: value for key, value in graph.nodes["${PAPER}"].items() if key != "id"},
    "relations": sorted({data["relation"] for _, _, data in graph.edges(data=True)}),
    "quote": edge.get("quote"),
}))`

describe('networkx reads', () => {
  it('GraphML, GEXF and node-link JSON, and finds the same graph in each', async () => {
    const [graphml, gexf, json] = await Promise.all([
      jsonFromPython<GraphFacts>(readGraph('graph.graphml', 'networkx.read_graphml(io.BytesIO(answer.content))')),
      jsonFromPython<GraphFacts>(readGraph('graph.gexf', 'networkx.read_gexf(io.BytesIO(answer.content), version="1.2draft")')),
      jsonFromPython<GraphFacts>(readGraph('graph.json', 'networkx.node_link_graph(answer.json(), edges="edges")')),
    ])
    expect(graphml).toMatchObject({ directed: true, paper: { kind: 'Paper', label: 'Wide Residual Networks', year: 2016, venue: 'BMVC', hardware_reporting: 'REPORTED' } })
    expect(graphml.nodes).toBeGreaterThan(500)
    expect(graphml.edges).toBeGreaterThan(1_500)
    expect(graphml.relations).toEqual(['APPLIES', 'BUILT_WITH', 'NARROWS', 'OF', 'ON', 'RUNS_ON', 'SETS', 'TRAINS'])
    expect(graphml.quote).toContain('CIFAR-10')
    expect({ ...gexf, paper: null }).toEqual({ ...graphml, paper: null })
    expect(gexf.paper).toMatchObject(graphml.paper)
    expect(json).toEqual(graphml)
  })
})

describe('pandas reads', () => {
  it('Parquet and CSV, and finds the same setups in both', async () => {
    const facts = await jsonFromPython<Record<string, unknown>>(`
import io, json, os, pandas, pyarrow.parquet, requests
def get(file):
    answer = requests.get(os.environ["SETUPGRAPH_URL"] + "/api/export/" + file + "?values=learning rate,batch size&quotes=true&orderBy=TITLE")
    answer.raise_for_status()
    return io.BytesIO(answer.content)
parquet_file = pyarrow.parquet.ParquetFile(get("setups.parquet"))
parquet, csv = parquet_file.read().to_pandas(), pandas.read_csv(get("setups.csv"))
lists = [column for column in parquet.columns if parquet[column].map(lambda cell: hasattr(cell, "tolist")).any()]
joined = parquet.assign(**{column: parquet[column].map(lambda cell: "; ".join(item.replace("; ", "\\\\; ") for item in cell)) for column in lists})
guarded = csv.assign(**{column: csv[column].fillna("") for column in lists})
print(json.dumps({
    "types": {name: str(parquet_file.schema_arrow.field(name).type) for name in ["title", "year", "datasets", "learning_rate"]},
    "revision": parquet_file.schema_arrow.metadata[b"setupgraph.revision"].decode(),
    "columns": list(parquet.columns) == list(csv.columns),
    "rows": [len(parquet), len(csv)],
    "numbers": [int(parquet.learning_rate.notna().sum()), int(csv.learning_rate.notna().sum())],
    "same": {column: bool((joined[column].fillna("") == guarded[column].fillna("")).all()) for column in ["title", "scope", "datasets", "hardware_reporting", "settings_quotes"]},
}))`)
    expect(facts).toMatchObject({
      types: { title: 'string', year: 'int32', datasets: 'list<element: string>', learning_rate: 'double' }, columns: true, revision: '1',
      same: { title: true, scope: true, datasets: true, hardware_reporting: true, settings_quotes: true },
    })
    const [rows, lines] = facts.rows as number[]
    expect(rows).toBe(lines)
    expect(rows).toBeGreaterThan(150)
    expect(new Set(facts.numbers as number[]).size).toBe(1)
  })
})

/** A copied cell as a program: in a notebook the last line shows the frame, here it prints what it holds. */
const tellOf = (cell: string, frame: string) => `${cell}
import json
print(json.dumps({"rows": len(${frame}), "columns": list(${frame}.columns), "titles": sorted(set(${frame}["title"]))}))`

interface FrameFacts {
  readonly rows: number
  readonly columns: readonly string[]
  readonly titles: readonly string[]
}

describe('a copied cell runs as it is, over all pages', () => {
  it('of a paper', async () => {
    const { rows, columns, titles } = await jsonFromPython<FrameFacts>(tellOf(sharedCell(PAPER, inject('samples')), 'shared'))
    expect(columns).toEqual(['paper', 'title', 'year', 'score', 'shared', 'share', 'quote here', 'quote there'])
    expect(titles).toContain('mixup: Beyond Empirical Risk Minimization')
    expect(titles.length).toBeGreaterThan(25)
    expect(rows).toBeGreaterThan(titles.length)
  })

  it('of a list of papers', async () => {
    const all = await jsonFromPython<FrameFacts>(tellOf(setupsCell({}, inject('samples')), 'setups'))
    expect(all.columns).toEqual(['paperId', 'title', 'year', 'venue', 'scope', 'datasets', 'architectures', 'methods', 'hardware', 'software', 'settings'])
    expect(all.titles).toHaveLength(80)
    const some = await jsonFromPython<FrameFacts>(tellOf(setupsCell({ linkedTo: ['dataset:cifar-10'], yearTo: 2016, notReporting: null }, inject('samples')), 'setups'))
    expect(some.titles).toContain('Wide Residual Networks')
    expect(some.rows).toBeLessThan(all.rows)
  })
})
