import { z } from 'zod'
import { Evidence } from './evidence'

const IsoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/)

/** What one document says of a paper's identity. Null or empty is "not said". */
export const PaperClaim = z.object({
  title: z.string().min(1),
  /** "fileName" marks a title rebuilt from the name of a file. */
  titleFrom: z.enum(['source', 'fileName']).default('source'),
  authors: z.array(z.string().min(1)).readonly(),
  /** Where a source gives only how many there are. */
  authorsCount: z.int().positive().nullable().default(null),
  organization: z.string().nullable().default(null),
  venue: z.string().nullable().default(null),
  year: z.int().min(1900).max(2200).nullable().default(null),
  date: IsoDate.nullable().default(null),
  /** `MM-DD` of a date whose year the source leaves out. */
  monthDay: z.string().regex(/^\d{2}-\d{2}$/).nullable().default(null),
  abstract: z.string().nullable().default(null),
  /** Comments on the listing page that the paper stood on. */
  comments: z.int().nonnegative().nullable().default(null),
  arxiv: z.string().nullable().default(null),
  doi: z.string().nullable().default(null),
  openreview: z.string().nullable().default(null),
  url: z.string().nullable().default(null),
  /** Addresses of the paper's own released code. */
  code: z.array(z.object({ url: z.string().min(1), evidence: Evidence.nullable() })).readonly().default([]),
})
export type PaperClaim = Readonly<z.infer<typeof PaperClaim>>

/** A paper as the graph holds it: the claims of all its documents merged. */
export interface Paper extends Omit<PaperClaim, 'code'> {
  readonly id: string
  readonly code: readonly string[]
}

export interface DocumentClaim {
  readonly documentId: string
  readonly claim: PaperClaim
}

/**
 * Merges what several documents say of one paper. The order of loading has no influence: for each field
 * the document that says most about the paper wins, ties go to the smaller identifier; code addresses
 * are united. What the others said stays with their documents, where conflicts can be listed.
 */
export function mergeClaims(id: string, claims: readonly DocumentClaim[]): Paper {
  const ordered = [...claims].sort((a, b) =>
    fullness(b.claim) - fullness(a.claim) || (a.documentId < b.documentId ? -1 : 1))
  const first = <K extends keyof PaperClaim>(field: K): PaperClaim[K] | null => {
    for (const { claim } of ordered) if (isSaid(claim[field])) return claim[field]
    return null
  }
  return {
    id,
    title: first('title') ?? '',
    titleFrom: first('titleFrom') ?? 'source',
    authors: first('authors') ?? [],
    authorsCount: first('authorsCount'),
    organization: first('organization'),
    venue: first('venue'),
    year: first('year'),
    date: first('date'),
    monthDay: first('monthDay'),
    abstract: first('abstract'),
    comments: first('comments'),
    arxiv: first('arxiv'),
    doi: first('doi'),
    openreview: first('openreview'),
    url: first('url'),
    code: [...new Set(ordered.flatMap(({ claim }) => claim.code.map((code) => code.url)))].sort(),
  }
}

function isSaid(value: unknown): boolean {
  return value !== null && !(Array.isArray(value) && value.length === 0)
}

/** How many fields a claim fills; a title from a file name counts less than one that was read. */
function fullness(claim: PaperClaim): number {
  return Object.values(claim).filter(isSaid).length - (claim.titleFrom === 'fileName' ? 100 : 0)
}
