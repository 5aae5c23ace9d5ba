import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { quantityAt } from './quantity'
import type { Quantity } from './stated-number'
import type { Token } from './tokens'

/** A stated value: one number, a range, or a set of candidates. */
export interface Value {
  readonly form: 'number' | 'range' | 'set' | 'list'
  readonly parts: readonly Quantity[]
  /** Tokens. */
  readonly from: number
  readonly to: number
}

const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '(': ')' }
const LIST_LIMIT = 40

/** The value that begins at token `at`, or null. Lists without brackets are put together by `joinValues`. */
export function valueAt(tokens: readonly Token[], at: number): Value | null {
  const first = tokens[at]!
  if (first.kind === 'symbol' && Object.hasOwn(CLOSING, first.text)) return bracketed(tokens, at)
  const quantity = quantityAt(tokens, at)
  if (quantity === null) return null
  const chain = chainFrom(tokens, quantity)
  if (chain !== null) return chain
  return rangeFrom(tokens, quantity) ?? { form: 'number', parts: [quantity], from: at, to: quantity.to }
}

/** "784-100-10": three or more numbers joined by hyphens are a list. */
function chainFrom(tokens: readonly Token[], first: Quantity): Value | null {
  const parts = [first]
  let next = first.to
  while (
    parts.length < LIST_LIMIT &&
    tokens[next]?.norm === '-' &&
    !tokens[next]!.spaced &&
    tokens[next + 1]?.kind === 'number' &&
    !tokens[next + 1]!.spaced
  ) {
    const quantity = quantityAt(tokens, next + 1)!
    parts.push(quantity)
    next = quantity.to
  }
  return parts.length < 3 ? null : { form: 'list', parts, from: first.from, to: next }
}

/** "0.1-0.5", "10 to 50". */
function rangeFrom(tokens: readonly Token[], low: Quantity): Value | null {
  const sign = tokens[low.to]
  if (sign === undefined || low.spelt || low.sides !== undefined) return null
  const glued = sign.norm === '-' && sign.spaced === (tokens[low.to + 1]?.spaced ?? true)
  if (!glued && sign.norm !== 'to' && sign.norm !== '~') return null
  const high = quantityAt(tokens, low.to + 1)
  if (high === null || high.spelt || (!ascends(low, high) && glued)) return null
  return { form: 'range', parts: [low, high], from: low.from, to: high.to }
}

const ascends = (low: Quantity, high: Quantity) => low.readings[0]! < high.readings[0]!

/** "{a, b}", "[a, b]", "(a, b)": a list of numbers and nothing else. */
function bracketed(tokens: readonly Token[], at: number): Value | null {
  const open = tokens[at]!.text
  const close = CLOSING[open]!
  const thousands = spacedCommas(tokens, at, close)
  const parts: Quantity[] = []
  let next = at + 1
  let elided = false
  // "{0.1, , 10}": the dots themselves are gone.
  let lost = false
  while (next < tokens.length && parts.length < LIST_LIMIT) {
    const token = tokens[next]!
    if (token.text === close) break
    if (/^[,;.…]$/.test(token.text) || token.norm === 'and' || token.norm === 'or') {
      const isLost = token.text === ',' && tokens[next + 1]?.text === ','
      lost ||= isLost
      elided ||= isLost || token.text === '…' || (token.text === '.' && tokens[next + 1]?.text === '.')
      next += 1
      continue
    }
    const quantity = quantityAt(tokens, next, thousands)
    if (quantity === null || quantity.sides !== undefined) return null
    const range = rangeFrom(tokens, quantity)
    if (range !== null && parts.length === 0 && tokens[range.to]?.text === close) {
      return open === '(' ? null : { ...range, from: at, to: range.to + 1 }
    }
    parts.push(quantity)
    next = quantity.to
  }
  if (tokens[next]?.text !== close || parts.length === 0) return null
  if (open === '(' && parts.length < 2) return null
  if (open === '[' && (parts.length < 2 || isCitation(parts, tokens, at))) return null
  // "{ 1, 0, 1}", "[ 1, 1]": the blank behind the bracket is where a minus sign was lost.
  const isNegative = tokens[at + 1]!.spaced && parts.length > 1 && parts[0]!.readings[0] === parts.at(-1)!.readings[0]
  if (isNegative) parts[0] = { ...parts[0]!, readings: parts[0]!.readings.map((reading) => -reading) }
  const form = lost && parts.length > 1 ? 'range' : open === '{' ? 'set' : open === '(' ? 'list' : parts.length === 2 || elided ? 'range' : 'set'
  return { form, parts: form === 'range' ? [parts[0]!, parts.at(-1)!] : parts, from: at, to: next + 1 }
}

