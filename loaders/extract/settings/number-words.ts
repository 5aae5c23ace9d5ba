import type { Quantity } from './stated-number'
import type { Token } from './tokens'

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

/** Words that multiply the number before them, as powers of ten. */
export const MULTIPLIERS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  thousands: 3,
  millions: 6,
}

/** "ten", "half", "three-quarters", "one tenth", "two hundred". */
export function speltAt(tokens: readonly Token[], at: number): Quantity | null {
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
