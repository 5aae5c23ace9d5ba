import type { Token } from './tokens'

/**
 * One number as it stands in a text. PDF text loses signs ("10 4" for 10^-4), so a number may be read in
 * several ways; the likeliest comes first, and the hyperparameter that it belongs to decides.
 */
export interface Quantity {
  readonly readings: readonly number[]
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
  readonly percent: boolean
  /** "10x", "8×": a multiple. */
  readonly multiple: boolean
  /** Spelt in letters ("ten", "half"): a quantity only where a unit or a connector says so. */
  readonly spelt: boolean
  /** The sides of a size that is no square ("320 × 960"). */
  readonly sides?: readonly number[]
  /** "104": it may be a ten with its exponent, which come last among the readings. */
  readonly glued?: true
  /** "10.000": the dot may stand between thousands, as the last reading has it. */
  readonly dotted?: true
  /** A size with equal sides ("224 × 224"): its one reading is the side. */
  readonly square?: true
}

const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    fifteen: 15,
    sixteen: 16,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    eighty: 80,
    ninety: 90,
  }),
)
const FRACTION_WORDS: ReadonlyMap<string, number> = new Map(Object.entries({
  half: 1 / 2, third: 1 / 3, thirds: 1 / 3, quarter: 1 / 4, quarters: 1 / 4, fifth: 1 / 5, tenth: 1 / 10,
}))
const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  thousands: 3,
  millions: 6,
}
const GLUED_MULTIPLIERS: Readonly<Record<string, number>> = { k: 3, K: 3, M: 6, B: 9 }
const TIMES = new Set(['×', 'x', '*', '^', '•'])

/**
 * The quantity that begins at token `at`, or null. `thousands`: whether "1,000" is one number (in "{64,256}" it is
 * not).
 */
export function quantityAt(tokens: readonly Token[], at: number, thousands = true): Quantity | null {
  const first = tokens[at]
  if (first === undefined) return null
  if (first.kind === 'word') return speltAt(tokens, at)
  if (first.kind === 'number') return numberAt(tokens, at, at, thousands, '')
  if ((first.norm === '-' || first.text === '+') && mayBeSigned(tokens, at)) {
    return numberAt(tokens, at, at + 1, thousands, first.norm === '-' ? '-' : '')
  }
  return null
}

function mayBeSigned(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]
  const before = tokens[at - 1]
  if (next?.kind !== 'number' || next.spaced) return false
  return tokens[at]!.spaced || before === undefined || (before.kind === 'symbol' && !/[)\]}%]/.test(before.text))
}

function numberAt(tokens: readonly Token[], from: number, at: number, thousands: boolean, sign: string): Quantity {
  const [mantissa, next] = wholeNumber(tokens, at, thousands)
  const exact = (exponents: readonly number[], to: number): Quantity => ({
    readings: exponents.map((e) => Number(`${sign}${mantissa}e${e}`)),
    from,
    to,
    percent: false,
    multiple: false,
    spelt: false,
  })
  const scientific = exponentAfterE(tokens, next) ?? powerOfTen(tokens, next, mantissa)
  if (scientific !== null) {
    const power = 'plain' in scientific ? scientific.plain : undefined
    if (power !== undefined) {
      return {
        readings: power.map((e) => Number(`${sign}1e${e}`)),
        from,
        to: scientific.to,
        percent: false,
        multiple: false,
        spelt: false,
      }
    }
    return exact(scientific.exponents, scientific.to)
  }
  const power = exponentMark(tokens, next)
  if (power !== null) {
    return { ...exact([0], power.to), readings: [Number(`${sign}1`) * Number(mantissa) ** power.exponent] }
  }
  const plain = exact([0], next)
  const glued = /^10([1-9])$/.exec(mantissa)?.[1]
  // "103" as a weight decay is 10^-3.
  const read =
    glued !== undefined
      ? { ...plain, glued: true as const, readings: [...plain.readings, Number(`${sign}1e-${glued}`), Number(`${sign}1e${glued}`)] }
      : /^[1-9]\d{0,2}\.000$/.test(mantissa)
        ? { ...plain, dotted: true as const, readings: [...plain.readings, Number(mantissa) * 1000] }
        : plain
  return withSuffix(tokens, read, exact, next)
}

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

const isGroup = (group: Token) => /^\d{3}(?:\.\d+)?$/.test(group.text) && (!group.spaced || group.text === '000')

interface Exponents {
  readonly exponents: readonly number[]
  readonly to: number
  /** Of a bare power of ten ("10^-4"), whose mantissa is 1. */
  readonly plain?: readonly number[]
}

const isExponent = (token: Token | undefined) => token?.kind === 'number' && /^\d{1,2}$/.test(token.text)

/** "3e-4", "5e 4" (a lost sign), "1e5". */
function exponentAfterE(tokens: readonly Token[], at: number): Exponents | null {
  const e = tokens[at]
  if (e?.norm !== 'e' || e.spaced) return null
  const next = tokens[at + 1]
  if (next?.norm === '-' && isExponent(tokens[at + 2]))
    return { exponents: [-Number(tokens[at + 2]!.text)], to: at + 3 }
  if (next?.text === '+' && isExponent(tokens[at + 2])) return { exponents: [Number(tokens[at + 2]!.text)], to: at + 3 }
  if (!isExponent(next)) return null
  const size = Number(next!.text)
  return { exponents: next!.spaced ? [-size, size] : [size, -size], to: at + 2 }
}

