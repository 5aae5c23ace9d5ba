import { FACETS, type Facet } from '../compare'
import type { DescribedEntity, DescribedSetting, EntityFacet, SetupDescription } from './description'
import { computeRatio } from './peak-compute'
import { isWithin, type Tolerance } from './tolerance'

export const VERDICTS = ['COMPARABLE', 'UNKNOWN', 'DIFFERS'] as const
/** COMPARABLE: agrees in everything that counts. DIFFERS: surely differs in something. UNKNOWN: neither can be said. */
export type Verdict = (typeof VERDICTS)[number]

export const CAUSES = [
  'SAME', 'WITHIN_TOLERANCE', 'SAME_FAMILY', 'SIMILAR_COMPUTE', 'SEARCHED', 'LESS_EXACT', 'COMPUTE_UNKNOWN', 'OTHER_UNIT',
  'CANDIDATE_SILENT', 'SUBJECT_SILENT', 'DIFFERENT',
] as const
/** Why a facet was judged so. */
export type Cause = (typeof CAUSES)[number]

const VERDICT_OF_CAUSE: Readonly<Record<Cause, Verdict>> = {
  SAME: 'COMPARABLE',
  WITHIN_TOLERANCE: 'COMPARABLE',
  SAME_FAMILY: 'COMPARABLE',
  SIMILAR_COMPUTE: 'COMPARABLE',
  SEARCHED: 'UNKNOWN',
  LESS_EXACT: 'UNKNOWN',
  COMPUTE_UNKNOWN: 'UNKNOWN',
  OTHER_UNIT: 'UNKNOWN',
  CANDIDATE_SILENT: 'UNKNOWN',
  SUBJECT_SILENT: 'UNKNOWN',
  DIFFERENT: 'DIFFERS',
}

export interface Reason {
  readonly facet: Facet
  /** Identifier and name of the hyperparameter where the facet is SETTING, else null. */
  readonly hyperparameter: { readonly id: string; readonly name: string } | null
  readonly verdict: Verdict
  readonly cause: Cause
  readonly subject: readonly (DescribedEntity | DescribedSetting)[]
  readonly candidate: readonly (DescribedEntity | DescribedSetting)[]
}

export interface Judgement {
  readonly verdict: Verdict
  /** In the order of facets, settings by name. */
  readonly reasons: readonly Reason[]
}

export interface JudgeOptions {
  /** Facets that count. */
  readonly facets: ReadonlySet<Facet>
  /** Hyperparameters that count, by identifier; null for all that the subject sets. */
  readonly hyperparameters: ReadonlySet<string> | null
  readonly toleranceFor: (hyperparameter: string) => Tolerance
  /** Whether devices of one family (A100 40 GB and 80 GB) count as the same hardware. */
  readonly hardwareByFamily: boolean
  /** At least 1: devices of which the faster has at most so many times the peak arithmetic of the other count as the same; null for none. */
  readonly hardwareFactor: number | null
  /** Whether the subject leaves out on purpose what it does not name, as a plan does, or may just not report it. */
  readonly subjectIsPlan: boolean
}

/**
 * Judges whether a candidate is a fair baseline for a subject: whether it agrees in everything that counts
 * and that the subject states. What a candidate does not report is never taken as equal, nor as different.
 * What only the candidate states does not count.
 */
export function judge(subject: SetupDescription, candidate: SetupDescription, options: JudgeOptions): Judgement {
  const reasons = [
    ...FACETS.filter((facet): facet is EntityFacet => facet !== 'SETTING' && options.facets.has(facet))
      .flatMap((facet) => judgeEntities(facet, subject, candidate, options)),
    ...(options.facets.has('SETTING') ? judgeSettings(subject, candidate, options) : []),
  ]
  return { verdict: overall(reasons), reasons }
}

/** One difference settles it; without one, one doubt does; and who has nothing to show is not comparable. */
function overall(reasons: readonly Reason[]): Verdict {
  if (reasons.some(({ verdict }) => verdict === 'DIFFERS')) return 'DIFFERS'
  return reasons.length > 0 && reasons.every(({ verdict }) => verdict === 'COMPARABLE') ? 'COMPARABLE' : 'UNKNOWN'
}

