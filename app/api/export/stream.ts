interface Streamed {
  readonly bytes: AsyncIterator<Uint8Array>
  /** Called once, when all was sent, the reader left, or it failed. */
  readonly end: () => Promise<void>
  /** Takes what failed in the middle, when no status can tell of it any more. */
  readonly failed: (error: unknown) => void
  /** Ends it from outside: the reader has gone, or has had its time. */
  readonly signal: AbortSignal
  /** Milliseconds that a reader may leave a piece lying. */
  readonly patience: number
}

/** A body that makes each piece when the last one was taken. A reader that takes none for long is left. */
export function streamOf({ bytes, end, failed, signal, patience }: Streamed): ReadableStream<Uint8Array> {
  let waiting: NodeJS.Timeout | undefined
  let ended = false
  const finish = async () => {
    clearTimeout(waiting)
    if (ended) return
    ended = true
    signal.removeEventListener('abort', leave)
    await bytes.return?.()
    await end()
  }
  let leave = () => {}
  return new ReadableStream<Uint8Array>({
    start(controller) {
      leave = () => {
        if (ended) return
        controller.error(signal.aborted ? signal.reason : new Error('The reader took too long.'))
        finish().catch(failed)
      }
      // It may have been over before there was anything to send, and is not told a second time.
      if (signal.aborted) leave()
      else signal.addEventListener('abort', leave, { once: true })
    },
    async pull(controller) {
      clearTimeout(waiting)
      try {
        const { done, value } = await bytes.next()
        if (ended) return
        if (done) {
          await finish()
          controller.close()
          return
        }
        controller.enqueue(value)
        waiting = setTimeout(leave, patience)
      } catch (error) {
        if (!ended) failed(error)
        await finish()
        controller.error(error)
      }
    },
    cancel: finish,
  }, { highWaterMark: 0 })
}
