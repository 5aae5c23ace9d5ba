import type { Table } from '../content'
import { bibtexEntry, citationKey, type Cited } from './bibtex-entry'
import type { TableFormat } from './format'

/** BibTeX: what the sources say of the papers' identity. */
export const bibtex: TableFormat = {
  name: 'bib',
  mediaType: 'application/x-bibtex; charset=utf-8',
  summary: 'BibTeX with a key for each paper that no other one of the file has.',
  kind: 'table',
  of: ['papers'],
  write,
}

const FIELDS = ['title', 'authors', 'venue', 'year', 'arxiv', 'doi', 'url'] as const satisfies readonly (keyof Cited)[]

async function* write({ columns, rows, revision }: Table): AsyncGenerator<string> {
  const places = FIELDS.map((field) => columns.findIndex(({ name }) => name === field))
  const keys = new Set<string>()
  yield `% Setupgraph, revision ${revision}\n`
  for await (const row of rows) {
    const paper = Object.fromEntries(FIELDS.map((field, i) => [field, row[places[i]!]])) as unknown as Cited
    yield `\n${bibtexEntry(paper, freeKey(citationKey(paper), keys))}`
  }
}

/** The key, with a number behind it where it is taken; it is taken from then on. */
function freeKey(key: string, taken: Set<string>): string {
  let free = key
  for (let number = 2; taken.has(free); number++) free = `${key}-${number}`
  taken.add(free)
  return free
}
