/** Numbers from `from` to before `to`; the last bin holds its end too. */
export interface HistogramBin {
  readonly from: number
  readonly to: number
  readonly count: number
}

/**
 * Rising numbers counted in bins that together reach from the smallest to the largest: of equal width, or with
 * `logarithmic` of equal ratio, where numbers that are not positive are left out. One bin where all are equal.
 */
export function histogram(rising: readonly number[], bins: number, logarithmic: boolean): HistogramBin[] {
  const numbers = logarithmic ? rising.filter((number) => number > 0) : rising
  const [low, high] = [numbers[0], numbers[numbers.length - 1]]
  if (low === undefined || high === undefined) return []
  if (low === high) return [{ from: low, to: high, count: numbers.length }]
  const edge = (i: number) => {
    if (i === bins) return high
    return logarithmic ? low * (high / low) ** (i / bins) : low + ((high - low) * i) / bins
  }
  const edges = Array.from({ length: bins + 1 }, (_, i) => edge(i))
  const counts = new Array<number>(bins).fill(0)
  let bin = 0
  for (const number of numbers) {
    while (bin < bins - 1 && number >= edges[bin + 1]!) bin++
    counts[bin]!++
  }
  return counts.map((count, i) => ({ from: edges[i]!, to: edges[i + 1]!, count }))
}
