'use client'

import { useQueryStates } from 'nuqs'
import { useCallback, useMemo } from 'react'
import type { View } from './graph/types'
import { isSamePicture, VIEW_PARSERS, viewOf } from './view'

/**
 * The view, held by the address. What changes the picture becomes a step of the browser's history, so
 * that its back button takes it back; a selection does not.
 */
export function useView(): readonly [View, (next: View) => void] {
  const [parameters, setParameters] = useQueryStates(VIEW_PARSERS, { shallow: true })
  const view = useMemo(() => viewOf(parameters), [parameters])
  const setView = useCallback((next: View) => {
    void setParameters(
      { ...next, center: [...next.center], open: [...next.open], hide: [...next.hide], drop: [...next.drop], keep: [...next.keep], pick: [...next.pick] },
      { history: isSamePicture(next, view) ? 'replace' : 'push' },
    )
  }, [view, setParameters])
  return [view, setView]
}
