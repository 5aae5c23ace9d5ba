import { setupScore } from '@/graph/model'
import { degreeOf } from './adjacency'
import { countSharing } from './sharing'
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
  /** Weight of all that a paper has, where not all of its features count; at least that of what it shares. */
  readonly weightOf?: (paper: number) => number
}

/** A question while it is being answered. */
interface Question {
  /** Sum of the weights of all that the asker has. */
  readonly asked: number
  readonly wanted: number
  readonly after: RankPosition | null
  readonly mayCome: (paper: number) => boolean
  readonly weightOf: ((paper: number) => number) | null
}

/** Papers that are met before the first look at how good they are. */
const FIRST_LOOK = 256
/** How many steps along a list cost as much as scoring a paper from its own features, which lie anywhere. */
const STEPS_A_PAPER = 100

/**
 * Ranks all papers that share a feature with a list of features, exactly: by falling score, then by place,
 * which is the order of identifiers. The counters are reused between questions and left at zero.
 *
 * Rare features come first, since they weigh most and are in few papers, and light papers come first in each
 * list. Now and then the most promising papers met so far are scored in full: the score of the last one wanted
 * is a floor. New papers are taken from a list only as long as they could reach the floor with all the features
 * not read yet and nothing else; papers that no longer can are dropped; and when few are left they are scored
 * from their own features, and the remaining lists, which are the longest, are not read at all. The idea is that
 * of MaxScore (Turtle and Flood 1995, "Query evaluation: strategies and optimizations"); the bounds are the
 * score's own. See docs/decisions/0005-ranking-stops-early.md.
 *
 * Inside, papers go by their numbers in `RankOrder`.
 */
export class Ranker {
  /** Weight that each paper met so far shares in the lists that were read; 0 for all others. */
  private readonly sums: Float64Array
  /** The papers met and not dropped, as many as `met` says. */
  private readonly papers: Uint32Array
  private met = 0
  /** A score that everything wanted reaches. */
  private floor = 0
  /** Weight of each feature of the question; 0 for all others. */
  private readonly wantedWeights: Uint32Array

  constructor(private readonly structure: Structure) {
    this.sums = new Float64Array(structure.paperWeights.length)
    this.papers = new Uint32Array(structure.paperWeights.length)
    this.wantedWeights = new Uint32Array(structure.weights.length)
  }

  /**
   * Features are places without repetition. `asked` is the sum of the weights of all that the asker has, at
   * least that of the features; `itself` the paper that asks, which is left out; −1 for none.
   */
  rank(features: Uint32Array, asked: number, itself: number, options: RankOptions): Ranking {
    const { structure: { papersOfFeature, weights }, wantedWeights } = this
    const { first, after = null, accepts, weightOf = null, minimumScore = 0 } = options
    const question: Question = {
      asked, after, weightOf, wanted: first + 1, mayCome: (paper) => paper !== itself && (!accepts || accepts(paper)),
    }
    this.floor = minimumScore
    for (const feature of features) wantedWeights[feature] = weights[feature]!
    const rising = features.slice().sort((a, b) => degreeOf(papersOfFeature, a) - degreeOf(papersOfFeature, b))
    const best = this.best(question, this.meet(rising, question)).sorted()
    const items = best.slice(0, first).map(({ item, score }) => ({ paper: item, score, sharedWeight: this.sharedWith(item) }))
    for (const feature of features) wantedWeights[feature] = 0
    this.forget()
    return { items, hasNext: best.length > first }
  }

  /** How many papers `rank` would answer over all pages, with the same arguments. Reads everything. */
  count(features: Uint32Array, asked: number, itself: number, { accepts, weightOf, minimumScore = 0 }: RankOptions): number {
    if (!accepts && minimumScore === 0) return countSharing(this.structure, features, itself)
    for (const feature of features) this.read(feature, 0, null)
    const { sums, papers, met, structure: { rankOrder: { places, weights } } } = this
    let count = 0
    for (let i = 0; i < met; i++) {
      const paper = papers[i]!
      const place = places[paper]!
      if (place === itself || (accepts && !accepts(place))) continue
      if (setupScore(sums[paper]!, asked, weightOf ? weightOf(place) : weights[paper]!) >= minimumScore) count++
    }
    this.forget()
    return count
  }

  /**
   * Meets every paper that can be wanted, reading the lists of the features, the shortest first, as far as that
   * takes. Answers whether all were read.
   */
  private meet(rising: Uint32Array, question: Question): boolean {
    const { papersOfFeature, weights } = this.structure
    let remaining = 0
    let steps = 0
    for (const feature of rising) {
      remaining += weights[feature]!
      steps += degreeOf(papersOfFeature, feature)
    }
    for (const feature of rising) {
      const length = degreeOf(papersOfFeature, feature)
      if (this.met >= FIRST_LOOK && length >= this.met / 4) this.look(remaining, question)
      if (this.met * STEPS_A_PAPER < steps && this.limit(remaining, question) === 0) return false
      this.read(feature, remaining, question)
      remaining -= weights[feature]!
      steps -= length
    }
    return true
  }

