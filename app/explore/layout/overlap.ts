/** A box around a node and its label, by its centre; `x` and `y` are changed in place by `separate`. */
export interface Box {
  x: number
  y: number
  readonly halfWidth: number
  readonly halfHeight: number
  /** Stays where it is; others move away from it. */
  readonly fixed: boolean
}

/**
 * Pushes overlapping boxes apart, each pair along the axis that needs the shorter way, until none overlap
 * or `rounds` are over. The boxes' order decides ties, so equal input gives equal output.
 */
export function separate(boxes: readonly Box[], rounds = 200, gap = 4): void {
  for (let round = 0; round < rounds; round++) {
    let moved = false
    for (let i = 0; i < boxes.length; i++) {
      const a = boxes[i]
      if (!a) continue
      for (let j = i + 1; j < boxes.length; j++) {
        const b = boxes[j]
        if (b && !(a.fixed && b.fixed) && push(a, b, gap)) moved = true
      }
    }
    if (!moved) return
  }
}

function push(a: Box, b: Box, gap: number): boolean {
  const overlapX = a.halfWidth + b.halfWidth + gap - Math.abs(b.x - a.x)
  if (overlapX <= 0) return false
  const overlapY = a.halfHeight + b.halfHeight + gap - Math.abs(b.y - a.y)
  if (overlapY <= 0) return false
  const shareOfA = a.fixed ? 0 : b.fixed ? 1 : 0.5
  if (overlapX < overlapY) {
    const way = b.x >= a.x ? overlapX : -overlapX
    a.x -= way * shareOfA
    b.x += way * (1 - shareOfA)
  } else {
    const way = b.y >= a.y ? overlapY : -overlapY
    a.y -= way * shareOfA
    b.y += way * (1 - shareOfA)
  }
  return true
}
