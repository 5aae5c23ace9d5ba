import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { createLoader, type SearchParams } from 'nuqs/server'
import { query } from '../data/query'
import { Explorer } from './explorer'
import { expansionsOf, readExpansion } from './graph/expansion'
import { fetchExpansion } from './graph/fetch-expansion'
import { EDGES, edgesOf, nodesOf } from './graph/neighbourhood-query'
import type { View } from './graph/types'
import { StartExploring } from './start-exploring'
import type { InitialGraph } from './use-graph'
import { VIEW_PARSERS, viewOf } from './view'

export const metadata: Metadata = { title: 'Explore' }

const loadParameters = createLoader(VIEW_PARSERS)

async function loadGraph(view: View): Promise<InitialGraph> {
  const answers = await Promise.allSettled(expansionsOf(view).map((expansion) => fetchExpansion(expansion, query)))
  // An address may name what is gone by now; the rest of its picture is still worth showing.
  const neighbourhoods = answers.flatMap((answer) => answer.status === 'fulfilled' ? [answer.value] : [])
  if (neighbourhoods.length < 2) return { neighbourhoods, between: [] }
  return { neighbourhoods, between: edgesOf((await query(EDGES, { among: nodesOf(neighbourhoods) })).edges) }
}

export default async function ExplorePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = viewOf(await loadParameters(searchParams))
  if (view.center.length === 0) return <StartExploring />
  const initial = await loadGraph(view)
  if (initial.neighbourhoods.length === 0) return <StartExploring missing={view.center.map(readExpansion)} />
  return (
    <NuqsAdapter>
      <Explorer initial={initial} />
    </NuqsAdapter>
  )
}
