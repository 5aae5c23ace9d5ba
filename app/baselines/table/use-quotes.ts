import { useCallback, useRef, useState } from 'react'
import { ask } from '../../data/ask'
import { quotesOf, type QuoteData } from '../../evidence/evidence'
import { CHUNK, QUOTES, type Asked, type QuotedBaseline } from '../baselines-query'
import { facetKey } from './rows'

/** The quotes behind a candidate: by weighed facet, and by result. */
export interface RowQuotes {
  readonly byFacet: ReadonlyMap<string, readonly QuoteData[]>
  readonly byResult: ReadonlyMap<string, readonly QuoteData[]>
}

export type QuotesState = RowQuotes | 'loading' | { readonly failure: string }

interface Quotes {
  /** By paper. */
  readonly known: ReadonlyMap<string, QuotesState>
  /** Fetches the quotes of the candidate at this place, and of those beside it, unless they are there. */
  fetchAt(place: number): void
}

/**
 * Quotes of candidates, fetched as rows are opened. `cursors` holds the cursor in front of every tenth
 * candidate, null for the first; `papers` the candidates in the order of the API.
 */
export function useQuotes(asked: Asked, cursors: readonly (string | null)[], papers: readonly string[]): Quotes {
  const [known, setKnown] = useState<ReadonlyMap<string, QuotesState>>(new Map())
  const underWay = useRef(new Set<number>())
  const fetchAt = useCallback((place: number) => {
    const chunk = Math.floor(place / CHUNK)
    if (underWay.current.has(chunk)) return
    underWay.current.add(chunk)
    const own = papers.slice(chunk * CHUNK, (chunk + 1) * CHUNK)
    const put = (state: (paper: string) => QuotesState) => setKnown((before) => new Map([...before, ...own.map((paper) => [paper, state(paper)] as const)]))
    put(() => 'loading')
    ask(QUOTES, { ...asked, first: CHUNK, after: cursors[chunk] ?? null }).then(
      ({ comparableBaselines: { edges } }) => {
        const found = new Map(edges.map(({ node }) => [node.paper.id, quotesOfBaseline(node)]))
        put((paper) => found.get(paper) ?? { failure: 'Papers were loaded meanwhile. Reload the page to see them judged anew.' })
      },
      (error: unknown) => {
        underWay.current.delete(chunk)
        put(() => ({ failure: error instanceof Error ? error.message : 'The quotations could not be fetched.' }))
      },
    )
  }, [asked, cursors, papers])
  return { known, fetchAt }
}

function quotesOfBaseline({ reasons, results }: QuotedBaseline): RowQuotes {
  return {
    byFacet: new Map(reasons.map((reason) => [facetKey(reason), quotesOf(reason.links.map(({ evidence }) => ({ evidence, document: null })))])),
    byResult: new Map(results.map(({ id, evidence }) => [id, quotesOf([{ evidence, document: null }])])),
  }
}
