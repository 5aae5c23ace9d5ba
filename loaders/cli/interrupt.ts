import type { Effects } from './effects'

/** Ctrl-C as a state: what is in hand is finished, and nothing new begun. */
export class Interrupt {
  happened = false
  private tell: () => void = () => undefined
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
        const next = await this.nextOf(source)
        if (next === 'interrupted' || next.done) return
        yield next.value
      }
    } finally {
      // Not waited for: behind a source that hangs, it would never be answered.
      void source.return(undefined)
    }
  }

  /** Not `Promise.race` with one promise for the interrupt: that would hold on to every item until the end. */
  private nextOf<T>(source: AsyncGenerator<T>): Promise<IteratorResult<T> | 'interrupted'> {
    return new Promise((resolve, reject) => {
      this.tell = () => resolve('interrupted')
      source.next().then(resolve, reject)
    })
  }
}
