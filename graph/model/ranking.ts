/**
 * How papers are ranked by shared setup. A paper's features are the distinct entities (all kinds but
 * hyperparameters) and settings that its setups link to.
 *
 * Weights are inverse document frequencies (Spärck Jones 1972), so that agreeing on a rare thing tells
 * more than agreeing on ImageNet. The score is Tversky's ratio model (Tversky 1977, "Features of
 * Similarity") with α = 1 and β = 1/4: what the asked paper has and the other lacks counts in full, what
 * the other has besides counts a quarter, since a fuller report is no difference in setup.
 *
 * Weights are integers, so that sums are exact in any order and every store ranks identically.
 */

/** Weight of a feature that `papersWithFeature` (≥ 1) of `papers` have, in millionths of a nat, at least 1. */
export function featureWeight(papers: number, papersWithFeature: number): number {
  return Math.max(1, Math.round(1e6 * Math.log((papers + 1) / papersWithFeature)))
}

/**
 * Score from 0 to 1, from weights summed over features: `shared` by both, all of the `asked` paper, all of
 * the `other`. S / (S + (asked − S) + (other − S) / 4), brought to integers.
 */
export function setupScore(shared: number, asked: number, other: number): number {
  return shared === 0 ? 0 : (4 * shared) / (4 * asked + other - shared)
}
