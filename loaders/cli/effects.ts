import type { Writable } from 'node:stream'

/** What a command may do to the world, handed in so that a test can run it in process. */
export interface Effects {
  readonly standardInput: AsyncIterable<Uint8Array>
  /** Standard output: what the command was asked for. */
  readonly output: Writable
  /** Standard error: progress, and what went wrong. */
  readonly messages: Writable
  /** Whether `messages` is a terminal, where lines can be redrawn. */
  readonly isTerminal: boolean
  readonly env: Readonly<Record<string, string | undefined>>
  /** Folder against which relative paths count. */
  readonly folder: string
  /** Milliseconds of a clock that never goes back. */
  now(): number
  /** Calls back at the first Ctrl-C (or request to end); answers how to stop listening. */
  onInterrupt(listener: () => void): () => void
}

/** Writes text, and waits where the reader on the other side is slower. */
export async function write(stream: Writable, text: string): Promise<void> {
  if (stream.write(text)) return
  await new Promise<void>((resolve) => {
    const done = () => {
      stream.off('drain', done).off('close', done)
      resolve()
    }
    stream.on('drain', done).on('close', done)
  })
}

/** The effects of this process. `npm run` changes the working directory; paths count from where it was called. */
export function processEffects(command: string): Effects {
  const calledByNpm = process.env.npm_lifecycle_event === command
  return {
    standardInput: process.stdin,
    output: process.stdout,
    messages: process.stderr,
    isTerminal: process.stderr.isTTY === true && process.env.TERM !== 'dumb',
    env: process.env,
    folder: (calledByNpm ? process.env.INIT_CWD : undefined) ?? process.cwd(),
    now: () => performance.now(),
    onInterrupt(listener) {
      // Once: a second Ctrl-C ends the process at once.
      process.once('SIGINT', listener).once('SIGTERM', listener)
      return () => process.off('SIGINT', listener).off('SIGTERM', listener)
    },
  }
}
