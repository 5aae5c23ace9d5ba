import { REPORTING_VARIABLES, type ReportingVariable } from '@/graph/model'

/** Bit of a paper's flags that says that it has released code; the lower ones are what it does not report. */
export const HAS_CODE = 1 << REPORTING_VARIABLES.length

/** Bits of a paper's flags for variables that are not reported. */
export function notReportedBits(variables: readonly ReportingVariable[]): number {
  return variables.reduce((bits, variable) => bits | (1 << REPORTING_VARIABLES.indexOf(variable)), 0)
}