/** "× 10^-4", " 10 4" behind a mantissa, or "10^-4", "10 4" by itself. */
function powerOfTen(tokens: readonly Token[], at: number, mantissa: string): Exponents | null {
  const sign = tokens[at]
  const ten = sign !== undefined && TIMES.has(sign.norm) ? at + 1 : at
  if (tokens[ten]?.text === '10' && (ten > at || tokens[ten]!.spaced)) {
    const found = exponentAt(tokens, ten + 1)
    if (found !== null) return found
  }
  // "2 103": the sign and the blank of an exponent are lost.
  const glued =
    ten === at && tokens[ten]?.spaced === true && Number(mantissa) < 10
      ? /^10([1-9])$/.exec(tokens[ten].text)?.[1]
      : undefined
  if (glued !== undefined) return { exponents: [-Number(glued), Number(glued)], to: ten + 1 }
  if (mantissa !== '10') return null
  const found = exponentAt(tokens, at)
  return found === null ? null : { ...found, plain: found.exponents }
}

/** What stands behind a ten as its exponent: "^-4", "^{-4}", "−4", " 4". */
function exponentAt(tokens: readonly Token[], at: number): Exponents | null {
  const marked = exponentMark(tokens, at)
  if (marked !== null) return { exponents: [marked.exponent], to: marked.to }
  const next = tokens[at]
  if (next?.norm === '-') {
    const digits = tokens[at + 1]
    if (!isExponent(digits) || digits!.spaced) return null
    const size = Number(digits!.text)
    // "10-20" is a range; "10−12" with a true minus sign is a power.
    return size < 10 || (next.text === '−' && size <= 30) ? { exponents: [-size], to: at + 2 } : null
  }
  if (next?.kind !== 'number' || !next.spaced || !/^(?:[1-9]|1[0-2])$/.test(next.text) || joinsFurther(tokens, at + 1))
    return null
  const size = Number(next.text)
  return { exponents: [-size, size], to: at + 1 }
}

/** Whether the digits before `at` go on as a decimal, a list of plain numbers or a size: "10 4 7", "10 4 × 4". */
function joinsFurther(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at]
  return (
    next !== undefined &&
    ((next.kind === 'number' && next.spaced && next.text.length < 2) || next.norm === '×' || next.text === '%')
  )
}

function exponentMark(tokens: readonly Token[], at: number): { readonly exponent: number, readonly to: number } | null {
  if (tokens[at]?.norm !== '^') return null
  let next = at + 1
  const braced = tokens[next]?.text === '{' || tokens[next]?.text === '('
  if (braced) next += 1
  const negative = tokens[next]?.norm === '-'
  if (negative) next += 1
  if (!isExponent(tokens[next])) return null
  const exponent = Number(tokens[next]!.text) * (negative ? -1 : 1)
  return { exponent, to: braced && /[})]/.test(tokens[next + 1]?.text ?? '') ? next + 2 : next + 1 }
}

/** Percent signs, multipliers, fractions and sizes behind a plain number. */
function withSuffix(
  tokens: readonly Token[], plain: Quantity, exact: (exponents: readonly number[], to: number) => Quantity, at: number,
): Quantity {
  const next = tokens[at]
  if (next === undefined) return plain
  if (next.text === '\\' && tokens[at + 1]?.text === '%') return { ...exact([-2], at + 2), percent: true }
  if (next.text === '%' || next.norm === 'percent') return { ...exact([-2], at + 1), percent: true }
  const behind = tokens[at + 1]
  const glued =
    next.spaced || (behind !== undefined && !behind.spaced && behind.kind !== 'symbol')
      ? undefined
      : GLUED_MULTIPLIERS[next.text]
  if (glued !== undefined) return exact([glued], at + 1)
  const word = next.spaced ? MULTIPLIERS[next.norm] ?? (next.text === 'M' ? 6 : undefined) : undefined
  if (word !== undefined) return exact([word], at + 1)
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

/** "ten", "half", "three-quarters", "one tenth", "two hundred". */
function speltAt(tokens: readonly Token[], at: number): Quantity | null {
  const word = tokens[at]!.norm
  const number = NUMBER_WORDS.get(word)
  if (number === undefined && word !== 'half' && word !== 'quarter') return null
  const spelt = { from: at, percent: false, multiple: false, spelt: true }
  if (word === 'half' || word === 'quarter') return { ...spelt, readings: [FRACTION_WORDS.get(word)!], to: at + 1 }
  if (number === undefined) return null
  const dash = tokens[at + 1]?.norm === '-' ? 1 : 0
  const next = tokens[at + 1 + dash]?.norm ?? ''
  const part = FRACTION_WORDS.get(next)
  if (part !== undefined && number < 10) return { ...spelt, readings: [number * part], to: at + 2 + dash }
  if (Object.hasOwn(MULTIPLIERS, next))
    return { ...spelt, readings: [number * 10 ** MULTIPLIERS[next]!], to: at + 2 + dash }
  const ones = NUMBER_WORDS.get(next) ?? 0
  if (number >= 20 && ones > 0 && ones < 10 && dash === 1) return { ...spelt, readings: [number + ones], to: at + 3 }
  return { ...spelt, readings: [number], to: at + 1 }
}
