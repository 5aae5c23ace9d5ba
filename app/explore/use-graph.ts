'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../data/ask'
import { expansionsOf, mergeNeighbourhoods, type ExploredGraph } from './graph/merge'
import { EXPANSION_LIMIT, NEIGHBOURHOOD, neighbourhoodOf } from './graph/neighbourhood-query'
import type { Neighbourhood, View } from './graph/types'

interface FetchedGraph {
  readonly graph: ExploredGraph
  /** Expansions on their way. */
  readonly pending: readonly string[]
  /** What went wrong with an expansion, to be shown. */
  readonly failure: string | null
}

/** The graph of a view: what the page brought along, and what further expansions fetch. */
export function useGraph(view: View, initial: readonly Neighbourhood[]): FetchedGraph {
  const [fetched, setFetched] = useState<ReadonlyMap<string, Neighbourhood>>(() => new Map(initial.map((part) => [part.center, part])))
  const [failure, setFailure] = useState<string | null>(null)
  const asked = useRef(new Set(fetched.keys()))

  const expansions = useMemo(() => expansionsOf(view), [view])
  useEffect(() => {
    for (const id of expansions) {
      if (asked.current.has(id)) continue
      asked.current.add(id)
      ask(NEIGHBOURHOOD, { id, first: EXPANSION_LIMIT }).then(
        ({ neighbourhood }) => {
          setFailure(null)
          setFetched((known) => new Map(known).set(id, neighbourhoodOf(neighbourhood)))
        },
        (error: unknown) => {
          asked.current.delete(id)
          setFailure(error instanceof Error ? error.message : 'The neighbours could not be fetched.')
        },
      )
    }
  }, [expansions])

  const key = expansions.join('\n')
  // The graph depends on the expansions alone: filters and selection must not lay it out again.
  const graph = useMemo(() => {
    const order: View = { center: key === '' ? [] : key.split('\n'), open: [], hide: [], drop: [], select: null }
    return mergeNeighbourhoods(order, fetched)
  }, [key, fetched])
  const pending = failure === null ? expansions.filter((id) => !fetched.has(id)) : []
  return { graph, pending, failure }
}
