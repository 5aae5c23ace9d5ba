import { KIND_DESIGN, kindPath, type NodeKind } from './kinds'

interface KindMarkProps {
  readonly kind: NodeKind
  readonly size?: number
  /** Says the kind to a screen reader; leave it out where the kind is written beside the mark. */
  readonly named?: boolean
}

/** The shape and colour of a kind, as on the canvas. */
export function KindMark({ kind, size = 14, named = false }: KindMarkProps) {
  const name = named ? { role: 'img', 'aria-label': KIND_DESIGN[kind].singular } : { 'aria-hidden': true }
  return (
    <svg className="kind-mark" width={size} height={size} viewBox="0 0 16 16" {...name}>
      <path d={kindPath(kind)} fill={`var(--kind-${kind})`} strokeLinejoin="round" />
    </svg>
  )
}
