import type { Structure } from './structure'

/** How many papers but `itself` share at least one of the features. One bit a paper marks what was counted. */
export function countSharing({ papersOfFeature: { offsets, targets }, paperWeights }: Structure, features: Uint32Array, itself: number): number {
  const seen = new Uint32Array(Math.ceil(paperWeights.length / 32))
  if (itself >= 0) seen[itself >>> 5]! |= 1 << (itself & 31)
  let count = 0
  for (const feature of features) {
    const end = offsets[feature + 1]!
    for (let i = offsets[feature]!; i < end; i++) {
      const paper = targets[i]!
      const word = seen[paper >>> 5]!
      const bit = 1 << (paper & 31)
      if ((word & bit) !== 0) continue
      seen[paper >>> 5] = word | bit
      count++
    }
  }
  return count
}
