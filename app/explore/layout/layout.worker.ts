import { arrange, type ArrangeRequest } from './arrange'
import type { Position } from '../graph/types'

/** A question to the worker, and the number that its answer carries. */
export interface LayoutQuestion {
  readonly number: number
  readonly request: ArrangeRequest
}

export interface LayoutAnswer {
  readonly number: number
  readonly positions: Readonly<Record<string, Position>>
}

self.onmessage = ({ data }: MessageEvent<LayoutQuestion>) => {
  const answer: LayoutAnswer = { number: data.number, positions: arrange(data.request) }
  self.postMessage(answer)
}
