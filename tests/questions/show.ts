import type { Question } from './question'

/**
 * What stands at a path of an answer, as text: `node.links.0.evidence.quote`. `*` takes all items of a list and
 * joins them by "; ", each once. Null and what is not there are an en dash.
 */
export function textAt(answer: unknown, path: string): string {
  const found = [...new Set(valuesAt(answer, path === '' ? [] : path.split('.')))]
  return found.length === 0 ? '–' : found.join('; ')
}

function valuesAt(value: unknown, path: readonly string[]): string[] {
  const [step, ...rest] = path
  if (step === undefined) return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, [])) : asText(value)
  if (step === '*') return Array.isArray(value) ? value.flatMap((item) => valuesAt(item, rest)) : []
  if (typeof value !== 'object' || value === null) return []
  return valuesAt((value as Readonly<Record<string, unknown>>)[step], rest)
}

function asText(value: unknown): string[] {
  if (value === null || value === undefined) return []
  return [typeof value === 'number' ? number(value) : String(value)]
}

const number = (value: number) => Number.isInteger(value) && Math.abs(value) >= 10_000 ? value.toLocaleString('en') : String(Number(value.toPrecision(4)))

/** What stands at a path of an answer; undefined where nothing does. */
export function at(answer: unknown, path: string): unknown {
  return path.split('.').reduce<unknown>((value, step) =>
    typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[step] : undefined, answer)
}

/** The rows of an answer that a question is about, and that satisfy its condition. */
export function rowsOf(question: Question, answer: unknown): readonly unknown[] {
  const rows = at(answer, question.rows)
  if (!Array.isArray(rows)) return []
  const { where } = question
  if (where === null) return rows
  return rows.filter((row) => valuesAt(row, where.path.split('.')).map((text) => Number(text.replaceAll(',', '')))
    .some((value) => value >= where.from && value <= where.to))
}

/** The question with its query and the head of its answer, as a section of a Markdown page. */
export function section(question: Question, answer: unknown, place: number): string {
  const chosen = rowsOf(question, answer)
  const rows = chosen.slice(0, question.shown)
  const figures = [
    ...question.figures.map(({ name, path }) => `${name}: **${textAt(answer, path)}**`),
    ...(question.where === null ? [] : [`of these as asked: **${chosen.length}**`]),
  ].join(' · ')
  const table = [
    `| ${question.columns.map(({ name }) => name).join(' | ')} |`,
    `|${' --- |'.repeat(question.columns.length)}`,
    ...rows.map((row) => `| ${question.columns.map(({ path }) => cell(textAt(row, path))).join(' | ')} |`),
  ].join('\n')
  return [`## ${place}. ${question.title}`, question.text, `\`\`\`graphql\n${question.query}\n\`\`\``, figures, table]
    .filter((part) => part !== '').join('\n\n')
}

/** Text in a cell of a Markdown table: on one line, with nothing that Markdown would read as markup. */
const cell = (text: string) => text.replace(/\s+/g, ' ').replace(/[\\|*_`<>[\]$]/g, '\\$&')
