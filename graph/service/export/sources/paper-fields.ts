import { spelling } from '@/graph/graphql/enums'
import type { IndexedPaper } from '@/graph/index'
import { REPORTING_VARIABLES } from '@/graph/model'
import type { StoredReporting } from '@/graph/store/graph-store'
import type { Field } from './source'

/** What every row about a paper begins with. */
export const PAPER_HEAD: readonly Field<{ readonly paper: IndexedPaper }>[] = [
  { name: 'paper_id', type: 'text', description: 'Identifier of the paper.', cellOf: ({ paper }) => paper.id },
  { name: 'title', type: 'text', description: 'Title of the paper.', cellOf: ({ paper }) => paper.title },
  { name: 'year', type: 'integer', description: 'Year of publication.', cellOf: ({ paper }) => paper.year },
  { name: 'venue', type: 'text', description: 'Where it was published.', cellOf: ({ paper }) => paper.venue },
]

/** The variables that can be left out; the kind of research and of affiliation cannot. */
const VARIABLES = REPORTING_VARIABLES.filter((variable) => variable !== 'researchType' && variable !== 'affiliation')

/** Name of the column that says whether something is reported: `hardware_reporting`. */
function reportingColumn(variable: StoredReporting['variable']): string {
  return `${spelling(variable).toLowerCase()}_reporting`
}

/**
 * Whether documents say that the paper reports something. Null, where no document speaks of it, is not the
 * same as NOT_REPORTED: nothing is known then.
 */
export const REPORTING_FIELDS: readonly Field<{ readonly reporting: readonly StoredReporting[] }>[] = VARIABLES.map((variable) => ({
  name: reportingColumn(variable),
  type: 'text',
  description: `Whether the source says that the paper reports it: REPORTED, NOT_REPORTED, CONFLICTING (sources disagree); empty where nothing is said.`,
  cellOf: ({ reporting }) => {
    const said = new Set(reporting.filter((entry) => entry.variable === variable).map(({ status }) => status))
    return said.size > 1 ? 'CONFLICTING' : [...said][0] ?? null
  },
}))
