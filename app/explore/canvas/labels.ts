export interface LabelBox {
  readonly id: string
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  /** Greater comes first where two labels want the same room. */
  readonly priority: number
}

/** Side of the squares in which labels look for others near them, in pixels. */
const CELL = 120

/** Which labels can be shown without one lying on another: by priority, then identifier. */
export function visibleLabels(boxes: readonly LabelBox[]): Set<string> {
  const ordered = [...boxes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const cells = new Map<string, LabelBox[]>()
  const visible = new Set<string>()
  for (const box of ordered) {
    const keys = cellsOf(box)
    if (keys.some((key) => cells.get(key)?.some((other) => overlap(box, other)))) continue
    visible.add(box.id)
    for (const key of keys) {
      const cell = cells.get(key)
      if (cell) cell.push(box)
      else cells.set(key, [box])
    }
  }
  return visible
}

function overlap(a: LabelBox, b: LabelBox): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function cellsOf({ left, top, right, bottom }: LabelBox): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`)
  }
  return keys
}
