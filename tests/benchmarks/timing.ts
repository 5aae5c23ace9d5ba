/** Times of many questions, in milliseconds. */
export interface Times {
  readonly median: number
  /** The 95th percentile. */
  readonly slow: number
}

export function timesOf(milliseconds: readonly number[]): Times {
  const rising = [...milliseconds].sort((a, b) => a - b)
  const at = (part: number) => rising[Math.min(rising.length - 1, Math.floor(rising.length * part))] ?? NaN
  return { median: at(0.5), slow: at(0.95) }
}

/** Milliseconds of processor time, so that other work on the machine does not count; for what happens in this process. */
export function processorTime(work: () => unknown): number {
  const start = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e3
}

/** Milliseconds on the clock. */
export async function clockTime<Result>(work: () => Promise<Result> | Result): Promise<{ readonly milliseconds: number; readonly result: Result }> {
  const start = performance.now()
  const result = await work()
  return { milliseconds: performance.now() - start, result }
}
