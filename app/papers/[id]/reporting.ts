import type { ReportingParts } from './paper-query'

type Variable = ReportingParts['variable']

/** What a paper may report, in the order of a reproducibility card, in words. */
export const VARIABLE_NAMES: Readonly<Record<Variable, string>> = {
  RESEARCH_TYPE: 'Research type',
  AFFILIATION: 'Affiliation',
  PSEUDOCODE: 'Pseudocode',
  OPEN_SOURCE_CODE: 'Source code',
  OPEN_DATASETS: 'Open datasets',
  DATASET_SPLITS: 'Dataset splits',
  HARDWARE: 'Hardware',
  SOFTWARE: 'Software versions',
  EXPERIMENT_SETUP: 'Experiment setup',
}

/** Neither reported nor said to be missing: nothing is known, which is a third thing. */
export type Standing = 'REPORTED' | 'NOT_REPORTED' | 'UNKNOWN'

export interface ReportingRow {
  readonly variable: Variable
  readonly name: string
  readonly standing: Standing
  readonly entry: ReportingParts | null
}

/** One row a variable. Where documents disagree, the one that reports it counts. */
export function reportingRows(entries: readonly ReportingParts[]): ReportingRow[] {
  return (Object.keys(VARIABLE_NAMES) as Variable[]).map((variable) => {
    const own = entries.filter((entry) => entry.variable === variable)
    const entry = own.find(({ status }) => status === 'REPORTED') ?? own[0] ?? null
    return { variable, name: VARIABLE_NAMES[variable], standing: entry?.status ?? 'UNKNOWN', entry }
  })
}
