/** Sums up what pieces of work take of the processor (of this process, all threads) and of the wall clock, in seconds. */
export class Stopwatch {
  #processor = 0
  #wall = 0

  async measure<T>(work: () => T | Promise<T>): Promise<T> {
    const processor = process.cpuUsage()
    const wall = performance.now()
    try {
      return await work()
    } finally {
      const { user, system } = process.cpuUsage(processor)
      this.#processor += (user + system) / 1e6
      this.#wall += (performance.now() - wall) / 1e3
    }
  }

  get processor(): number {
    return this.#processor
  }

  get wall(): number {
    return this.#wall
  }
}
