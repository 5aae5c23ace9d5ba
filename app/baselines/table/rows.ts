import type { Baseline, BaselineResult, Reason } from '../baselines-query'

export type Verdict = Baseline['verdict']
export const VERDICTS: readonly Verdict[] = ['COMPARABLE', 'UNKNOWN', 'DIFFERS']

/** One thing that is weighed, with what the subject has; the same for every candidate. */
export interface WeighedFacet {
  readonly key: string
  readonly facet: Reason['facet']
  readonly hyperparameter: { readonly id: string, readonly name: string } | null
  /** What the subject has, in words; empty where it says nothing. */
  readonly values: readonly string[]
}

/** How a candidate was judged in one facet. */
export interface RowReason {
  /** Place among the weighed facets. */
  readonly facet: number
  readonly verdict: Verdict
  readonly cause: Reason['cause']
  /** What the candidate has; left out where it is what the subject has. */
  readonly values?: readonly string[]
}

/** A candidate as a row of the table. */
export interface Row {
  readonly paper: Baseline['paper']
  readonly verdict: Verdict
  readonly agreement: number
  /** What it holds for, where that is not the whole paper. */
  readonly scope: string | null
  readonly reasons: readonly RowReason[]
  readonly results: readonly BaselineResult[]
}

export interface Judged {
  readonly facets: readonly WeighedFacet[]
  readonly rows: readonly Row[]
}

/** What tells a facet from the others: its kind, and for a setting the hyperparameter. */
export function facetKey({ facet, hyperparameter }: { readonly facet: string, readonly hyperparameter: { readonly id: string } | null }): string {
  return hyperparameter?.id ?? facet
}

/** Candidates as rows, what all of them repeat taken out once: the page carries two hundred of them. */
export function judgedRows(baselines: readonly Baseline[]): Judged {
  const facets: WeighedFacet[] = []
  const places = new Map<string, number>()
  const placeOf = ({ facet, hyperparameter, values }: Reason) => {
    const key = facetKey({ facet, hyperparameter })
    const known = places.get(key)
    if (known !== undefined) return known
    facets.push({ key, facet, hyperparameter, values })
    places.set(key, facets.length - 1)
    return facets.length - 1
  }
  const rows = baselines.map(({ paper, verdict, agreement, setup, reasons, results }): Row => ({
    paper, verdict, agreement, results,
    scope: setup.scope.length > 0 ? setup.label : null,
    reasons: reasons.map((reason) => ({
      facet: placeOf(reason), verdict: reason.verdict, cause: reason.cause,
      ...(reason.candidateValues.join('\n') !== reason.values.join('\n') && { values: reason.candidateValues }),
    })),
  }))
  return { facets, rows }
}

/** Both sides of a reason in words, without the hyperparameter's name before each value. */
export function sidesOf(facets: readonly WeighedFacet[], reason: RowReason): { readonly here: string, readonly there: string } {
  const facet = facets[reason.facet]
  const bare = (values: readonly string[]) => {
    const prefix = `${facet?.hyperparameter?.name} = `
    return values.map((value) => value.startsWith(prefix) ? value.slice(prefix.length) : value).join(', ')
  }
  const here = facet?.values ?? []
  return { here: bare(here), there: bare(reason.values ?? here) }
}

/** Reasons that decide: of a row that differs the differences, of one that is not known what is missing. */
export function decidingReasons({ verdict, reasons }: Pick<Row, 'verdict' | 'reasons'>): RowReason[] {
  return verdict === 'COMPARABLE' ? [] : reasons.filter((reason) => reason.verdict === verdict)
}
