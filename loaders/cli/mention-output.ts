import type { Mention } from '@/loaders/extract'

/** Mentions in the outward form: without the rule and how sure it is. */
export function mentionsJson(mentions: readonly Mention[]) {
  return {
    mentions: mentions.map(({ kind, name, raw, start, end, value, unit, of }) => ({
      kind,
      name,
      raw,
      start,
      end,
      ...(value === undefined ? {} : { value }),
      ...(unit === undefined ? {} : { unit }),
      ...(of === undefined ? {} : { of }),
    })),
  }
}

/** A table for people: where, what, and its words in the text. */
export function mentionTable(text: string, mentions: readonly Mention[]): string {
  if (mentions.length === 0) return 'Nothing was found.\n'
  const place = placesOf(text)
  const rows = mentions.map((mention) => [
    place(mention.start),
    mention.kind,
    nameAndValue(mention),
    inOneLine(mention.raw),
  ])
  return table([['line:column', 'kind', 'name', 'in the text'], ...rows])
}

/** A mention, and why it is no fact of the paper that the text tells of; absent or null where it is one. */
export interface JudgedMention extends Mention {
  readonly rejected?: string | null
}

/** Each line that holds something, with what was found in it, by which rule, how sure, and why it was rejected. */
export function explainMentions(text: string, mentions: readonly JudgedMention[]): string {
  if (mentions.length === 0) return 'Nothing was found.\n'
  const place = placesOf(text)
  const parts: string[] = []
  let shown = -1
  for (const mention of mentions) {
    const start = text.lastIndexOf('\n', mention.start - 1) + 1
    if (start !== shown) {
      const end = text.indexOf('\n', start)
      parts.push(`\n${place(start).split(':')[0] ?? ''}  ${text.slice(start, end < 0 ? undefined : end).trimEnd()}\n`)
      shown = start
    }
    const belongs = mention.of === undefined || mention.of === null ? '' : ` of ${place(mention.of)}`
    const what = `${mention.kind}  ${nameAndValue(mention)}${belongs}  "${inOneLine(mention.raw)}"`
    parts.push(`    ${place(mention.start)}  ${what}  by ${mention.rule} (${mention.confidence.toFixed(2)})${rejection(mention)}\n`)
  }
  return parts.join('').trimStart()
}

function rejection({ rejected }: JudgedMention): string {
  return typeof rejected === 'string' ? `  rejected: ${rejected}` : ''
}

function nameAndValue({ kind, name, value, unit }: Mention): string {
  if (value === undefined) return name
  const amount = `${value}${unit === undefined ? '' : ` ${unit}`}`
  if (kind === 'hardware') return `${name} × ${amount}`
  return name === '' ? amount : `${name} ${kind === 'software' ? '' : '= '}${amount}`
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ')
}

/** Line and column (both from 1) of an offset. */
function placesOf(text: string): (offset: number) => string {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = Math.ceil((low + high) / 2)
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return `${low + 1}:${offset - (starts[low] ?? 0) + 1}`
  }
}

function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.min(60, Math.max(...rows.map((row) => row[column]?.length ?? 0))),
  )
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('')
}
