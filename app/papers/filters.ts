import { VARIABLE_NAMES } from './[id]/reporting'
import type { PapersVariables } from './papers-query'

type Parameter = string | string[] | undefined

/** The list's part of the address. */
export interface PapersSearch {
  readonly venue?: Parameter
  readonly year?: Parameter
  readonly missing?: Parameter
  /** Entities and settings that all of them have, by identifier. */
  readonly with?: Parameter
  readonly order?: Parameter
  readonly after?: Parameter
}

type Variable = keyof typeof VARIABLE_NAMES

function one(value: Parameter): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return first === undefined || first === '' ? null : first
}

/** Most entities and settings that a list is narrowed to. */
const MOST_LINKED = 10

/** What all papers of the list have. */
export function linkedTo({ with: value }: PapersSearch): string[] {
  const ids = value === undefined ? [] : typeof value === 'string' ? [value] : value
  return [...new Set(ids.filter(Boolean))].slice(0, MOST_LINKED)
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
  const linked = linkedTo(search)
  return {
    after: one(search.after),
    orderBy: one(search.order) === 'title' ? 'TITLE' : 'YEAR_DESC',
    filter: {
      ...(venue !== null && { venues: [venue] }),
      ...(hasYear && { yearFrom: year, yearTo: year }),
      ...(isVariable(missing) && { notReporting: [missing] }),
      ...(linked.length > 0 && { linkedTo: linked }),
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
  for (const id of linkedTo(search)) parameters.append('with', id)
  const text = parameters.toString().replaceAll('%3A', ':')
  return text === '' ? '/papers' : `/papers?${text}`
}
