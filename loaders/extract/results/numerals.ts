import { quantityAt } from '../settings/quantity'
import type { Token } from '../settings/tokens'

const UNITS: Readonly<Record<string, string>> = {
  x: 'x',
  '×': 'x',
  times: 'x',
  fold: 'x',
  db: 'dB',
  ms: 'ms',
  milliseconds: 'ms',
  s: 's',
  seconds: 's',
  hours: 'hours',
  minutes: 'minutes',
  days: 'days',
  points: 'points',
  point: 'points',
  gb: 'GB',
  mb: 'MB',
}

/** A number that may be a figure. */
export interface Numeral {
  readonly value: number
  readonly unit: string | null
  readonly from: number
  readonly to: number
  /** "from A to B": B, with A before. */
  readonly reached: boolean
}

/** The last number of a name such as WRN-28-20. */
function isInName(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (!tokens[first]!.spaced && tokens[first - 1]?.norm === '-' && !tokens[first - 1]!.spaced && first >= 2) first -= 2
  return first < at && tokens[first]!.kind === 'word'
}

/** What a symbol is set to: "at ε = 8", "with k = 5". */
function isSymbolsValue(tokens: readonly Token[], at: number): boolean {
  const symbol = tokens[at - 2]
  const isShort = symbol !== undefined && (symbol.end - symbol.start === 1 || /^\p{Script=Greek}/u.test(symbol.norm))
  return isShort && symbol.kind === 'word' && tokens[at - 1]?.norm === '='
}

/** A number that may be a result: with a percent sign, a multiple, or a decimal or whole number by itself. */
export function numberAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]!
  if (token.kind !== 'number' || (!token.spaced && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.kind === 'word'))
    return null
  if (tokens[at - 1]?.kind === 'word' && !token.spaced) return null
  if (isInName(tokens, at) || isSymbolsValue(tokens, at)) return null
  const first = quantityAt(tokens, at)
  if (first === null || first.sides !== undefined) return null
  // 8/255 is a bound on a perturbation, never a figure that was reached.
  if (tokens.slice(at, first.to).some(({ norm }) => norm === '/')) return null
  let last = first
  const dash = tokens[first.to]
  const next =
    dash === undefined
      ? null
      : dash.norm === '-' || dash.norm === 'to'
        ? quantityAt(tokens, first.to + 1)
        : dash.kind === 'number'
          ? quantityAt(tokens, first.to)
          : null
  let reached = false
  if (next !== null && next.readings.length === 1 && !next.spelt) {
    reached = dash!.norm === 'to' && tokens[at - 1]?.norm === 'from'
    last = next
  }
  const scaled = last.percent ? Number((last.readings[0]! * 100).toPrecision(12)) : last.readings[0]!
  const behind = tokens[last.to]
  const unit = last.percent
    ? '%'
    : last.multiple
      ? 'x'
      : behind === undefined
        ? null
        : (UNITS[behind.norm] ??
          (behind.norm === 'gpu' && /^days?$/.test(tokens[last.to + 1]?.norm ?? '') ? 'GPU day' : null))
  if (unit === 'points' && last.percent) return null
  return {
    value: scaled,
    unit,
    from: at,
    to: last.to + (unit === null || last.percent || last.multiple ? 0 : unit === 'GPU day' ? 2 : 1),
    reached,
  }
}
