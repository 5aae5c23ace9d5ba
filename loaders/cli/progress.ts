import { SingleBar } from 'cli-progress'
import { type Effects, write } from './effects'
import { type LoadSummary, counted } from './load-summary'

/** Shows how far a load is. */
export interface Progress {
  /** How many bytes of documents there are; null where nobody knows. */
  total(bytes: number | null): void
  /** The state of the load after some of it was done. */
  update(summary: Readonly<LoadSummary>, bytesDone: number): void
  /** Prints a line of its own, around what is drawn. */
  say(line: string): void
  end(): void
}

/** A bar that is redrawn on a terminal, a line now and then elsewhere. */
export function progressOn(effects: Effects): Progress {
  return effects.isTerminal ? new Bar(effects) : new Lines(effects)
}

function rate(papers: number, milliseconds: number): string {
  return milliseconds < 200 ? '–' : (papers / (milliseconds / 1000)).toFixed(papers / milliseconds < 0.01 ? 1 : 0)
}

/** Time left as "4 min 05 s", once enough is done to tell. */
function timeLeft(done: number, total: number | null, milliseconds: number): string | null {
  if (total === null || total <= 0 || done <= 0 || done >= total || milliseconds < 2000) return null
  const seconds = Math.round((milliseconds / 1000) * (total / done - 1))
  if (seconds < 60) return `${seconds} s left`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return `${minutes} min ${String(seconds % 60).padStart(2, '0')} s left`
  return `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, '0')} min left`
}

class Bar implements Progress {
  private readonly bar: SingleBar
  private readonly started: number
  private bytes: number | null = null

  constructor(private readonly effects: Effects) {
    this.started = effects.now()
    this.bar = new SingleBar({
      stream: effects.messages as NodeJS.WritableStream,
      format: '{bar} {papers} · {links} · {rate} papers/s{left}',
      barCompleteChar: '█',
      barIncompleteChar: '░',
      barsize: 24,
      hideCursor: true,
      fps: 5,
    })
    this.bar.start(1, 0, { papers: counted(0, 'paper'), links: counted(0, 'link'), rate: '–', left: '' })
  }

  total(bytes: number | null): void {
    this.bytes = bytes
    this.bar.setTotal(Math.max(1, bytes ?? 1))
  }

  update(summary: Readonly<LoadSummary>, bytesDone: number): void {
    const time = this.effects.now() - this.started
    const left = timeLeft(bytesDone, this.bytes, time)
    this.bar.update(this.bytes === null ? 0 : Math.min(bytesDone, this.bytes), {
      papers: counted(summary.read, 'paper'),
      links: counted(summary.links, 'link'),
      rate: rate(summary.read, time),
      left: left === null ? '' : ` · ${left}`,
    })
  }

  say(line: string): void {
    // Over the bar, which is drawn again below at the next update.
    this.effects.messages.write(`\r\u001b[K${line}\n`)
  }

  end(): void {
    this.bar.stop()
  }
}

/** Milliseconds between two lines. */
const INTERVAL = 10_000

class Lines implements Progress {
  private readonly started: number
  private last: number
  private bytes: number | null = null

  constructor(private readonly effects: Effects) {
    this.started = this.last = effects.now()
  }

  total(bytes: number | null): void {
    this.bytes = bytes
  }

  update(summary: Readonly<LoadSummary>, bytesDone: number): void {
    const now = this.effects.now()
    if (now - this.last < INTERVAL) return
    this.last = now
    const left = timeLeft(bytesDone, this.bytes, now - this.started)
    this.say(
      [
        counted(summary.read, 'paper'),
        counted(summary.links, 'link'),
        `${rate(summary.read, now - this.started)} papers/s`,
        left,
      ]
        .filter((part) => part !== null)
        .join(', '),
    )
  }

  say(line: string): void {
    void write(this.effects.messages, `${line}\n`)
  }

  end(): void {
    // Nothing is drawn that would have to be cleared.
  }
}
