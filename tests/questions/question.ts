/** A question of a researcher, as a file: comments say what is asked and how the answer is shown, then the query. */
export interface Question {
  readonly title: string
  /** Why one would ask, and how to read the answer; empty where the title says it all. */
  readonly text: string
  readonly query: string
  /** Where in the answer the rows of the table stand: `papers.edges`. */
  readonly rows: string
  readonly columns: readonly { readonly name: string; readonly path: string }[]
  /** Single figures to show before the table, such as how many there are in all. */
  readonly figures: readonly { readonly name: string; readonly path: string }[]
  /** Which rows count: a number at the path that is at least, and at most, so much; null for all. */
  readonly where: { readonly path: string; readonly from: number; readonly to: number } | null
  /** How many rows of the answer are shown. */
  readonly shown: number
}

const DIRECTIVE = /^#: (rows|column|figure|shown|where) (.*)$/

/**
 * Reads a question: `# ` lines are the title and, after an empty `#`, the text; `#: rows PATH`,
 * `#: column NAME = PATH`, `#: figure NAME = PATH`, `#: shown N` and
 * `#: where PATH from A to B` say what to show; the rest is the query. A query that declares `$after` is asked page
 * by page.
 */
export function parseQuestion(source: string): Question {
  const lines = source.split('\n')
  const comments = lines.filter((line) => line.startsWith('#') && !DIRECTIVE.test(line)).map((line) => line.slice(1).trim())
  const directives = lines.flatMap((line) => {
    const match = DIRECTIVE.exec(line)
    return match === null ? [] : [{ what: match[1]!, value: match[2]! }]
  })
  const values = (what: string) => directives.filter((directive) => directive.what === what).map(({ value }) => value)
  const named = (what: string) => values(what).map((value) => {
    const [name = '', path = ''] = value.split(' = ')
    return { name, path }
  })
  return {
    title: comments[0] ?? '',
    text: comments.slice(1).join(' ').trim(),
    query: lines.filter((line) => !line.startsWith('#')).join('\n').trim(),
    rows: values('rows')[0] ?? '',
    columns: named('column'),
    figures: named('figure'),
    where: condition(values('where')[0]),
    shown: Number(values('shown')[0] ?? 5),
  }
}

function condition(text: string | undefined): Question['where'] {
  const [, path, from, to] = /^(\S+) from (\S+) to (\S+)$/.exec(text ?? '') ?? []
  return path === undefined ? null : { path, from: Number(from), to: Number(to) }
}
