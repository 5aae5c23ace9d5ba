import { exponentAfterE, exponentMark, powerOfTen } from './exponents'
import { MULTIPLIERS, speltAt } from './number-words'
import type { Quantity } from './stated-number'
import type { Token } from './tokens'

const GLUED_MULTIPLIERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, B: 9 }

/**
 * The quantity that begins at token `at`, or null. `thousands`: whether "1,000" is one number (in "{64,256}" it is
 * not).
 */
export function quantityAt(tokens: readonly Token[], at: number, thousands = true): Quantity | null {
  const first = tokens[at]
  if (first === undefined) return null
  if (first.kind === 'word') return first.text === 'e' ? lonePower(tokens, at) : speltAt(tokens, at)
  if (first.kind === 'number') return numberAt(tokens, at, at, thousands, '')
  if ((first.norm === '-' || first.text === '+') && mayBeSigned(tokens, at)) {
    return numberAt(tokens, at, at + 1, thousands, first.norm === '-' ? '-' : '')
  }
  return null
}

/** "weight decay of e 4": a power of ten without its mantissa. */
function lonePower(tokens: readonly Token[], at: number): Quantity | null {
  if (!/^(?:of|is|to|=|:|as)$/.test(tokens[at - 1]?.norm ?? '')) return null
  const digits = tokens[tokens[at + 1]?.norm === '-' ? at + 2 : at + 1]
  if (digits?.kind !== 'number' || !/^[1-9]$/.test(digits.text)) return null
  return { ...scaled('1', [-Number(digits.text)], at, tokens.indexOf(digits, at) + 1) }
}

function mayBeSigned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.kind !== 'number' || next.spaced) return false
  return tokens[at]!.spaced || before === undefined || (before.kind === 'symbol' && !/[)\]}%]/.test(before.text))
}

function numberAt(tokens: readonly Token[], from: number, at: number, thousands: boolean, sign: string): Quantity {
  const [mantissa, next] = wholeNumber(tokens, at, thousands)
  const signed = `${sign}${mantissa}`
  const scientific = exponentAfterE(tokens, next, mantissa) ?? powerOfTen(tokens, next, mantissa)
  if (scientific !== null) {
    const power = 'plain' in scientific ? scientific.plain : undefined
    if (power !== undefined) {
      return {
        readings: power.map((e) => (Number.isInteger(e) ? Number(`${sign}1e${e}`) : Number(`${sign}1`) * Number((10 ** e).toPrecision(6)))),
        from,
        to: scientific.to,
        percent: false,
        multiple: false,
        spelt: false,
      }
    }
    return scaled(signed, scientific.exponents, from, scientific.to)
  }
  const power = exponentMark(tokens, next)
  if (power !== null) {
    return { ...scaled(signed, [0], from, power.to), readings: [Number(`${sign}1`) * Number(mantissa) ** power.exponent] }
  }
  const plain = scaled(signed, [0], from, next)
  const glued = /^10([1-9])$/.exec(mantissa)?.[1]
  // "103" as a weight decay is 10^-3.
  const read =
    glued !== undefined
      ? { ...plain, glued: true as const, readings: [...plain.readings, Number(`${sign}1e-${glued}`), Number(`${sign}1e${glued}`)] }
      : /^[1-9]\d{0,2}\.000$/.test(mantissa)
        ? { ...plain, dotted: true as const, readings: [...plain.readings, Number(mantissa) * 1000] }
        : plain
  return withSuffix(tokens, read, signed, next)
}

/** A number's text with each of its exponents. */
const scaled = (signed: string, exponents: readonly number[], from: number, to: number): Quantity => ({
  readings: exponents.map((exponent) => Number(`${signed}e${exponent}`)), from, to, percent: false, multiple: false, spelt: false,
})

/** Digits with their thousands commas; the number's text, and the token after it. */
function wholeNumber(tokens: readonly Token[], at: number, thousands: boolean): readonly [string, number] {
  let text = tokens[at]!.text
  let next = at + 1
  if (text.length <= 3 && !text.includes('.') && text !== '0') {
    for (;;) {
      const comma = tokens[next]
      const group = tokens[next + 1]
      if (thousands && comma?.text === ',' && !comma.spaced && group?.kind === 'number' && isGroup(group)) {
        text += group.text
        next += 2
      } else if (comma?.kind === 'number' && comma.spaced && /^0\d\d$/.test(comma.text)) {
        text += comma.text
        next += 1
      } else {
        break
      }
    }
  }
  return [text, next]
}

const isGroup = (group: Token) => /^\d{3}(?:\.\d+)?$/.test(group.text) && (!group.spaced || /^0\d\d$/.test(group.text))

/** Percent signs, multipliers, fractions and sizes behind a plain number. */
function withSuffix(
  tokens: readonly Token[], plain: Quantity, signed: string, at: number,
): Quantity {
  const next = tokens[at]
  if (next === undefined) return plain
  if (next.text === '\\' && tokens[at + 1]?.text === '%') return { ...scaled(signed, [-2], plain.from, at + 2), percent: true }
  if (next.text === '%' || next.norm === 'percent') return { ...scaled(signed, [-2], plain.from, at + 1), percent: true }
  const behind = tokens[at + 1]
  const glued =
    next.spaced || (behind !== undefined && !behind.spaced && behind.kind !== 'symbol')
      ? undefined
      : GLUED_MULTIPLIERS[next.text]
  if (glued !== undefined) return scaled(signed, [glued], plain.from, at + 1)
  const word = next.spaced ? MULTIPLIERS[next.norm] ?? (next.text === 'M' ? 6 : undefined) : undefined
  if (word !== undefined) return scaled(signed, [word], plain.from, at + 1)
  const other = tokens[at + 1]
  const value = plain.readings[0]!
  if (
    next.text === '/' &&
    other?.kind === 'number' &&
    Number(other.text) !== 0 &&
    tokens[at + 2]?.text !== '/' &&
    value <= Number(other.text)
  ) {
    return { ...plain, readings: [value / Number(other.text)], to: at + 2 }
  }
  return (
    sizeAt(tokens, plain, value, at) ??
    (!next.spaced && next.norm === 'x' ? { ...plain, multiple: true, to: at + 1 } : plain)
  )
}

/** "224x224", "224 × 224", "320 960" (the sign is lost). A square gives one number, another size its sides. */
function sizeAt(tokens: readonly Token[], plain: Quantity, value: number, at: number): Quantity | null {
  if (!Number.isInteger(value)) return null
  const sides = [value]
  let next = at
  while (sides.length <= 4) {
    const sign = tokens[next]
    const lost = sign?.kind === 'number' && sign.spaced
    const digits = lost
      ? sign
      : sign !== undefined && (sign.norm === '×' || sign.norm === 'x' || sign.text === '*')
        ? tokens[next + 1]
        : undefined
    if (digits?.kind !== 'number' || !/^[1-9]\d*$/.test(digits.text)) break
    sides.push(Number(digits.text))
    next += lost ? 1 : 2
  }
  if (sides.length < 2 || sides.length > 4) return null
  return sides.every((side) => side === value) ? { ...plain, square: true, to: next } : { ...plain, sides, to: next }
}
