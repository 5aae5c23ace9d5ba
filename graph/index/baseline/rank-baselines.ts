import type { IndexedSetup } from '../setups'
import { runsOf } from './effective-setups'
import { judge, VERDICTS, type Judgement, type JudgeOptions, type Reason } from './judge'
import type { SetupDescription } from './description'

/** A paper with the one of its runs that is the best baseline. */
export interface Baseline extends Judgement {
  readonly paper: string
  readonly setup: IndexedSetup
  /** How telling the agreement is: the weights of what agrees, in nats. */
  readonly agreement: number
}

/** A paper with its setups, to be judged. */
export interface BaselineCandidate {
  readonly paper: string
  readonly setups: readonly IndexedSetup[]
}

/**
 * Judges every run of every candidate, keeps the best of each paper, and sorts: by verdict, then by how
 * telling the agreement is, then by identifier. `weightOf` gives the weight of an entity or setting in nats.
 */
export function rankBaselines(
  subject: SetupDescription, candidates: readonly BaselineCandidate[], options: JudgeOptions, weightOf: (id: string) => number,
): Baseline[] {
  return candidates.flatMap(({ paper, setups }) => {
    const runs = runsOf(setups).map((run): Baseline => {
      const judgement = judge(subject, run, options)
      return { ...judgement, paper, setup: run.setup, agreement: agreementOf(judgement.reasons, weightOf) }
    })
    return runs.sort(byMerit).slice(0, 1)
  }).sort(byMerit)
}

function byMerit(a: Baseline, b: Baseline): number {
  return VERDICTS.indexOf(a.verdict) - VERDICTS.indexOf(b.verdict)
    || b.agreement - a.agreement
    || (a.paper < b.paper ? -1 : a.paper > b.paper ? 1 : a.setup.ordinal - b.setup.ordinal)
}

/** Of what agrees, the heaviest that both have; where only tolerance makes them agree, the lightest that either has. */
function agreementOf(reasons: readonly Reason[], weightOf: (id: string) => number): number {
  return reasons.filter(({ verdict }) => verdict === 'COMPARABLE').reduce((sum, { subject, candidate }) => {
    const mine = new Set(subject.map(({ id }) => id))
    const weights = (items: Reason['candidate']) => items.flatMap(({ id }) => id === null ? [] : [weightOf(id)])
    const common = weights(candidate.filter(({ id }) => mine.has(id)))
    const either = weights([...subject, ...candidate])
    return sum + (common.length > 0 ? Math.max(...common) : either.length > 0 ? Math.min(...either) : 0)
  }, 0)
}
