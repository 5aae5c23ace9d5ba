import { query } from '../data/query'
import { BASELINES, CHUNK, type Asked, type Baseline } from './baselines-query'
import { readTolerance, type Terms } from './plan/question'

const PAGE = 100
/** The API judges two hundred papers: those that share most. */
const PAGES = 2

export interface LoadedBaselines {
  readonly baselines: readonly Baseline[]
  /** The cursor in front of every tenth candidate; null for the first. */
  readonly cursors: readonly (string | null)[]
}

/** What the API is asked, by the terms of the address; `hyperparameters` are all that the subject sets. */
export function askedWith(subject: Asked['subject'], { facets, ignored, tolerance }: Terms, hyperparameters: readonly string[]): Asked {
  return {
    subject,
    facets: [...facets],
    hyperparameters: ignored.length === 0 ? null : hyperparameters.filter((id) => !ignored.includes(id)),
    tolerance: readTolerance(tolerance) ?? { factor: 1, relative: 0 },
  }
}

/** All candidates that the API judges. Throws `QueryError`. */
export async function loadBaselines(asked: Asked): Promise<LoadedBaselines> {
  const edges: { readonly cursor: string, readonly node: Baseline }[] = []
  let after: string | null = null
  for (let page = 0; page < PAGES; page++) {
    const { comparableBaselines }: Awaited<ReturnType<typeof ask>> = await ask(asked, after)
    edges.push(...comparableBaselines.edges)
    if (!comparableBaselines.pageInfo.hasNextPage) break
    after = comparableBaselines.pageInfo.endCursor
  }
  return {
    baselines: edges.map(({ node }) => node),
    cursors: Array.from({ length: Math.ceil(edges.length / CHUNK) }, (_, chunk) => chunk === 0 ? null : edges[chunk * CHUNK - 1]?.cursor ?? null),
  }
}

function ask(asked: Asked, after: string | null) {
  return query(BASELINES, { ...asked, first: PAGE, after })
}
