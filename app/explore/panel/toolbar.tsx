import type { ReactNode, RefObject } from 'react'
import type { CanvasHandle } from '../canvas/canvas'
import { NODE_SIZES, type NodeSize } from '../graph/types'
import styles from './panel.module.css'

interface ToolbarProps {
  readonly canvas: RefObject<CanvasHandle | null>
  /** Steps between pictures; null where there is none to go to. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** How many single nodes are hidden. */
  readonly dropped: number
  /** Whether anything is kept from being drawn. */
  readonly isNarrowed: boolean
  readonly onRestore: () => void
  readonly isLassoing: boolean
  readonly onLasso: () => void
  readonly size: NodeSize
  readonly onSize: (size: NodeSize) => void
  readonly children?: ReactNode
}

const STEP = 1.35

/** What moves the view, takes steps back, and brings back what was hidden. */
export function Toolbar({ canvas, undo, redo, dropped, isNarrowed, onRestore, isLassoing, onLasso, size, onSize, children }: ToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="View">
      <button type="button" onClick={() => canvas.current?.zoom(STEP)} aria-label="Zoom in" title="Zoom in">+</button>
      <button type="button" onClick={() => canvas.current?.zoom(1 / STEP)} aria-label="Zoom out" title="Zoom out">−</button>
      <button type="button" onClick={() => canvas.current?.fit()} title="Show all of it">Fit</button>
      <button type="button" disabled={undo === null} onClick={() => undo?.()}>Undo</button>
      <button type="button" disabled={redo === null} onClick={() => redo?.()}>Redo</button>
      {isNarrowed && <button type="button" onClick={onRestore}>{dropped > 0 ? `Show ${dropped} hidden` : 'Show all'}</button>}
      <button type="button" aria-pressed={isLassoing} onClick={onLasso} title="Draw a line around nodes to choose them together">Lasso</button>
      <label className={styles.size}>
        <span className="visually-hidden">Size of nodes</span>
        <select value={size} onChange={({ target }) => onSize(NODE_SIZES.find((one) => one === target.value) ?? 'papers')}>
          {NODE_SIZES.map((one) => <option key={one} value={one}>size: {one}</option>)}
        </select>
      </label>
      {children}
    </div>
  )
}
