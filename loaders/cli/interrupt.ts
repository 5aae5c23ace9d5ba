import type { Effects } from './effects'

/** Ctrl-C as a state: what is in hand is finished, and nothing new begun. */
export class Interrupt {
  happened = false
  private tell: () => void = () => undefined
  private readonly told = new Promise<'interrupted'>((resolve) => { this.tell = () => resolve('interrupted') })
  readonly stop: () => void

  constructor(effects: Effects) {
    this.stop = effects.onInterrupt(() => {
      this.happened = true
      this.tell()
      effects.messages.write('\nFinishing the batch in hand; Ctrl-C again ends at once.\n')
    })
  }

  /** Items of a source until it ends or the interrupt comes, even where the source hangs. */
  async *until<T>(source: AsyncGenerator<T>): AsyncGenerator<T> {
    try {
      while (!this.happened) {
        const next = await Promise.race([source.next(), this.told])
        if (next === 'interrupted' || next.done) return
        yield next.value
      }
    } finally {
      // Not waited for: behind a source that hangs, it would never be answered.
      void source.return(undefined)
    }
  }
}
