interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface LabelBox extends Rectangle {
  readonly id: string
  /** The node's own shape, on which labels of others may not lie. */
  readonly shape: Rectangle
  /** Greater comes first where two labels want the same room. */
  readonly priority: number
}

/** Side of the squares in which labels look for others near them, in pixels. */
const CELL = 120

/** From here on a label is shown even where it lies on another node: what is chosen, lit or a start. */
export const MUST_SHOW = 1e6

/** Which labels can be shown without one lying on another, or on another node: by priority, then identifier. */
export function visibleLabels(boxes: readonly LabelBox[]): Set<string> {
  const shapes = new Map<string, LabelBox[]>()
  for (const box of boxes) for (const key of cellsOf(box.shape)) push(shapes, key, box)
  const ordered = [...boxes].sort((a, b) => b.priority - a.priority || (a.id < b.id ? -1 : 1))
  const cells = new Map<string, LabelBox[]>()
  const visible = new Set<string>()
  for (const box of ordered) {
    const keys = cellsOf(box)
    if (keys.some((key) => cells.get(key)?.some((other) => overlap(box, other)))) continue
    if (box.priority < MUST_SHOW && keys.some((key) => shapes.get(key)?.some((other) => other !== box && overlap(box, other.shape)))) continue
    visible.add(box.id)
    for (const key of keys) push(cells, key, box)
  }
  return visible
}

function push(cells: Map<string, LabelBox[]>, key: string, box: LabelBox): void {
  const cell = cells.get(key)
  if (cell) cell.push(box)
  else cells.set(key, [box])
}

function overlap(a: Rectangle, b: Rectangle): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

function cellsOf({ left, top, right, bottom }: Rectangle): string[] {
  const keys: string[] = []
  for (let x = Math.floor(left / CELL); x <= Math.floor(right / CELL); x++) {
    for (let y = Math.floor(top / CELL); y <= Math.floor(bottom / CELL); y++) keys.push(`${x} ${y}`)
  }
  return keys
}
