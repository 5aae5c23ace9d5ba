import type { Position } from '../graph/types'
import type { ArrangeRequest } from './arrange'
import type { LayoutAnswer, LayoutQuestion } from './layout.worker'

export interface Arranger {
  /** Places for all nodes of the request; the page stays free meanwhile. */
  arrange(request: ArrangeRequest): Promise<Readonly<Record<string, Position>>>
  end(): void
}

/** Starts the worker that computes layouts. Rejects what is open when the worker fails. */
export function startArranger(): Arranger {
  const worker = new Worker(new URL('./layout.worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, { resolve: (positions: LayoutAnswer['positions']) => void, reject: (cause: Error) => void }>()
  let asked = 0
  worker.onmessage = ({ data }: MessageEvent<LayoutAnswer>) => {
    waiting.get(data.number)?.resolve(data.positions)
    waiting.delete(data.number)
  }
  worker.onerror = (event) => {
    for (const { reject } of waiting.values()) reject(new Error(`The layout failed: ${event.message}`))
    waiting.clear()
  }
  return {
    arrange: (request) => new Promise((resolve, reject) => {
      const question: LayoutQuestion = { number: ++asked, request }
      waiting.set(question.number, { resolve, reject })
      worker.postMessage(question)
    }),
    end: () => worker.terminate(),
  }
}
