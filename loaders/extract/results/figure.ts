import type { Metric } from './metrics'

/** One figure of a sentence: a level that was reached, or a gain. */
export interface Figure {
  readonly metric: Metric | null
  /** `level`, or what the gain is called: "improvement", "reduction", "loss". */
  readonly kind: 'level' | 'improvement' | 'reduction' | 'loss'
  /** The metric itself is a reduction ("15% higher FLOPs reduction"). */
  readonly reduced: boolean
  /** Percent stays percent; of a range its upper end. */
  readonly value: number
  readonly unit: string | null
  readonly own: boolean
  /** Metrics that go with the next figures of a list, for "A and B by 1% and 2%, respectively". */
  readonly siblings: readonly Metric[]
  /** Tokens. */
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly confidence: number
}
