import type { Position } from '../graph/types'

/** Whether a point lies within a closed line through these corners (even-odd rule; Shimrat 1962). */
export function isEnclosed({ x, y }: Position, corners: readonly Position[]): boolean {
  let inside = false
  corners.forEach((corner, index) => {
    const before = corners.at(index - 1) ?? corner
    if ((corner.y > y) !== (before.y > y) && x < ((before.x - corner.x) * (y - corner.y)) / (before.y - corner.y) + corner.x) inside = !inside
  })
  return inside
}
