'use client'

import { useEffect, useMemo, useRef, useState } from 'react'
import { ask } from '../data/ask'
import { expansionsOf } from './graph/expansion'
import { fetchExpansion } from './graph/fetch-expansion'
import { mergeNeighbourhoods, type ExploredGraph } from './graph/merge'
import { EDGES, edgesOf, nodesOf } from './graph/neighbourhood-query'
import type { GraphEdge, Neighbourhood, View } from './graph/types'

interface FetchedGraph {
  readonly graph: ExploredGraph
  /** Whether neighbours are on their way. */
  readonly isPending: boolean
  /** What went wrong with an expansion, to be shown. */
  readonly failure: string | null
}

/** What the server fetched for the view of the address. */
export interface InitialGraph {
  readonly neighbourhoods: readonly Neighbourhood[]
  /** Edges among nodes of different neighbourhoods. */
  readonly between: readonly GraphEdge[]
}

/** The graph of a view: what the page brought along, and what further expansions fetch. */
export function useGraph(view: View, initial: InitialGraph): FetchedGraph {
  const [fetched, setFetched] = useState<ReadonlyMap<string, Neighbourhood>>(() => new Map(initial.neighbourhoods.map((part) => [part.expansion, part])))
  const [between, setBetween] = useState(initial.between)
  const [failure, setFailure] = useState<string | null>(null)
  const asked = useRef(new Set(fetched.keys()))

  // The graph depends on the expansions alone: filters and selection must not lay it out again.
  const key = JSON.stringify(expansionsOf(view))
  const expansions = useMemo(() => JSON.parse(key) as string[], [key])
  const graph = useMemo(() => mergeNeighbourhoods(expansions, fetched, between), [expansions, fetched, between])

  useEffect(() => {
    for (const expansion of expansions) {
      if (asked.current.has(expansion)) continue
      asked.current.add(expansion)
      fetchExpansion(expansion, ask).then(
        (neighbourhood) => {
          setFailure(null)
          setFetched((known) => new Map(known).set(expansion, neighbourhood))
        },
        (error: unknown) => {
          asked.current.delete(expansion)
          setFailure(error instanceof Error ? error.message : 'The neighbours could not be fetched.')
        },
      )
    }
  }, [expansions])

  useEffect(() => {
    if (fetched.size === initial.neighbourhoods.length) return
    const controller = new AbortController()
    // Without these the picture lacks links, but stands; the next expansion asks again.
    ask(EDGES, { among: nodesOf(fetched.values()) }, controller.signal).then(({ edges }) => setBetween(edgesOf(edges)), () => undefined)
    return () => controller.abort()
  }, [fetched, initial])

  const isPending = failure === null && expansions.some((expansion) => !fetched.has(expansion))
  return { graph, isPending, failure }
}
