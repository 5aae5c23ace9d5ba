import type { VariablesOf } from 'gql.tada'
import type { BASELINES } from '../baselines-query'

/** What the address may hold; a name may stand in it several times. */
export type Parameters = Readonly<Record<string, string | readonly string[] | undefined>>

export const NAMED_FIELDS = ['dataset', 'architecture', 'method', 'hardware', 'software'] as const
export type NamedField = (typeof NAMED_FIELDS)[number]

/** One value for each kind of name. */
export function byField<Value>(make: (field: NamedField) => Value): Record<NamedField, Value> {
  return { dataset: make('dataset'), architecture: make('architecture'), method: make('method'), hardware: make('hardware'), software: make('software') }
}

/** One row of the form, as it was typed. */
export interface PlannedSetting {
  readonly hyperparameter: string
  readonly value: string
  readonly unit: string
  /** How far another number may lie apart; see `readTolerance`. Empty where the one for all counts. */
  readonly tolerance: string
}

/** An experiment that is in no paper yet, as it was typed. */
export interface Plan {
  readonly names: Readonly<Record<NamedField, readonly string[]>>
  readonly settings: readonly PlannedSetting[]
}

export const COUNTABLE = ['DATASET', 'ARCHITECTURE', 'SETTING', 'METHOD', 'HARDWARE', 'SOFTWARE'] as const
export type Countable = (typeof COUNTABLE)[number]
export const COUNT_BY_DEFAULT: readonly Countable[] = ['DATASET', 'ARCHITECTURE', 'SETTING']

/** What counts in the judgement, and how exactly. */
export interface Terms {
  readonly facets: readonly Countable[]
  /** Hyperparameters that do not count, by identifier. */
  readonly ignored: readonly string[]
  readonly tolerance: string
}

/** Most names of one kind, and most settings, that an address may hold. */
const MOST = 40
const LONGEST = 200

export const TOLERANCES = ['', '1%', '5%', '10%', '25%', '2x', '4x', '10x'] as const

function allOf(value: Parameters[string]): string[] {
  const texts = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return texts.slice(0, MOST).map((text) => text.trim().slice(0, LONGEST))
}

/** The plan of an address; null where it holds none. Rows of settings stand in parameters of equal places. */
export function planOf(parameters: Parameters): Plan | null {
  const names = byField((field) => [...new Set(allOf(parameters[field]))].filter(Boolean))
  const [values, units, tolerances] = [allOf(parameters.value), allOf(parameters.unit), allOf(parameters.within)]
  const settings = allOf(parameters.set)
    .map((hyperparameter, row) => ({ hyperparameter, value: values[row] ?? '', unit: units[row] ?? '', tolerance: tolerances[row] ?? '' }))
    .filter(({ hyperparameter, value }) => hyperparameter !== '' || value !== '')
  return settings.length > 0 || NAMED_FIELDS.some((field) => names[field].length > 0) ? { names, settings } : null
}

export function termsOf(parameters: Parameters): Terms {
  const asked = allOf(parameters.counts).flatMap((text) => text.toUpperCase().split(','))
  const facets = COUNTABLE.filter((facet) => asked.includes(facet))
  const [tolerance = ''] = allOf(parameters.tolerance)
  return { facets: facets.length > 0 ? facets : COUNT_BY_DEFAULT, ignored: allOf(parameters.ignore).filter(Boolean), tolerance }
}

/** A plan as parameters of an address, in the order of the form. */
export function planParameters({ names, settings }: Plan): URLSearchParams {
  const parameters = new URLSearchParams()
  for (const field of NAMED_FIELDS) for (const name of names[field]) parameters.append(field, name)
  for (const { hyperparameter, value, unit, tolerance } of settings) {
    parameters.append('set', hyperparameter)
    parameters.append('value', value)
    // Always all four, since rows are told by their places.
    parameters.append('unit', unit)
    parameters.append('within', tolerance)
  }
  return parameters
}

/** Terms as parameters, what is so by default left out. */
export function termsParameters({ facets, ignored, tolerance }: Terms): URLSearchParams {
  const parameters = new URLSearchParams()
  if (facets.join() !== COUNT_BY_DEFAULT.join()) parameters.set('counts', facets.join().toLowerCase())
  for (const id of ignored) parameters.append('ignore', id)
  if (tolerance !== '') parameters.set('tolerance', tolerance)
  return parameters
}

/** The address of a plan's baselines. */
export function planAddress(plan: Plan): string {
  return `/baselines?${planParameters(plan).toString()}`
}

/** `10%` is a part of the larger number, `2x` a factor, and nothing means equal. Null where it is neither. */
export function readTolerance(text: string): { readonly factor: number, readonly relative: number } | null {
  if (text === '') return { factor: 1, relative: 0 }
  const [, number, sign] = /^(\d+(?:\.\d+)?)\s*(%|x|×)$/i.exec(text) ?? []
  const size = Number(number)
  if (number === undefined) return null
  if (sign === '%') return size <= 100 ? { factor: 1, relative: size / 100 } : null
  return size >= 1 ? { factor: size, relative: 0 } : null
}

/** A tolerance in words. */
export function toleranceText(text: string): string {
  if (text === '') return 'exactly equal'
  return text.endsWith('%') ? `within ${text.replace('%', ' %')}` : `within a factor of ${text.replace(/[x×]$/i, '')}`
}

/** A number as people write it (`1e-4`, `10^-4`, `1,000`), or null for words and lists. */
export function readNumber(text: string): number | null {
  const plain = text.trim().replace(/^10\^(-?\d+)$/, '1e$1').replace(/^(\d{1,3}(?:,\d{3})+)$/, (whole) => whole.replaceAll(',', ''))
  const number = Number(plain)
  return plain !== '' && Number.isFinite(number) ? number : null
}

type ApiPlan = Extract<VariablesOf<typeof BASELINES>['subject'], { plan: unknown }>['plan']

/** The plan as the API takes it, by identifiers that were found for its names. */
export function apiPlan({ names, settings }: Plan): ApiPlan {
  return {
    datasets: [...names.dataset],
    architectures: [...names.architecture],
    methods: [...names.method],
    hardware: [...names.hardware],
    software: [...names.software],
    settings: settings.map(({ hyperparameter, value, unit, tolerance }) => {
      const number = readNumber(value)
      return {
        hyperparameter,
        ...(number === null ? { text: value } : { number }),
        ...(unit !== '' && { unit }),
        ...(tolerance !== '' && { tolerance: readTolerance(tolerance) }),
      }
    }),
  }
}
