import type { ReactNode, RefObject } from 'react'
import type { CanvasHandle } from '../canvas/canvas'
import styles from './panel.module.css'

interface ToolbarProps {
  readonly canvas: RefObject<CanvasHandle | null>
  /** Steps between pictures; null where there is none to go to. */
  readonly undo: (() => void) | null
  readonly redo: (() => void) | null
  /** How many single nodes are hidden. */
  readonly dropped: number
  readonly isFocused: boolean
  readonly onRestore: () => void
  readonly children?: ReactNode
}

const STEP = 1.35

/** What moves the view, takes steps back, and brings back what was hidden. */
export function Toolbar({ canvas, undo, redo, dropped, isFocused, onRestore, children }: ToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="View">
      <button type="button" onClick={() => canvas.current?.zoom(STEP)} aria-label="Zoom in" title="Zoom in">+</button>
      <button type="button" onClick={() => canvas.current?.zoom(1 / STEP)} aria-label="Zoom out" title="Zoom out">−</button>
      <button type="button" onClick={() => canvas.current?.fit()} title="Show all of it">Fit</button>
      <button type="button" disabled={undo === null} onClick={() => undo?.()}>Undo</button>
      <button type="button" disabled={redo === null} onClick={() => redo?.()}>Redo</button>
      {(dropped > 0 || isFocused) && (
        <button type="button" onClick={onRestore}>{isFocused ? 'Show all' : `Show ${dropped} hidden`}</button>
      )}
      {children}
    </div>
  )
}
