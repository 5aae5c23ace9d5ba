import { z } from 'zod'

/**
 * Where a statement comes from. All offsets are UTF-16 code units into the source document as it
 * was read, so `source.slice(start, end) === quote`, and `source.slice(rawStart, rawStart + raw.length) === raw`.
 */
export const Evidence = z.object({
  /** The row or section of the source, as it names itself ("Experiment Setup", "Abstract"); null where it has none. */
  section: z.string().nullable(),
  /** The sentence or phrase around the mention, as it stands in the source. */
  quote: z.string().min(1),
  start: z.int().nonnegative(),
  end: z.int().positive(),
  /** The mention itself as it stands in the source: a name, or a value. Lies within the quote. */
  raw: z.string().min(1),
  rawStart: z.int().nonnegative(),
  /** The rule that found it, dotted from general to particular ("name.vocabulary", "setting.name-is-value"). */
  rule: z.string().min(1),
  /** 0 to 1: how often the rule is right, as measured or estimated. */
  confidence: z.number().min(0).max(1),
})
export type Evidence = Readonly<z.infer<typeof Evidence>>
