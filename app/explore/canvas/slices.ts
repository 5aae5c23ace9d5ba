/** Lets the browser answer what waits: events, frames. */
function pause(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve) })
}

/**
 * Does something to many items, `size` at a time, and lets the page answer in between: a large picture must not
 * keep it from scrolling or from taking a click. Stops where `signal` says so; answers whether it came to the end.
 */
export async function inSlices<Item>(items: readonly Item[], size: number, work: (slice: readonly Item[]) => void, signal: AbortSignal): Promise<boolean> {
  for (let start = 0; start < items.length; start += size) {
    if (start > 0) await pause()
    if (signal.aborted) return false
    work(items.slice(start, start + size))
  }
  return !signal.aborted
}
