/**
 * `npm run questions -- SERVER`: asks a running server (by default http://localhost:3000) the questions of
 * `docs/questions/`, and writes docs/questions.md with the head of each answer.
 */
import { readFileSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseQuestion, type Question } from './question'
import { at, section } from './show'

const FOLDER = 'docs/questions'
const PAGE = 'docs/questions.md'
const MARK = '<!-- answers -->'

interface Answer {
  readonly data?: unknown
  readonly errors?: readonly { readonly message: string }[]
}

async function ask(server: string, query: string, variables: Readonly<Record<string, unknown>> = {}): Promise<unknown> {
  const response = await fetch(new URL('/api/graphql', server), {
    method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query, variables }),
  })
  const answer = await response.json() as Answer
  if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('\n'))
  return answer.data
}

/** The answer; where the query takes `$after`, with the rows of all pages. */
async function answerTo(server: string, question: Question): Promise<unknown> {
  const answer = await ask(server, question.query)
  const connection = question.rows.replace(/\.edges$/, '')
  const rows = at(answer, question.rows)
  if (!question.query.includes('$after') || !Array.isArray(rows)) return answer
  let page = answer
  while (at(page, `${connection}.pageInfo.hasNextPage`) === true) {
    page = await ask(server, question.query, { after: at(page, `${connection}.pageInfo.endCursor`) })
    const more = at(page, question.rows)
    rows.push(...Array.isArray(more) ? more : [])
  }
  return answer
}

const server = process.argv[2] ?? 'http://localhost:3000'
const files = readdirSync(FOLDER).filter((name) => name.endsWith('.graphql')).sort()
const sections: string[] = []
for (const file of files) {
  const question = parseQuestion(readFileSync(join(FOLDER, file), 'utf8'))
  sections.push(section(question, await answerTo(server, question), sections.length + 1))
}
const page = readFileSync(PAGE, 'utf8')
const head = page.slice(0, page.indexOf(MARK) + MARK.length)
writeFileSync(PAGE, `${head}\n\n${sections.join('\n\n')}\n`)
process.stdout.write(`${PAGE}: ${files.length} questions\n`)
