import { setupScore } from '@/graph/model'
import type { Structure } from './structure'
import { Top } from './top'

/** A paper by its place, as ranked beside another. */
export interface RankedPaper {
  readonly paper: number
  /** 0 to 1, see `setupScore`. */
  readonly score: number
  /** Sum of the weights of shared features, in millionths of a nat. */
  readonly sharedWeight: number
}

export interface Ranking {
  readonly items: readonly RankedPaper[]
  /** Papers that share at least one feature and are accepted, over all pages. */
  readonly total: number
  readonly hasNext: boolean
}

/** Where a page begins: behind this score and, among equals, behind this place. */
export interface RankPosition {
  readonly score: number
  readonly paper: number
}

export interface RankOptions {
  readonly first: number
  readonly after?: RankPosition | null
  /** Which papers count; all by default. */
  readonly accepts?: (paper: number) => boolean
  /** Papers with a lower score are left out; 0 by default. */
  readonly minimumScore?: number
  /** Weight of all that a paper has, where not all of its features count. */
  readonly weightOf?: (paper: number) => number
}

/**
 * Ranks all papers that share a feature with a list of features, exactly: by falling score, then by place,
 * which is the order of identifiers. The counters, one a paper, are reused between questions and left at
 * zero; a question's time grows with the papers of its features, not with all papers.
 */
export class Ranker {
  private readonly sums: Float64Array
  private readonly touched: Uint32Array

  constructor(private readonly structure: Structure) {
    this.sums = new Float64Array(structure.paperWeights.length)
    this.touched = new Uint32Array(structure.paperWeights.length)
  }

  /**
   * Features are places without repetition. `asked` is the sum of the weights of all that the asker has,
   * `itself` the paper that asks, which is left out; −1 for none.
   */
  rank(features: Uint32Array, asked: number, itself: number, { first, after, accepts, minimumScore = 0, weightOf }: RankOptions): Ranking {
    const count = this.sumShared(features)
    const { sums, touched, structure: { paperWeights } } = this
    const top = new Top(first + 1)
    let total = 0
    for (let i = 0; i < count; i++) {
      const paper = touched[i]!
      if (paper === itself || (accepts && !accepts(paper))) continue
      const score = setupScore(sums[paper]!, asked, weightOf ? weightOf(paper) : paperWeights[paper]!)
      if (score < minimumScore) continue
      total++
      if (!after || score < after.score || (score === after.score && paper > after.paper)) top.offer(paper, score)
    }
    const best = top.sorted()
    const items = best.slice(0, first).map(({ item, score }) => ({ paper: item, score, sharedWeight: sums[item]! }))
    for (let i = 0; i < count; i++) sums[touched[i]!] = 0
    return { items, total, hasNext: best.length > first }
  }

  /** Adds each feature's weight to the papers that have it; answers how many papers were touched. */
  private sumShared(features: Uint32Array): number {
    const { sums, touched, structure: { papersOfFeature: { offsets, targets }, weights } } = this
    let count = 0
    for (const feature of features) {
      const weight = weights[feature]!
      const end = offsets[feature + 1]!
      for (let i = offsets[feature]!; i < end; i++) {
        const paper = targets[i]!
        const sum = sums[paper]!
        if (sum === 0) touched[count++] = paper
        sums[paper] = sum + weight
      }
    }
    return count
  }
}
