import { Worker } from 'node:worker_threads'
import { LoadError } from '@/graph/model'
import type { RawSource } from '@/loaders/sources/read-sources'
import { type DocumentChunk, type Outcome, type ReadDocumentOptions, readInChunks } from './read-document'
import { rejectionOf } from './rejection'

/** Some outcomes of one document, in its order. */
export interface Chunk {
  readonly outcomes: readonly Outcome[]
  /** Bytes of the documents that it ends, as stored. */
  readonly bytes: number
  /** Whether a document is read to its end with it. */
  readonly ended: boolean
}

export interface PoolOptions extends ReadDocumentOptions {
  /** Threads that read documents; 1 reads them in this one. */
  readonly jobs: number
}

/** What is read in this thread before others are started, since starting them takes about a second each. */
const BYTES_BEFORE_THREADS = 1 << 18
/** Documents a thread that are under way or wait for those before them. */
const AHEAD = 2

/**
 * Reads documents on several threads and answers their outcomes in the order of the documents. No more
 * than a few documents a thread are in memory at a time.
 */
export async function* readDocuments(
  sources: AsyncIterable<RawSource | LoadError>,
  options: PoolOptions,
): AsyncGenerator<Chunk> {
  const iterator = sources[Symbol.asyncIterator]()
  const threads: Thread[] = []
  const waiting: (AsyncIterator<Chunk> | Chunk)[] = []
  let bytesRead = 0
  let ended = false
  try {
    for (;;) {
      while (!ended && waiting.length < (bytesRead < BYTES_BEFORE_THREADS ? 1 : options.jobs * AHEAD)) {
        const next = await iterator.next()
        if (next.done) ended = true
        else if (next.value instanceof LoadError)
          waiting.push({ outcomes: [{ rejection: rejectionOf(next.value) }], bytes: 0, ended: false })
        else {
          const inThisThread = options.jobs === 1 || bytesRead < BYTES_BEFORE_THREADS
          bytesRead += next.value.bytes.length
          waiting.push(
            inThisThread ? readHere(next.value, options) : leastBusy(threads, options.jobs).read(next.value, options),
          )
        }
      }
      const first = waiting.shift()
      if (first === undefined) return
      if ('outcomes' in first) yield first
      else for (let next = await first.next(); !next.done; next = await first.next()) yield next.value
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()))
    // Not waited for: a source that hangs (a terminal, a pipe) must not keep the command from ending.
    void iterator.return?.()
  }
}

async function* readHere(source: RawSource, options: ReadDocumentOptions): AsyncGenerator<Chunk> {
  for (const { outcomes, last } of readInChunks(source, options))
    yield { outcomes, bytes: last ? source.size : 0, ended: last }
}

function leastBusy(threads: Thread[], jobs: number): Thread {
  if (threads.length < jobs) threads.push(new Thread())
  const newest = threads[threads.length - 1]
  return newest !== undefined && newest.busy === 0 ? newest : threads.reduce((a, b) => (b.busy < a.busy ? b : a))
}

/** What a thread is asked to read. */
export interface ThreadQuestion {
  readonly source: RawSource
  readonly options: ReadDocumentOptions
}

/** One thread that reads documents, one after another. */
class Thread {
  private readonly worker = new Worker(new URL('./extraction-thread.mjs', import.meta.url))
  private readonly queue: { readonly size: number; readonly inbox: Inbox<Chunk> }[] = []

  constructor() {
    this.worker.on('message', ({ outcomes, last }: DocumentChunk) => {
      const first = this.queue[0]
      first?.inbox.put({ outcomes, bytes: last ? first.size : 0, ended: last })
      if (!last) return
      first?.inbox.end()
      this.queue.shift()
    })
    this.worker.on('error', (error) => this.queue.forEach(({ inbox }) => inbox.fail(error)))
  }

  /** Documents that it has not finished. */
  get busy(): number {
    return this.queue.length
  }

  read(source: RawSource, { format, asOf }: ReadDocumentOptions): AsyncIterator<Chunk> {
    const inbox = new Inbox<Chunk>()
    this.queue.push({ size: source.size, inbox })
    const question: ThreadQuestion = { source, options: { format, asOf } }
    this.worker.postMessage(question)
    return inbox
  }

  async end(): Promise<void> {
    await this.worker.terminate()
  }
}

/** Items that arrive at any time, taken out in order. */
class Inbox<T> implements AsyncIterator<T> {
  private readonly items: T[] = []
  private ended = false
  private error: unknown = null
  private wake: () => void = () => undefined

  put(item: T): void {
    this.items.push(item)
    this.wake()
  }

  end(): void {
    this.ended = true
    this.wake()
  }

  fail(error: unknown): void {
    this.error = error
    this.end()
  }

  async next(): Promise<IteratorResult<T>> {
    for (;;) {
      const item = this.items.shift()
      if (item !== undefined) return { done: false, value: item }
      if (this.error !== null) throw this.error
      if (this.ended) return { done: true, value: undefined }
      await new Promise<void>((resolve) => {
        this.wake = resolve
      })
    }
  }
}
