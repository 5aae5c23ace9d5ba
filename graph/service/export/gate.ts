/** Lets so many in at a time. */
export class Gate {
  private inside = 0

  constructor(private readonly most: number) {}

  /** How to leave, once; null where it is full. */
  enter(): (() => void) | null {
    if (this.inside >= this.most) return null
    this.inside++
    let left = false
    return () => {
      if (left) return
      left = true
      this.inside--
    }
  }
}
