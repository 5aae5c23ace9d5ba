import corpus from './corpus-distribution.json' with { type: 'json' }
import { randomFrom } from './random'

/** How papers and features are linked, as aggregate numbers. */
export interface Distribution {
  readonly papers: number
  readonly meanLinksPerPaper: number
  /** How many features a paper has, at each hundredth of all papers, rising. */
  readonly linksPerPaper: readonly number[]
  /** What share of the papers has the feature of a rank (1 is the most popular), at some ranks. */
  readonly popularity: readonly (readonly number[])[]
}

/** That of the published corpus of reproducibility cards, as `derive-distribution.ts` prints it. */
export const CORPUS: Distribution = corpus

const MOST_FEATURES = 20_000_000

/**
 * The features of so many papers, paper by paper, each feature by its rank from 0. Features are as popular as in
 * the distribution: the head's share of papers is the same in every size; behind the last known rank popularity
 * goes on falling by the power law of the last ranks, as far as it takes to reach the mean number of links. So
 * larger graphs have more rare features, as larger corpora have.
 */
export function* featuresOfPapers(papers: number, distribution = CORPUS): Generator<readonly number[]> {
  const random = randomFrom(20_261_121)
  const upTo = cumulated(distribution)
  const all = upTo[upTo.length - 1]!
  const { linksPerPaper } = distribution
  for (let paper = 0; paper < papers; paper++) {
    const place = random() * (linksPerPaper.length - 1)
    const [low, high] = [linksPerPaper[Math.floor(place)]!, linksPerPaper[Math.ceil(place)]!]
    const wanted = Math.round(low + (high - low) * (place % 1))
    const own = new Set<number>()
    while (own.size < wanted) own.add(rankAt(upTo, random() * all))
    yield [...own]
  }
}

/** Links a paper to the features up to each rank. */
function cumulated({ popularity, meanLinksPerPaper }: Distribution): Float64Array {
  const sums: number[] = []
  const shareAt = interpolated(popularity)
  for (let sum = 0; sum < meanLinksPerPaper && sums.length < MOST_FEATURES;) sums.push(sum += shareAt(sums.length + 1))
  return Float64Array.from(sums)
}

/** Straight lines between the known ranks, and behind them, where both axes are logarithmic. */
function interpolated(popularity: Distribution['popularity']): (rank: number) => number {
  const points = popularity.map(([rank, share]) => [Math.log(rank!), Math.log(share!)] as const)
  const last = points.length - 1
  // The slope of the tail, over a decade of ranks rather than between two.
  const decade = points.findIndex(([rank]) => rank >= points[last]![0] - Math.LN10)
  let right = 1
  return (rank) => {
    const x = Math.log(rank)
    while (right < last && points[right]![0] < x) right++
    const [from, to] = x > points[last]![0] ? [points[decade]!, points[last]!] : [points[right - 1]!, points[right]!]
    return Math.exp(to[1] + ((to[1] - from[1]) / (to[0] - from[0])) * (x - to[0]))
  }
}

/** The first rank up to which there are more links than this. */
function rankAt(upTo: Float64Array, links: number): number {
  let low = 0
  let high = upTo.length - 1
  while (low < high) {
    const middle = (low + high) >>> 1
    if (upTo[middle]! <= links) low = middle + 1
    else high = middle
  }
  return low
}
