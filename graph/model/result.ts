import { z } from 'zod'
import { Evidence } from './evidence'

/** A figure that a document states. */
export const Result = z.object({
  /** Metric in the field's words, lower case ("top-1 accuracy", "accuracy improvement"). */
  metric: z.string().min(1),
  value: z.number(),
  /** "%", "dB", "ms", …; null for a bare number. Percentages stay percent. */
  unit: z.string().nullable(),
  /** Identifiers of what it was measured on and reached by; null where not said. */
  dataset: z.string().nullable(),
  reachedBy: z.string().nullable(),
  /** Reached by the paper itself (true) or quoted from another work (false). */
  own: z.boolean(),
  evidence: Evidence,
})
export type Result = Readonly<z.infer<typeof Result>>