function judgeEntities(facet: EntityFacet, subject: SetupDescription, candidate: SetupDescription, options: JudgeOptions): Reason[] {
  const mine = subject.entities.filter((entity) => entity.facet === facet)
  const theirs = candidate.entities.filter((entity) => entity.facet === facet)
  const reason = (cause: Cause): Reason[] => [
    { facet, hyperparameter: null, verdict: VERDICT_OF_CAUSE[cause], cause, subject: mine, candidate: theirs },
  ]
  if (mine.length === 0) return options.subjectIsPlan ? [] : reason('SUBJECT_SILENT')
  if (theirs.length === 0) return reason('CANDIDATE_SILENT')
  const some = (holds: (a: DescribedEntity, b: DescribedEntity) => boolean) => mine.some((a) => theirs.some((b) => holds(a, b)))
  if (some((a, b) => a.id === b.id)) return reason('SAME')
  const isBroader = (a: DescribedEntity, b: DescribedEntity) => a.parent === b.id || b.parent === a.id
  const isSibling = (a: DescribedEntity, b: DescribedEntity) => a.parent !== null && a.parent === b.parent
  if (facet === 'HARDWARE' && options.hardwareByFamily && some((a, b) => isBroader(a, b) || isSibling(a, b))) return reason('SAME_FAMILY')
  if (facet === 'HARDWARE' && options.hardwareFactor !== null) return reason(causeByCompute(mine, theirs, options.hardwareFactor))
  // "A ResNet" may be the ResNet-18 that was asked for; two different members of a family surely are not.
  return reason(some(isBroader) ? 'LESS_EXACT' : 'DIFFERENT')
}

/** The best that can be said of any two of the devices. A name that stands for fast and slow ones decides nothing between. */
function causeByCompute(mine: readonly DescribedEntity[], theirs: readonly DescribedEntity[], factor: number): Cause {
  const ratios = mine.flatMap((a) => theirs.map((b) => computeRatio(a.id, b.id)))
  if (ratios.some((ratio) => ratio !== null && ratio.most <= factor)) return 'SIMILAR_COMPUTE'
  if (ratios.some((ratio) => ratio !== null && ratio.least <= factor)) return 'LESS_EXACT'
  return ratios.includes(null) ? 'COMPUTE_UNKNOWN' : 'DIFFERENT'
}

function judgeSettings(subject: SetupDescription, candidate: SetupDescription, options: JudgeOptions): Reason[] {
  const names = new Map(subject.settings.map((setting) => [setting.hyperparameter, setting.hyperparameterName]))
  return [...names]
    .filter(([id]) => options.hyperparameters?.has(id) ?? true)
    .sort(([, a], [, b]) => (a < b ? -1 : 1))
    .map(([id, name]) => {
      const mine = subject.settings.filter((setting) => setting.hyperparameter === id)
      const theirs = candidate.settings.filter((setting) => setting.hyperparameter === id)
      const cause = causeBetween(mine, theirs, options.toleranceFor(id))
      return { facet: 'SETTING', hyperparameter: { id, name }, verdict: VERDICT_OF_CAUSE[cause], cause, subject: mine, candidate: theirs }
    })
}

/** The best that can be said of any two of the values. */
function causeBetween(mine: readonly DescribedSetting[], theirs: readonly DescribedSetting[], tolerance: Tolerance): Cause {
  if (theirs.length === 0) return 'CANDIDATE_SILENT'
  const causes = new Set(mine.flatMap((a) => theirs.map((b) => causeOfPair(a, b, tolerance))))
  return CAUSES.find((cause) => causes.has(cause)) ?? 'DIFFERENT'
}

function causeOfPair(a: DescribedSetting, b: DescribedSetting, tolerance: Tolerance): Cause {
  if (a.value === b.value && a.unit === b.unit) return 'SAME'
  if ((a.unit ?? '') !== (b.unit ?? '')) return 'OTHER_UNIT'
  const [x, y] = [a.numbers, b.numbers]
  if (a.type === b.type && x.length > 0 && x.length === y.length && x.every((number, i) => isWithin(number, y[i]!, tolerance))) {
    return 'WITHIN_TOLERANCE'
  }
  return maySelect(a, b, tolerance) || maySelect(b, a, tolerance) ? 'SEARCHED' : 'DIFFERENT'
}

/** Whether one was searched over, or drawn from a range, in which the other lies: it may have been the one used. */
function maySelect(many: DescribedSetting, one: DescribedSetting, tolerance: Tolerance): boolean {
  if (one.type !== 'NUMBER') return many.type === 'SET' && one.type === 'SET' && one.numbers.some((number) => many.numbers.some((other) => isWithin(number, other, tolerance)))
  const [number] = one.numbers
  if (number === undefined) return false
  if (many.type === 'SET') return many.numbers.some((other) => isWithin(number, other, tolerance))
  const [low, high] = many.numbers
  return many.type === 'RANGE' && low !== undefined && high !== undefined && number >= Math.min(low, high) && number <= Math.max(low, high)
}
