import { bin, extent } from 'd3-array'
import { scaleLinear } from 'd3-scale'

/** A value with the number of papers that state it. */
export interface Weighted {
  readonly number: number
  readonly papers: number
}

export interface Bin<Value extends Weighted> {
  /** From here, this included. */
  readonly from: number
  /** To here, this left out but for the last bin. */
  readonly to: number
  readonly papers: number
  /** What lies in it, the most frequent first. */
  readonly values: readonly Value[]
}

export interface Binned<Value extends Weighted> {
  readonly isLogarithmic: boolean
  readonly bins: readonly Bin<Value>[]
}

/** How many times the largest must be the smallest for bins of equal ratios. */
const TIMES_APART = 20
/** What part of the papers must state positive values for it, and what part at either end may be outliers. */
const POSITIVE_SHARE = 0.9
const OUTLIERS = 0.02
/** Three bins a decade have 1, 2 and 5, which people choose, each in one; more than so many decades have one bin each. */
const DECADES_IN_THIRDS = 8
const LINEAR_BINS = 18

/**
 * Bins over values: of equal ratios where nearly all are positive and span decades, what is zero or less in one
 * bin in front; of equal widths otherwise. Empty without values.
 */
export function binned<Value extends Weighted>(values: readonly Value[]): Binned<Value> {
  const positive = values.filter(({ number }) => number > 0)
  const isLogarithmic = papersOf(positive) >= POSITIVE_SHARE * papersOf(values) && spreadOf(positive) >= TIMES_APART
  const inBins = isLogarithmic ? positive : values
  const [low, high] = extent(inBins, ({ number }) => number)
  if (low === undefined || high === undefined) return { isLogarithmic: false, bins: [] }
  const edges = isLogarithmic ? ratioEdges(low, high) : evenEdges(low, high)
  const into = bin<Value, number>().value(({ number }) => number).domain([edges[0] ?? low, edges.at(-1) ?? high]).thresholds(edges.slice(1, -1))
  const bins = into([...inBins]).map((inside) => binOf(inside.x0 ?? low, inside.x1 ?? high, inside))
  const others = isLogarithmic ? values.filter(({ number }) => number <= 0) : []
  const least = Math.min(0, ...others.map(({ number }) => number))
  return { isLogarithmic, bins: others.length > 0 ? [binOf(least, 0, others), ...bins] : bins }
}

function binOf<Value extends Weighted>(from: number, to: number, inside: readonly Value[]): Bin<Value> {
  return { from, to, papers: papersOf(inside), values: [...inside].sort((a, b) => b.papers - a.papers || a.number - b.number) }
}

function papersOf(values: readonly Weighted[]): number {
  return values.reduce((sum, { papers }) => sum + papers, 0)
}

/** How many times the smallest the largest is, a few outliers at both ends left aside. */
function spreadOf(values: readonly Weighted[]): number {
  const rising = [...values].sort((a, b) => a.number - b.number)
  const total = papersOf(values)
  const at = (part: number) => {
    let sum = 0
    return rising.find(({ papers }) => (sum += papers) >= part * total)?.number ?? 1
  }
  return at(1 - OUTLIERS) / at(OUTLIERS)
}

/** Powers of ten by thirds or whole steps, the middle of a bin on the power itself. */
function ratioEdges(low: number, high: number): number[] {
  const decades = Math.log10(high / low)
  const step = decades <= DECADES_IN_THIRDS ? 1 / 3 : Math.ceil(decades / (3 * DECADES_IN_THIRDS))
  const first = Math.round(Math.log10(low) / step)
  const last = Math.round(Math.log10(high) / step)
  return Array.from({ length: last - first + 2 }, (_, index) => 10 ** ((first + index - 0.5) * step))
}

function evenEdges(low: number, high: number): number[] {
  if (low === high) return [low - 0.5, low + 0.5]
  const ticks = scaleLinear([low, high], [0, 1]).nice(LINEAR_BINS).ticks(LINEAR_BINS)
  const step = (ticks[1] ?? high) - (ticks[0] ?? low)
  // One edge further, so that the largest value has a bin of its own width.
  return [...ticks, (ticks.at(-1) ?? high) + step]
}
