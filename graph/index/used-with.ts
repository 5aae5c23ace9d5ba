import { rowOf } from './adjacency'
import type { Structure } from './structure'
import { Top } from './top'

/** A feature found together with another more often than chance would have it. */
export interface RelatedFeature {
  /** Place of the feature. */
  readonly feature: number
  /** Papers that have both. */
  readonly papers: number
  /** How many times more often than if the two were independent: P(both) / (P(one) · P(other)). */
  readonly lift: number
}

/**
 * The features that are found in `papers` most tellingly. The measure is the log-likelihood ratio of the
 * two-by-two table of papers with and without each (Dunning 1993, "Accurate methods for the statistics of
 * surprise and coincidence"): unlike lift alone it does not favour what was seen once or twice, unlike
 * counts it does not favour what is everywhere. Features that come less often than by chance, or
 * together in one paper only, are left out.
 */
export function mostRelated(
  structure: Structure,
  papers: Uint32Array,
  first: number,
  accepts: (feature: number) => boolean,
): RelatedFeature[] {
  const together = new Uint32Array(structure.weights.length)
  for (const paper of papers) for (const feature of rowOf(structure.featuresOfPaper, paper)) together[feature]!++
  const all = structure.paperWeights.length
  const lift = (feature: number) => (together[feature]! * all) / (papers.length * structure.paperCounts[feature]!)
  const top = new Top(first)
  for (let feature = 0; feature < together.length; feature++) {
    if (together[feature]! < 2 || lift(feature) <= 1 || !accepts(feature)) continue
    top.offer(feature, logLikelihoodRatio(together[feature]!, papers.length, structure.paperCounts[feature]!, all))
  }
  return top.sorted().map(({ item }) => ({ feature: item, papers: together[item]!, lift: lift(item) }))
}

/** G² of a two-by-two table: papers with both, with one, with the other, and all. */
export function logLikelihoodRatio(both: number, one: number, other: number, all: number): number {
  return 2 * (
    term(both, one * other, all)
    + term(one - both, one * (all - other), all)
    + term(other - both, (all - one) * other, all)
    + term(all - one - other + both, (all - one) * (all - other), all)
  )
}

/** One cell: observed · ln(observed / expected), where expected is `margins / all`; 0 for an empty cell. */
function term(observed: number, margins: number, all: number): number {
  return observed === 0 ? 0 : observed * Math.log((observed * all) / margins)
}
