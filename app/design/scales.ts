import { extent } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'

/** An axis from 0 to 1, with ticks that people read easily. */
export interface Axis {
  readonly isLogarithmic: boolean
  readonly ticks: readonly number[]
  /** Where a value stands, from 0 to 1. */
  place(value: number): number
}

/** How many times the largest must be the smallest for a logarithmic axis. */
const TIMES_APART = 20

/** An axis that holds all the values: logarithmic where they are positive and span decades. `count` is about how many ticks. */
export function axisOf(values: readonly number[], count: number): Axis {
  const [least = 0, most = 1] = extent(values)
  const low = least ?? 0
  const high = most ?? 1
  if (low > 0 && high / low >= TIMES_APART) {
    const scale = scaleLog([low, high], [0, 1]).nice()
    const decades = scale.ticks(count).filter((tick) => Math.abs(Math.log10(tick) - Math.round(Math.log10(tick))) < 1e-9)
    const every = Math.max(1, Math.ceil(decades.length / (count + 1)))
    return { isLogarithmic: true, ticks: decades.filter((_, index) => index % every === 0), place: (value) => scale(value) }
  }
  const margin = low === high ? Math.max(Math.abs(low) * 0.1, 0.5) : 0
  const scale = scaleLinear([low - margin, high + margin], [0, 1]).nice(count)
  return { isLogarithmic: false, ticks: scale.ticks(count), place: (value) => scale(value) }
}
