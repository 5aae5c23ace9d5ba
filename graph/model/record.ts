import { z } from 'zod'
import { Entity } from './entity'
import { PaperClaim } from './paper'
import { Reporting } from './reporting'
import { Result } from './result'
import { Setup } from './setup'

/** The document that a record was read from: one file's account of one paper. */
export const SourceDocument = z.object({
  /** Name of the loader's format ("reproducibility-card"). */
  format: z.string().min(1),
  /** File name without folders; "-" for standard input. */
  fileName: z.string().min(1),
  /** Where it was read from, for people: path, member of an archive, or address. */
  uri: z.string().min(1),
  /** The part of the source that speaks of this paper. */
  text: z.string(),
  /** Offset of `text` in the source; every offset of evidence counts from the start of the source. */
  textStart: z.int().nonnegative(),
})
export type SourceDocument = Readonly<z.infer<typeof SourceDocument>>

/**
 * What a loader makes of one document about one paper; the unit that a store writes. `entities` describe
 * every entity that setups, settings and results refer to, and their parents. The first setup is the
 * paper-wide one (empty scope, nothing excepted), which is there even where it has no link.
 */
export const PaperRecord = z.object({
  document: SourceDocument,
  paper: PaperClaim,
  entities: z.array(Entity).readonly(),
  setups: z.array(Setup).min(1).readonly(),
  results: z.array(Result).readonly(),
  reporting: z.array(Reporting).readonly(),
})
export type PaperRecord = Readonly<z.infer<typeof PaperRecord>>
