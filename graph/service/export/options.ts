import { badInput } from '@/graph/graphql/errors'
import type { Column } from './content'
import { listed, type Given, type Parameter } from './parameters'

const MOST_COLUMNS = 500

export const QUOTES_PARAMETER: Parameter = {
  name: 'quotes', type: 'Boolean', description: 'Whether the sentences behind the values are wanted, in columns of their own; false by default, true for .tex.',
}

/** How a table is written, whichever it is. */
export const TABLE_PARAMETERS: readonly Parameter[] = [
  { name: 'columns', type: 'names with commas between', description: 'These columns alone, in this order: "title,year,datasets".' },
  { name: 'guard', type: 'Boolean', description: 'CSV: whether text that a spreadsheet would run as a formula gets an apostrophe in front; true by default.' },
]

/** The columns that are wanted, checked; null for all. */
export function chosenColumns(given: Given, columns: readonly Column[]): string[] | null {
  const wanted = listed(given, 'columns', MOST_COLUMNS)
  const names = columns.map(({ name }) => name)
  const unknown = wanted?.find((name) => !names.includes(name))
  if (unknown !== undefined) throw badInput(`There is no column "${unknown.slice(0, 100)}". Possible are: ${names.join(', ')}.`)
  const twice = wanted?.find((name, place) => wanted.indexOf(name) !== place)
  if (twice !== undefined) throw badInput(`"columns" names "${twice}" twice.`)
  return wanted
}
