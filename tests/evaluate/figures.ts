/** F1 (or accuracy) by field. */
export type Figures = ReadonlyMap<string, number>

const ROW = /^([a-z][a-zA-Z]*(?: \(micro\))?)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.]+)\s+([\d.]+)\s+([\d.]+)\s*$/
const ACCURACY = /^([a-z+ ]+accuracy): ([\d.]+) \((\d+) of (\d+)\)$/

/** The figures of a set that stand in the page, between its markers; empty where there are none. */
export function committedFigures(page: string, set: string): Figures {
  const block = blockOf(page, set)
  return new Map(block.split('\n').flatMap((line) => {
    const cells = line.split('|').map((cell) => cell.trim())
    const value = Number(cells.at(-2))
    return cells.length > 4 && Number.isFinite(value) && cells[1] !== '' ? [[cells[1]!, value] as const] : []
  }))
}

/** A scorer's table with the change from committed figures behind each line; losses are marked. */
export function compared(table: string, committed: Figures): string {
  return table.split('\n').map((line) => {
    const row = ROW.exec(line) ?? ACCURACY.exec(line)
    if (row === null) return line
    const now = row.length > 6 ? Number(row[7]) : Number(row[2])
    const before = committed.get(row[1]!)
    const change = before === undefined ? 0 : now - before
    return Math.abs(change) < 5e-5 ? line : `${line}  ${change > 0 ? '+' : '−'}${Math.abs(change).toFixed(4)}${change < 0 ? ' LOST' : ''}`
  }).join('\n')
}

/** The page with a set's figures replaced. */
export function withFigures(page: string, set: string, table: string): string {
  const rows = table.split('\n').flatMap((line) => {
    const row = ROW.exec(line)
    if (row !== null) return [`| ${row.slice(1, 8).join(' | ')} |`]
    const accuracy = ACCURACY.exec(line)
    return accuracy === null ? [] : [`| ${accuracy[1]} | ${accuracy[4]} | | ${accuracy[3]} | | | ${accuracy[2]} |`]
  })
  const block = ['| field | gold | predicted | right | precision | recall | F1 |', '| --- | --: | --: | --: | --: | --: | --: |', ...rows].join('\n')
  const [open, close] = markers(set)
  const at = page.indexOf(open)
  const end = page.indexOf(close)
  return at < 0 || end < at ? page : `${page.slice(0, at + open.length)}\n${block}\n${page.slice(end)}`
}

function blockOf(page: string, set: string): string {
  const [open, close] = markers(set)
  const at = page.indexOf(open)
  const end = page.indexOf(close)
  return at < 0 || end < at ? '' : page.slice(at + open.length, end)
}

function markers(set: string): readonly [string, string] {
  return [`<!-- figures ${set} -->`, `<!-- end ${set} -->`]
}
