import type { Token } from './tokens'

const TIMES = new Set(['×', 'x', '*', '^', '•'])

/** The exponents that a number may have, the likeliest first. */
export interface Exponents {
  readonly exponents: readonly number[]
  readonly to: number
  /** Of a bare power of ten ("10^-4"), whose mantissa is 1. */
  readonly plain?: readonly number[]
}

const isExponent = (token: Token | undefined) => token?.kind === 'number' && /^\d{1,2}$/.test(token.text)

/** "3e-4", "5e 4" (a lost sign), "1e5". */
export function exponentAfterE(tokens: readonly Token[], at: number, mantissa: string): Exponents | null {
  const e = tokens[at]
  // "1 e 4": blanks came between.
  if (e?.norm !== 'e' || (e.spaced && !(e.text === 'e' && Number(mantissa) < 10 && (tokens[at + 1]?.spaced ?? false)))) return null
  const next = tokens[at + 1]
  if (next?.norm === '-' && isExponent(tokens[at + 2]))
    return { exponents: [-Number(tokens[at + 2]!.text)], to: at + 3 }
  if (next?.text === '+' && isExponent(tokens[at + 2])) return { exponents: [Number(tokens[at + 2]!.text)], to: at + 3 }
  if (!isExponent(next)) return null
  const size = Number(next!.text)
  return { exponents: next!.spaced ? [-size, size] : [size, -size], to: at + 2 }
}

/** "× 10^-4", " 10 4" behind a mantissa, or "10^-4", "10 4" by itself. */
export function powerOfTen(tokens: readonly Token[], at: number, mantissa: string): Exponents | null {
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
  const marked = exponentMark(tokens, at) ?? halfPower(tokens, at)
  if (marked !== null) return { exponents: [marked.exponent], to: marked.to }
  const next = tokens[at]
  if (next?.norm === '-') {
    const digits = tokens[at + 1]
    if (!isExponent(digits) || digits!.spaced) return null
    const size = Number(digits!.text)
    // "10-20" is a range; "10−12" with a true minus sign is a power.
    return size < 10 || (next.text === '−' && size <= 30) ? { exponents: [-size], to: at + 2 } : null
  }
  if (next?.kind !== 'number' || !next.spaced || !/^(?:[1-9]|1[0-2]|[1-9]\.5)$/.test(next.text) || joinsFurther(tokens, at + 1))
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

/** "^-4.5": a power of ten between whole ones. */
function halfPower(tokens: readonly Token[], at: number): { readonly exponent: number, readonly to: number } | null {
  if (tokens[at]?.norm !== '^') return null
  const negative = tokens[at + 1]?.norm === '-'
  const digits = tokens[negative ? at + 2 : at + 1]
  if (digits?.kind !== 'number' || !/^\d\.\d{1,2}$/.test(digits.text)) return null
  return { exponent: Number(digits.text) * (negative ? -1 : 1), to: negative ? at + 3 : at + 2 }
}

export function exponentMark(tokens: readonly Token[], at: number): { readonly exponent: number, readonly to: number } | null {
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
