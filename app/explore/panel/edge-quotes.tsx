import { useEffect, useState } from 'react'
import { ask } from '../../data/ask'
import { QUOTES, type EdgeLink } from '../graph/neighbourhood-query'
import type { GraphEdge } from '../graph/types'
import styles from './panel.module.css'

/** Sentences that were fetched in this visit, by edge. */
const known = new Map<string, readonly EdgeLink[]>()
const MOST_SHOWN = 5

type State = { readonly links: readonly EdgeLink[] } | { readonly failure: string } | null

/** The sentences behind a link, fetched when they are looked at. */
export function EdgeQuotes({ edge }: { readonly edge: GraphEdge }) {
  const state = useLinks(edge)
  if (state === null) return <p className="faint" role="status">Fetching quotations …</p>
  if ('failure' in state) return <p role="alert">{state.failure}</p>
  if (state.links.length === 0) return <p className="soft">This link follows from how things are named; no paper states it.</p>
  return (
    <ul className={styles.quotes}>
      {state.links.slice(0, MOST_SHOWN).map(({ setup, evidence: { quote, raw, rawStart, start, section } }) => (
        <li key={`${setup.id}${rawStart}`}>
          <blockquote>
            {quote.slice(0, rawStart - start)}<mark>{raw}</mark>{quote.slice(rawStart - start + raw.length)}
          </blockquote>
          <p className="faint">{[section, setup.label].filter(Boolean).join(' · ')}</p>
        </li>
      ))}
      {state.links.length > MOST_SHOWN && <li className="faint">and {state.links.length - MOST_SHOWN} more on the paper’s page</li>}
    </ul>
  )
}

function useLinks(edge: GraphEdge): State {
  const [state, setState] = useState<State>(() => linksKnown(edge.id))
  useEffect(() => {
    if (known.has(edge.id)) return
    const controller = new AbortController()
    ask(QUOTES, { among: [edge.source, edge.target] }, controller.signal).then(
      ({ edges }) => {
        const links = edges.flatMap((found) => found.links)
        known.set(edge.id, links)
        setState({ links })
      },
      (error: unknown) => {
        if (!controller.signal.aborted) setState({ failure: error instanceof Error ? error.message : 'The quotations could not be fetched.' })
      },
    )
    return () => controller.abort()
  }, [edge])
  return state
}

function linksKnown(id: string): State {
  const links = known.get(id)
  return links ? { links } : null
}