/** Whether the commas of a bracket stand before blanks, so that "1,000" in it is one number. */
function spacedCommas(tokens: readonly Token[], at: number, close: string): boolean {
  for (let i = at + 1; i < Math.min(tokens.length - 1, at + 2 * LIST_LIMIT) && tokens[i]!.text !== close; i += 1) {
    if (tokens[i]!.text === ',' && tokens[i + 1]!.spaced) return true
  }
  return false
}

/**
 * "[12, 34]" right behind a name of a work, not behind a connector, is a citation; the linker asks for a connector
 * anyway.
 */
function isCitation(parts: readonly Quantity[], tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return before !== undefined && before.norm === 'al'
}

const LARGE_COUNTS = new Set(['steps', 'number of samples', 'number of episodes', 'number of tokens', 'warmup steps', 'replay buffer size'])
const COUNTS = new Set([...LARGE_COUNTS, 'epochs', 'batch size', 'number of rounds', 'hidden size', 'horizon'])

/** A number as a setting's text holds it. */
const numeral = (value: number) => String(value)

/**
 * The reading of a quantity that suits a hyperparameter: the first that lies within its usual range;
 * null where none does, and the hyperparameter is strict about it.
 */
export function readingFor(quantity: Quantity, entry: HyperparameterEntry | null): number | null {
  if (entry === null) return quantity.readings[0]!
  // "10.000 epochs", "104 iterations": a dot between thousands, an exponent that lost its place.
  const large = quantity.readings.at(-1)!
  if (quantity.dotted === true && COUNTS.has(entry.name)) return large
  if (quantity.glued === true && LARGE_COUNTS.has(entry.name) && large >= 1000) return large
  const [low, high] = entry.range
  const fits = (value: number) => value >= low && value <= high && (entry.whole !== true || Number.isInteger(value))
  const reading = quantity.readings.find(fits)
  if (reading !== undefined) return reading
  // "momentum of 90%", "dropout of 50": a percentage without its sign is not guessed.
  return null
}

/** The canonical form of a value for a hyperparameter (see `SettingValue`), or null where it does not suit. */
export function canonicalValue(value: Value, entry: HyperparameterEntry | null): number | string | null {
  const sides = value.parts[0]!.sides
  if (sides !== undefined) return entry === null || entry.size === true ? sides.join(', ') : null
  const numbers: number[] = []
  const powers = value.parts.filter((part) => part.glued !== true && part.readings.length === 2).length
  for (const part of value.parts) {
    const reading = part.glued === true && powers >= (value.form === 'range' ? 1 : 2) ? part.readings.at(-1)! : readingFor(part, entry)
    if (reading === null) return null
    numbers.push(reading)
  }
  if (numbers.length === 1) return numbers[0]!
  const texts = numbers.map(numeral)
  if (value.form === 'range')
    return numbers.length === 2 && numbers[0]! <= numbers[1]!
      ? `[${texts.join(', ')}]`
      : `[${texts.reverse().join(', ')}]`
  return value.form === 'set' ? `{${texts.join(', ')}}` : texts.join(', ')
}
