import { z } from 'zod'

/** What a reproducibility card judges, in the card's own order. */
export const REPORTING_VARIABLES = [
  'researchType', 'affiliation', 'pseudocode', 'openSourceCode', 'openDatasets',
  'datasetSplits', 'hardware', 'software', 'experimentSetup',
] as const
export type ReportingVariable = (typeof REPORTING_VARIABLES)[number]

/**
 * Whether a document says that its paper reports something. A variable that a document does not mention
 * has no entry: nothing is known of it, which is not the same as NOT_REPORTED.
 */
export const Reporting = z.object({
  variable: z.enum(REPORTING_VARIABLES),
  status: z.enum(['REPORTED', 'NOT_REPORTED']),
  /** The answer as it stands in the source ("Yes", "No", "Academia"). */
  answer: z.string().min(1),
  /** The explanation or quote behind the answer, as it stands in the source, with its offsets; null where there is none. */
  quote: z.string().nullable(),
  start: z.int().nonnegative().nullable(),
  end: z.int().nonnegative().nullable(),
})
export type Reporting = Readonly<z.infer<typeof Reporting>>
