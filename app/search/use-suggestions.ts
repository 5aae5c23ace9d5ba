import type { VariablesOf } from 'gql.tada'
import { useEffect, useState } from 'react'
import { ask } from '../data/ask'
import { groupSuggestions, SUGGESTIONS, type SuggestionGroup } from './suggestions'

export type SearchKind = NonNullable<VariablesOf<typeof SUGGESTIONS>['kinds']>[number]

const PAUSE = 120
const NONE: readonly SuggestionGroup[] = []

/** Suggestions for what is typed, after a short pause; what was found before stays until new ones come. `kind` alone where given. */
export function useSuggestions(query: string, kind: SearchKind | null = null): readonly SuggestionGroup[] {
  const [groups, setGroups] = useState(NONE)
  const text = query.trim()
  useEffect(() => {
    if (text === '') return
    const controller = new AbortController()
    const timer = setTimeout(() => {
      ask(SUGGESTIONS, { query: text, first: 12, kinds: kind === null ? null : [kind] }, controller.signal).then(
        (answer) => setGroups(groupSuggestions(answer.search.edges)),
        // Suggestions are a help: without them the form still works.
        () => { if (!controller.signal.aborted) setGroups(NONE) },
      )
    }, PAUSE)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [text, kind])
  return text === '' ? NONE : groups
}

/** The place of the next suggestion by arrow keys; beyond either end lies the field itself, at -1. */
export function stepThrough(active: number, step: 1 | -1, length: number): number {
  const next = active + step
  return next < -1 ? length - 1 : next >= length ? -1 : next
}
