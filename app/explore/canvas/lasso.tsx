import { useState, type PointerEvent } from 'react'
import type { Position } from '../graph/types'
import styles from './canvas.module.css'

interface LassoProps {
  /** A closed line was drawn, in pixels of the canvas. */
  readonly onEnclose: (corners: readonly Position[]) => void
}

/** Corners nearer than this, in pixels, are left out. */
const NEAR = 4

/** Lies over the canvas while nodes are enclosed by hand. */
export function Lasso({ onEnclose }: LassoProps) {
  const [corners, setCorners] = useState<readonly Position[]>([])
  const place = ({ currentTarget, clientX, clientY }: PointerEvent<SVGSVGElement>): Position => {
    const { left, top } = currentTarget.getBoundingClientRect()
    return { x: clientX - left, y: clientY - top }
  }
  return (
    <svg className={styles.lasso} aria-hidden="true" data-lasso=""
      onPointerDown={(event) => { event.currentTarget.setPointerCapture(event.pointerId); setCorners([place(event)]) }}
      onPointerMove={(event) => {
        const last = corners.at(-1)
        const next = place(event)
        if (last && Math.hypot(next.x - last.x, next.y - last.y) >= NEAR) setCorners([...corners, next])
      }}
      onPointerUp={() => { onEnclose(corners); setCorners([]) }} onPointerCancel={() => setCorners([])}>
      {corners.length > 1 && <path d={`M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z`} />}
    </svg>
  )
}
