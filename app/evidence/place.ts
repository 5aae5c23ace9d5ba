export interface Rectangle {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

export interface Size {
  readonly width: number
  readonly height: number
}

/** Where a card of a size goes beside a rectangle: below it where there is room, else above, never out of the window. */
export function placeBeside(target: Rectangle, card: Size, view: Size, gap = 8): { readonly left: number, readonly top: number } {
  const left = Math.max(gap, Math.min(target.left, view.width - card.width - gap))
  const below = target.bottom + gap
  const fitsBelow = below + card.height <= view.height - gap
  const above = target.top - gap - card.height
  const top = fitsBelow || above < gap ? Math.min(below, Math.max(gap, view.height - card.height - gap)) : above
  return { left, top }
}
