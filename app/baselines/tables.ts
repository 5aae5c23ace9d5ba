import { csvCell } from '../explore/export/table'
import type { Baseline } from './baselines-query'
import { decidingReasons, reasonText, resultText, VERDICT_WORDS } from './words'

const HEAD = ['Paper', 'Venue', 'Setup', 'Verdict', 'Agreement', 'Why', 'Results'] as const

function rowsOf(baselines: readonly Baseline[]): string[][] {
  return baselines.map((baseline) => [
    baseline.paper.title,
    [baseline.paper.venue, baseline.paper.year].filter(Boolean).join(' '),
    baseline.setup.label,
    VERDICT_WORDS[baseline.verdict],
    baseline.agreement.toFixed(1),
    decidingReasons(baseline).map(reasonText).join('; '),
    baseline.results.map(resultText).join('; '),
  ])
}

/** The table as CSV (RFC 4180). */
export function toCsv(baselines: readonly Baseline[]): string {
  return [HEAD, ...rowsOf(baselines)].map((row) => row.map(csvCell).join(',')).join('\r\n') + '\r\n'
}

/** The table as Markdown. */
export function toMarkdown(baselines: readonly Baseline[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|').replaceAll('\n', ' ')).join(' | ')} |`
  return [line(HEAD), line(HEAD.map(() => '---')), ...rowsOf(baselines).map(line), ''].join('\n')
}

/** The table as LaTeX, for the package booktabs. */
export function toLatex(baselines: readonly Baseline[]): string {
  const line = (cells: readonly string[]) => `${cells.map(latexText).join(' & ')} \\\\`
  return [
    '% \\usepackage{booktabs}',
    `\\begin{tabular}{p{4cm}llllp{4cm}p{4cm}}`,
    '\\toprule',
    line(HEAD),
    '\\midrule',
    ...rowsOf(baselines).map(line),
    '\\bottomrule',
    '\\end{tabular}',
    '',
  ].join('\n')
}

const LATEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}',
  '&': '\\&', '%': '\\%', '$': '\\$', '#': '\\#', '_': '\\_', '{': '\\{', '}': '\\}',
}

/** Text whose every character LaTeX prints as it is. */
export function latexText(text: string): string {
  return text.replace(/[\\~^&%$#_{}]/g, (character) => LATEX[character] ?? character)
}
