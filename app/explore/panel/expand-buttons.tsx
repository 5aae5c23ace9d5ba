import { useEffect, useState } from 'react'
import { ask } from '../../data/ask'
import { counted, KIND_DESIGN, NODE_KINDS, type NodeKind } from '../../design/kinds'
import { KindMark } from '../../design/kind-mark'
import { spellExpansion } from '../graph/expansion'
import { COUNTS, countsOf, EXPANSION_LIMIT } from '../graph/neighbourhood-query'
import type { HiddenCount, View } from '../graph/types'
import styles from './panel.module.css'

interface ExpandButtonsProps {
  readonly id: string
  readonly view: View
  readonly onExpand: (id: string, kind: NodeKind | null) => void
}

/** What surrounds a node by kind, counted before anything is drawn; each kind is a button that draws it. */
export function ExpandButtons({ id, view, onExpand }: ExpandButtonsProps) {
  const counts = useCounts(id)
  const isOpen = (kind: NodeKind | null) => view.open.includes(spellExpansion({ id, kind })) || (kind === null && view.center.includes(id))
  if (counts === null || counts.length === 0) return null
  const ordered = [...counts].sort((a, b) => NODE_KINDS.indexOf(a.kind) - NODE_KINDS.indexOf(b.kind))
  return (
    <div className={styles.expand} role="group" aria-label="Expand">
      {!isOpen(null) && <button type="button" onClick={() => onExpand(id, null)}>Most telling</button>}
      {ordered.map(({ kind, count }) => (
        <button key={kind} type="button" disabled={isOpen(kind)} onClick={() => onExpand(id, kind)}
          title={count > EXPANSION_LIMIT ? `Draws the ${EXPANSION_LIMIT} most telling of ${counted(count, kind)}` : `Draws ${counted(count, kind)}`}>
          <KindMark kind={kind} size={12} />
          <span>{KIND_DESIGN[kind].plural}</span>
          <span className="faint nums">{count.toLocaleString('en')}</span>
        </button>
      ))}
    </div>
  )
}

const known = new Map<string, readonly HiddenCount[]>()

function useCounts(id: string): readonly HiddenCount[] | null {
  const [counts, setCounts] = useState(() => known.get(id) ?? null)
  useEffect(() => {
    if (known.has(id)) return
    const controller = new AbortController()
    ask(COUNTS, { id }, controller.signal).then(
      ({ neighbourhood }) => {
        known.set(id, countsOf(neighbourhood))
        setCounts(countsOf(neighbourhood))
      },
      // Without counts the plain expansion remains.
      () => undefined,
    )
    return () => controller.abort()
  }, [id])
  return counts
}
