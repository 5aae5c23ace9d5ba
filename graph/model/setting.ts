import { z } from 'zod'
import { Evidence } from './evidence'

export const SETTING_TYPES = ['NUMBER', 'RANGE', 'SET', 'LIST', 'TEXT'] as const
export type SettingType = (typeof SETTING_TYPES)[number]

/**
 * A hyperparameter's value as it is compared: a number, or canonical text for what is no single number:
 * `[a, b]` a range, `{a, b}` candidates of a search, `a, b, c` an ordered list, anything else words.
 */
export const SettingValue = z.union([z.number(), z.string().min(1)])
export type SettingValue = z.infer<typeof SettingValue>

export interface TypedValue {
  readonly type: SettingType
  /** The numbers that the value holds, in order; empty for words. */
  readonly numbers: readonly number[]
}

const NUMBER_LIST = /^[-+]?[\d.]+(?:e[-+]?\d+)?(?:, [-+]?[\d.]+(?:e[-+]?\d+)?)*$/i

function numbersIn(list: string): number[] | null {
  if (!NUMBER_LIST.test(list)) return null
  const numbers = list.split(', ').map(Number)
  return numbers.every(Number.isFinite) ? numbers : null
}

/** The type of a canonical value, and the numbers in it. */
export function typedValue(value: SettingValue): TypedValue {
  if (typeof value === 'number') return { type: 'NUMBER', numbers: [value] }
  const bracket = value[0]
  const inner = numbersIn(bracket === '[' || bracket === '{' ? value.slice(1, -1) : value)
  if (inner === null) return { type: 'TEXT', numbers: [] }
  if (bracket === '[' && value.endsWith(']') && inner.length === 2) return { type: 'RANGE', numbers: inner }
  if (bracket === '{' && value.endsWith('}')) return { type: 'SET', numbers: inner }
  return bracket === '[' || bracket === '{' ? { type: 'TEXT', numbers: [] } : { type: 'LIST', numbers: inner }
}

/** One hyperparameter with a value, as a setup states it. */
export const SettingLink = z.object({
  /** Identifier of the hyperparameter (`hyperparameter:learning-rate`). */
  hyperparameter: z.string().startsWith('hyperparameter:'),
  value: SettingValue,
  /** Unit of the value where it is not a bare number ("epochs", "pixels"); null for none. */
  unit: z.string().nullable(),
  evidence: Evidence,
})
export type SettingLink = Readonly<z.infer<typeof SettingLink>>
