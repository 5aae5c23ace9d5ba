import type { Adjacency } from './adjacency'

/**
 * Papers numbered anew by rising weight, then by place, and the lists of features over these numbers. Of two
 * papers that share the same the lighter one scores higher, so what may be among the best stands at the
 * beginning of every list.
 */
export interface RankOrder {
  /** Place of the paper with a number. */
  readonly places: Uint32Array
  /** `paperWeights` by number, rising. */
  readonly weights: Float64Array
  /** Numbers of the papers that have a feature, rising, in the rows of `Structure.papersOfFeature`. */
  readonly papersOfFeature: Uint32Array
}

export function rankOrderFrom(featuresOfPaper: Adjacency, papersOfFeature: Adjacency, paperWeights: Float64Array): RankOrder {
  const places = Uint32Array.from(paperWeights, (_, place) => place).sort((a, b) => paperWeights[a]! - paperWeights[b]! || a - b)
  const { offsets } = papersOfFeature
  const next = offsets.slice(0, -1)
  const targets = new Uint32Array(papersOfFeature.targets.length)
  places.forEach((place, number) => {
    for (let i = featuresOfPaper.offsets[place]!; i < featuresOfPaper.offsets[place + 1]!; i++) {
      targets[next[featuresOfPaper.targets[i]!]!++] = number
    }
  })
  return { places, weights: Float64Array.from(places, (place) => paperWeights[place]!), papersOfFeature: targets }
}
