/** Where a list of the API stands, and what a row of the data frame takes from each of its nodes. */
interface Paged {
  /** The whole query; it takes `$after`, and asks for `pageInfo { hasNextPage endCursor }`. */
  readonly query: string
  readonly variables: Readonly<Record<string, unknown>>
  /** Name of the list. */
  readonly list: string
  /** What the data frame is called. */
  readonly frame: string
  /** Lines of Python that make a row of `node`. */
  readonly row: string
}

/** A notebook's cell that asks for a list page by page and ends with a data frame; `origin` is where the site answers. */
export function pythonCell({ query, variables, list, frame, row }: Paged, origin: string): string {
  return `import pandas as pd
import requests

query = """
${query}
"""
variables = ${pythonLiteral(variables)}
rows, after = [], None
while True:
    answer = requests.post(${pythonLiteral(`${origin}/api/graphql`)}, json={"query": query, "variables": {**variables, "after": after}}, timeout=60)
    body = answer.json()
    if body.get("errors"):
        raise RuntimeError(body["errors"][0]["message"])
    page = body["data"]["${list}"]
    for edge in page["edges"]:
        node = edge["node"]
${row.split('\n').map((line) => `        ${line}`).join('\n')}
    if not page["pageInfo"]["hasNextPage"]:
        break
    after = page["pageInfo"]["endCursor"]

${frame} = pd.DataFrame(rows)
${frame}
`
}

/** A value of JSON as Python writes it. */
export function pythonLiteral(value: unknown): string {
  if (value === null || value === undefined) return 'None'
  if (typeof value === 'boolean') return value ? 'True' : 'False'
  if (Array.isArray(value)) return `[${value.map(pythonLiteral).join(', ')}]`
  if (typeof value === 'object') return `{${Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => `${pythonLiteral(key)}: ${pythonLiteral(inner)}`).join(', ')}}`
  return JSON.stringify(value)
}

/** The setups of a selection of papers, one a row. */
export function setupsCell(filter: Readonly<Record<string, unknown>>, origin: string): string {
  return pythonCell({
    list: 'setupTable', frame: 'setups', variables: { filter },
    query: `query ($filter: PaperFilter, $after: String) {
  setupTable(filter: $filter, first: 50, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      paperId title year venue scope
      datasets architectures methods hardware software
      settings { label }
    } }
  }
}`,
    row: 'rows.append({**node, "settings": [setting["label"] for setting in node["settings"]]})',
  }, origin)
}

/** The papers that share setup with one, with what they share and the sentences that say so. */
export function sharedCell(paper: string, origin: string): string {
  return pythonCell({
    list: 'sharedSetups', frame: 'shared', variables: { paper },
    query: `query ($paper: ID!, $after: String) {
  sharedSetups(paper: $paper, first: 25, after: $after) {
    pageInfo { hasNextPage endCursor }
    edges { node {
      score
      paper { id title year }
      shared { label share links { evidence { quote } } otherLinks { evidence { quote } } }
    } }
  }
}`,
    row: `for feature in node["shared"]:
    rows.append({
        "paper": node["paper"]["id"],
        "title": node["paper"]["title"],
        "year": node["paper"]["year"],
        "score": node["score"],
        "shared": feature["label"],
        "share": feature["share"],
        "quote here": feature["links"][0]["evidence"]["quote"],
        "quote there": feature["otherLinks"][0]["evidence"]["quote"],
    })`,
  }, origin)
}
