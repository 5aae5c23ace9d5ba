'use client'

import { useState } from 'react'
import type { View } from './graph/types'
import { isSamePicture } from './view'

interface PictureHistory {
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
}

interface Entries {
  readonly views: readonly View[]
  readonly at: number
}

/** Steps back and forth between the pictures of this visit, whether they came by a click or by the browser's buttons. */
export function usePictureHistory(view: View, setView: (view: View) => void): PictureHistory {
  const [entries, setEntries] = useState<Entries>({ views: [view], at: 0 })
  const current = entries.views[entries.at]
  // Adjusted while rendering, since the view may change by the address as well.
  if (current && !isSamePicture(current, view)) setEntries(follow(entries, view))
  const goTo = (target: View | undefined) => target === undefined ? null : () => setView({ ...target, select: view.select })
  return { undo: goTo(entries.views[entries.at - 1]), redo: goTo(entries.views[entries.at + 1]) }
}

/** The history with a new picture: one step along it where it is there, else its end. */
export function follow({ views, at }: Entries, view: View): Entries {
  for (const step of [-1, 1]) {
    const beside = views[at + step]
    if (beside && isSamePicture(beside, view)) return { views, at: at + step }
  }
  return { views: [...views.slice(0, at + 1), view], at: at + 1 }
}
