import { extent, nice, ticks } from 'd3-array'

/** An axis from 0 to 1, with ticks that people read easily. */
export interface Axis {
  readonly isLogarithmic: boolean
  readonly ticks: readonly number[]
  /** Where a value stands, from 0 to 1. */
  place(value: number): number
}

/** How many times the largest must be the smallest for a logarithmic axis. */
const TIMES_APART = 20

/**
 * An axis that holds all the values: logarithmic where they are positive and span decades. `count` is about
 * how many ticks. Made from d3-array alone: d3-scale would bring formats and colours into the browser.
 */
export function axisOf(values: readonly number[], count: number): Axis {
  const [least = 0, most = 1] = extent(values)
  const [low, high] = [least ?? 0, most ?? 1]
  return low > 0 && high / low >= TIMES_APART ? logarithmicAxis(low, high, count) : linearAxis(low, high, count)
}

function logarithmicAxis(low: number, high: number, count: number): Axis {
  // A hair's breadth keeps 0.001 itself from falling into the decade below.
  const first = Math.floor(Math.log10(low) + 1e-9)
  const last = Math.ceil(Math.log10(high) - 1e-9)
  const every = Math.max(1, Math.ceil((last - first + 1) / (count + 1)))
  const decades = Array.from({ length: Math.floor((last - first) / every) + 1 }, (_, index) => Number(`1e${first + index * every}`))
  return { isLogarithmic: true, ticks: decades, place: (value) => (Math.log10(value) - first) / (last - first) }
}

function linearAxis(low: number, high: number, count: number): Axis {
  const margin = low === high ? Math.max(Math.abs(low) * 0.1, 0.5) : 0
  const [start, stop] = nice(low - margin, high + margin, count)
  return { isLogarithmic: false, ticks: ticks(start, stop, count), place: (value) => (value - start) / (stop - start) }
}
