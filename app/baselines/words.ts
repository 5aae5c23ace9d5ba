import { facetName } from '../papers/[id]/comparison'
import type { Baseline, Reason } from './baselines-query'

type Verdict = Baseline['verdict']

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  COMPARABLE: 'Comparable',
  UNKNOWN: 'Not known',
  DIFFERS: 'Differs',
}

const CAUSE_WORDS: Readonly<Record<Reason['cause'], string>> = {
  SAME: 'the same',
  WITHIN_TOLERANCE: 'within the tolerance',
  SAME_FAMILY: 'of the same family',
  SEARCHED: 'among values that were searched',
  LESS_EXACT: 'said less exactly',
  OTHER_UNIT: 'in another unit',
  CANDIDATE_SILENT: 'not reported there',
  SUBJECT_SILENT: 'not reported here',
  DIFFERENT: 'different',
}

/** A reason in words: "batch size: 128 here, 256 there (different)". */
export function reasonText(reason: Reason): string {
  const here = bareValues(reason, reason.values)
  const there = bareValues(reason, reason.candidateValues)
  const sides = reason.cause === 'SAME' || here === there
    ? here
    : [here && `${here} here`, there && `${there} there`].filter(Boolean).join(', ')
  return `${facetName(reason)}${sides && `: ${sides}`} (${CAUSE_WORDS[reason.cause]})`
}

/** Values without the name of their hyperparameter, which stands before them: "128", not "batch size = 128". */
function bareValues({ hyperparameter }: Reason, values: readonly string[]): string {
  const prefix = `${hyperparameter?.name} = `
  return values.map((value) => value.startsWith(prefix) ? value.slice(prefix.length) : value).join(', ')
}

/** Reasons that decide: of a row that differs the differences, of one that is not known what is missing. */
export function decidingReasons({ verdict, reasons }: Pick<Baseline, 'verdict' | 'reasons'>): Reason[] {
  return reasons.filter((reason) => reason.verdict === verdict)
}

/** A result as it stands in a table: "76.2 % top-1 accuracy on ImageNet". */
export function resultText({ metric, value, unit, dataset }: Baseline['results'][number]): string {
  return `${value}${unit === null ? '' : unit === '%' ? ' %' : ` ${unit}`} ${metric}${dataset ? ` on ${dataset.name}` : ''}`
}
