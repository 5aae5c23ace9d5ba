import type { RefObject } from 'react'
import type { Camera } from '../canvas/camera'
import styles from './panel.module.css'

interface ToolbarProps {
  readonly camera: RefObject<Camera | null>
  readonly dropped: number
  readonly onRestore: () => void
}

const STEP = 1.35

/** What moves the view, and brings back what was hidden. */
export function Toolbar({ camera, dropped, onRestore }: ToolbarProps) {
  return (
    <div className={styles.toolbar} role="toolbar" aria-label="View">
      <button type="button" onClick={() => camera.current?.zoom(STEP)} aria-label="Zoom in" title="Zoom in">+</button>
      <button type="button" onClick={() => camera.current?.zoom(1 / STEP)} aria-label="Zoom out" title="Zoom out">−</button>
      <button type="button" onClick={() => camera.current?.fit()} title="Show all of it">Fit</button>
      {dropped > 0 && <button type="button" onClick={onRestore}>Show {dropped} hidden</button>}
    </div>
  )
}
