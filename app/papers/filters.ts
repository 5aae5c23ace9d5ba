import { VARIABLE_NAMES } from './[id]/reporting'
import type { PapersVariables } from './papers-query'

type Parameter = string | string[] | undefined

/** The list's part of the address. */
export interface PapersSearch {
  readonly venue?: Parameter
  readonly year?: Parameter
  readonly missing?: Parameter
  readonly order?: Parameter
  readonly after?: Parameter
}

type Variable = keyof typeof VARIABLE_NAMES

function one(value: Parameter): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined || first === '' ? null : first
}

function isVariable(value: string | null): value is Variable {
  return value !== null && Object.hasOwn(VARIABLE_NAMES, value)
}

/** What the address asks for, as the query's variables. What makes no sense is left out. */
export function papersVariables(search: PapersSearch): PapersVariables & { after: string | null } {
  const year = Number(one(search.year))
  const hasYear = Number.isInteger(year) && year >= 1900 && year <= 2200
  const venue = one(search.venue)
  const missing = one(search.missing)
  return {
    after: one(search.after),
    orderBy: one(search.order) === 'title' ? 'TITLE' : 'YEAR_DESC',
    filter: {
      ...(venue !== null && { venues: [venue] }),
      ...(hasYear && { yearFrom: year, yearTo: year }),
      ...(isVariable(missing) && { notReporting: [missing] }),
    },
  }
}

/** The same list from its first page. */
export function papersAddress(search: PapersSearch): string {
  const parameters = new URLSearchParams()
  for (const name of ['venue', 'year', 'missing', 'order'] as const) {
    const value = one(search[name])
    if (value !== null) parameters.set(name, value)
  }
  const text = parameters.toString()
  return text === '' ? '/papers' : `/papers?${text}`
}
