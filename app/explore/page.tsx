import type { Metadata } from 'next'
import { NuqsAdapter } from 'nuqs/adapters/next/app'
import { createLoader, type SearchParams } from 'nuqs/server'
import { query } from '../data/query'
import { Explorer } from './explorer'
import { expansionsOf } from './graph/merge'
import { EXPANSION_LIMIT, NEIGHBOURHOOD, neighbourhoodOf } from './graph/neighbourhood-query'
import { StartExploring } from './start-exploring'
import { VIEW_PARSERS, viewOf } from './view'

export const metadata: Metadata = { title: 'Explore' }

const loadParameters = createLoader(VIEW_PARSERS)

export default async function ExplorePage({ searchParams }: { readonly searchParams: Promise<SearchParams> }) {
  const view = viewOf(await loadParameters(searchParams))
  if (view.center.length === 0) return <StartExploring />
  const answers = await Promise.allSettled(expansionsOf(view).map((id) => query(NEIGHBOURHOOD, { id, first: EXPANSION_LIMIT })))
  const initial = answers.flatMap((answer) => answer.status === 'fulfilled' ? [neighbourhoodOf(answer.value.neighbourhood)] : [])
  if (initial.length === 0) return <StartExploring missing={view.center} />
  return (
    <NuqsAdapter>
      <Explorer initial={initial} />
    </NuqsAdapter>
  )
}
