import type { PaperParts } from './paper-query'

type Cited = Pick<PaperParts, 'id' | 'title' | 'authors' | 'venue' | 'year' | 'arxiv' | 'doi' | 'url'>

/** A BibTeX entry of what the source says of a paper's identity; fields that it does not say are left out. */
export function toBibtex(paper: Cited): string {
  const fields = [
    ['title', `{${bibtexText(paper.title)}}`],
    ['author', paper.authors.map(bibtexText).join(' and ')],
    ['booktitle', bibtexText(paper.venue ?? '')],
    ['year', paper.year === null ? '' : String(paper.year)],
    ['eprint', paper.arxiv ?? ''],
    ['archiveprefix', paper.arxiv === null ? '' : 'arXiv'],
    ['doi', paper.doi ?? ''],
    ['url', paper.url ?? ''],
  ].filter(([, value]) => value !== '')
  const lines = fields.map(([name, value]) => `  ${name} = {${value}},`)
  return [`@${paper.venue === null ? 'misc' : 'inproceedings'}{${citationKey(paper)},`, ...lines, '}', ''].join('\n')
}

const SMALL_WORDS = new Set(['a', 'an', 'the', 'on', 'of', 'in', 'for', 'with', 'and', 'to', 'is', 'are', 'how', 'what'])

/** First author's last name, year, first telling word of the title: `wu2023onepixel`. */
export function citationKey({ authors, year, title }: Pick<Cited, 'authors' | 'year' | 'title'>): string {
  const plain = (text: string) => text.normalize('NFKD').replace(/[^A-Za-z0-9]/g, '').toLowerCase()
  const name = plain(authors[0]?.split(/\s+/).at(-1) ?? '')
  const word = title.split(/[\s:,]+/).find((candidate) => !SMALL_WORDS.has(candidate.toLowerCase())) ?? title
  return `${name}${year ?? ''}${plain(word)}` || 'paper'
}

/** Characters that BibTeX reads as commands, escaped. */
function bibtexText(text: string): string {
  return text.replace(/[{}]/g, '').replace(/([&%$#_])/g, '\\$1')
}

/** Python that asks the API for the paper's settings and gives a data frame; `origin` is where this site answers. */
export function toPython({ id }: Pick<Cited, 'id'>, origin: string): string {
  return `import pandas as pd
import requests

query = """
query ($id: ID!) {
  paper(id: $id) {
    setups {
      label
      settings { setting { hyperparameter { name } value unit } evidence { quote } }
    }
  }
}
"""
answer = requests.post("${origin}/api/graphql", json={"query": query, "variables": {"id": ${JSON.stringify(id)}}})
answer.raise_for_status()
rows = [
    {
        "setup": setup["label"],
        "hyperparameter": link["setting"]["hyperparameter"]["name"],
        "value": link["setting"]["value"],
        "unit": link["setting"]["unit"],
        "quote": link["evidence"]["quote"],
    }
    for setup in answer.json()["data"]["paper"]["setups"]
    for link in setup["settings"]
]
print(pd.DataFrame(rows))
`
}
