/** When to give up. */
export interface TimeLimit {
  readonly signal: AbortSignal
  /** To be called when the work has ended, so that nothing waits for the limit any more. */
  readonly clear: () => void
}

/**
 * Aborts after so many milliseconds, or when `left` does. Not `AbortSignal.any` with `AbortSignal.timeout`: their
 * timer holds its signal weakly, so that one that is reached through another signal only is collected and never
 * fires (https://github.com/nodejs/node/issues/57736); and nothing can end them early, so that each quick request
 * would stay in memory until its time were over.
 */
export function timeLimit(milliseconds: number, left?: AbortSignal): TimeLimit {
  const controller = new AbortController()
  const leave = () => controller.abort(left?.reason)
  if (left?.aborted) leave()
  left?.addEventListener('abort', leave, { once: true })
  const timer = setTimeout(() => controller.abort(new DOMException('The time for this request is over.', 'TimeoutError')), milliseconds)
  const clear = () => {
    clearTimeout(timer)
    left?.removeEventListener('abort', leave)
  }
  return { signal: controller.signal, clear }
}