  /**
   * Adds a feature's weight to the papers that have it, all of them where there is no question. `remaining` is the
   * weight of all features from this one on.
   */
  private read(feature: number, remaining: number, question: Question | null): void {
    const { sums, papers, structure: { papersOfFeature: { offsets }, rankOrder: { papersOfFeature: targets }, weights } } = this
    const weight = weights[feature]!
    const end = offsets[feature + 1]!
    let limit = question ? this.limit(remaining, question) : Infinity
    let i = offsets[feature]!
    while (i < end && targets[i]! < limit) {
      const pause = Math.min(end, i + Math.max(FIRST_LOOK, 2 * this.met))
      let met = this.met
      for (; i < pause; i++) {
        const paper = targets[i]!
        if (paper >= limit) break
        const sum = sums[paper]!
        if (sum === 0) papers[met++] = paper
        sums[paper] = sum + weight
      }
      this.met = met
      if (i < pause || i === end) break
      if (!question) continue
      this.look(remaining, question)
      limit = this.limit(remaining, question)
    }
    // From here on a paper that was not met is too heavy.
    for (; i < end; i++) {
      const paper = targets[i]!
      const sum = sums[paper]!
      if (sum !== 0) sums[paper] = sum + weight
    }
  }

  /** The number of the first paper that is too heavy to reach the floor with nothing but what remains; 0 where all are. */
  private limit(remaining: number, { asked, weightOf }: Question): number {
    const { weights } = this.structure.rankOrder
    if (setupScore(remaining, asked, remaining) < this.floor) return 0
    // The order of papers is that of other weights.
    if (weightOf) return weights.length
    let low = 0
    let high = weights.length
    while (low < high) {
      const middle = (low + high) >>> 1
      const weight = weights[middle]!
      // A paper that has all that remains scores the higher the less it has besides.
      if (weight <= remaining || setupScore(remaining, asked, weight) >= this.floor) low = middle + 1
      else high = middle
    }
    return low
  }

  /** Raises the floor to what as many papers as are wanted are known to reach, and drops the papers that cannot reach it. */
  private look(remaining: number, question: Question): void {
    const { asked, wanted, after, mayCome } = question
    const { sums, papers, met, structure: { rankOrder: { places, weights } } } = this
    const promising = new Top(2 * wanted)
    for (let i = 0; i < met; i++) {
      const paper = papers[i]!
      const score = setupScore(sums[paper]!, asked, weights[paper]!)
      if (score < promising.floor || (after && score > after.score)) continue
      const place = places[paper]!
      if (mayCome(place)) promising.offer(place, score)
    }
    const top = new Top(wanted)
    for (const { item } of promising.sorted()) {
      const score = setupScore(this.sharedWith(item), asked, this.weightAt(item, question))
      if (isBehind(after, item, score)) top.offer(item, score)
    }
    this.floor = Math.max(this.floor, top.floor)
    this.drop(remaining, question)
  }

  /** Drops the papers that cannot reach the floor. Should one be met again, its sum is too small, and so is the truth. */
  private drop(remaining: number, { asked, weightOf }: Question): void {
    const { sums, papers, met, floor, structure: { rankOrder: { weights } } } = this
    let kept = 0
    for (let i = 0; i < met; i++) {
      const paper = papers[i]!
      const most = sums[paper]! + remaining
      // At the least it weighs what it shares.
      const weight = weightOf ? most : weights[paper]!
      if (setupScore(Math.min(most, weight), asked, weight) >= floor) papers[kept++] = paper
      else sums[paper] = 0
    }
    this.met = kept
  }

  /** The best of the papers that are left. Where all lists were read, the sums are what a paper shares. */
  private best(question: Question, areWhole: boolean): Top {
    const { asked, after, wanted, mayCome } = question
    const { sums, papers, met, structure: { rankOrder: { places } } } = this
    const top = new Top(wanted)
    for (let i = 0; i < met; i++) {
      const paper = papers[i]!
      const place = places[paper]!
      const shared = areWhole ? sums[paper]! : this.sharedWith(place)
      const floor = Math.max(this.floor, top.floor)
      if (setupScore(shared, asked, shared) < floor) continue
      const score = setupScore(shared, asked, this.weightAt(place, question))
      if (score >= floor && isBehind(after, place, score) && mayCome(place)) top.offer(place, score)
    }
    return top
  }

  /** Weight of all that counts of a paper, by its place. */
  private weightAt(place: number, { weightOf }: Question): number {
    return weightOf ? weightOf(place) : this.structure.paperWeights[place]!
  }

  /** Weight of the question's features that a paper has, by its place. */
  private sharedWith(place: number): number {
    const { wantedWeights, structure: { featuresOfPaper: { offsets, targets } } } = this
    const end = offsets[place + 1]!
    let sum = 0
    for (let i = offsets[place]!; i < end; i++) sum += wantedWeights[targets[i]!]!
    return sum
  }

  private forget(): void {
    for (let i = 0; i < this.met; i++) this.sums[this.papers[i]!] = 0
    this.met = 0
    this.floor = 0
  }
}

function isBehind(after: RankPosition | null, place: number, score: number): boolean {
  return !after || score < after.score || (score === after.score && place > after.paper)
}
