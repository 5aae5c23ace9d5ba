import { facetName } from '../../papers/[id]/comparison'
import { sidesOf, type RowReason, type Verdict, type WeighedFacet } from './rows'

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  COMPARABLE: 'Comparable',
  UNKNOWN: 'Not known',
  DIFFERS: 'Differs',
}

export const VERDICT_LEADS: Readonly<Record<Verdict, string>> = {
  COMPARABLE: 'agree in everything that counts',
  UNKNOWN: 'nothing speaks against them, but something is not reported',
  DIFFERS: 'at least one thing that counts is different',
}

export const CAUSE_WORDS: Readonly<Record<RowReason['cause'], string>> = {
  SAME: 'the same',
  WITHIN_TOLERANCE: 'within the tolerance',
  SAME_FAMILY: 'of the same family',
  SIMILAR_COMPUTE: 'of similar speed',
  SEARCHED: 'among values that were searched',
  LESS_EXACT: 'only the family named on one side',
  COMPUTE_UNKNOWN: 'other devices, speed not known',
  OTHER_UNIT: 'in another unit',
  CANDIDATE_SILENT: 'not reported there',
  SUBJECT_SILENT: 'not reported here',
  DIFFERENT: 'different',
}

/** What is weighed, in words: the hyperparameter's name, or the facet's. */
export function weighedName(facets: readonly WeighedFacet[], reason: Pick<RowReason, 'facet'>): string {
  const facet = facets[reason.facet]
  return facet ? facetName(facet) : ''
}

/** A reason in words: "batch size: 128 here, 256 there (different)". */
export function reasonText(facets: readonly WeighedFacet[], reason: RowReason): string {
  const { here, there } = sidesOf(facets, reason)
  const sides = reason.cause === 'SAME' || here === there
    ? here
    : [here && `${here} here`, there && `${there} there`].filter(Boolean).join(', ')
  return `${weighedName(facets, reason)}${sides && `: ${sides}`} (${CAUSE_WORDS[reason.cause]})`
}

/** A reason in as few words as will do beside a title: "batch size 256, not 128", "epochs not reported". */
export function shortReason(facets: readonly WeighedFacet[], reason: RowReason): string {
  const name = weighedName(facets, reason)
  const { here, there } = sidesOf(facets, reason)
  if (reason.cause === 'CANDIDATE_SILENT') return `${name} not reported`
  if (reason.cause === 'SUBJECT_SILENT') return `${name} ${there}`
  // Either side may be the one that names only the family.
  if (reason.cause === 'LESS_EXACT') return `${name} ${shorten(there)}, here ${shorten(here)}`
  if (reason.cause === 'DIFFERENT') return `${name} ${shorten(there)}, not ${shorten(here)}`
  return `${name} ${shorten(there)}, ${CAUSE_WORDS[reason.cause]}`
}

function shorten(text: string): string {
  return text.length <= 34 ? text : `${text.slice(0, 33).trimEnd()}…`
}
