/** A list of 32-bit integers that grows without boxing them. */
export class NumberList {
  private values = new Uint32Array(1024)
  private size = 0

  get length(): number {
    return this.size
  }

  push(value: number): void {
    if (this.size === this.values.length) {
      const wider = new Uint32Array(this.size * 2)
      wider.set(this.values)
      this.values = wider
    }
    this.values[this.size++] = value
  }

  /** A view of what was pushed. */
  toArray(): Uint32Array {
    return this.values.subarray(0, this.size)
  }
}
