/**
 * Keeps the best `limit` of many scored items: by falling score, then by rising item. A heap whose root is
 * the worst that is kept, so an item that does not come in costs one comparison.
 */
export class Top {
  private readonly scores: Float64Array
  private readonly items: Uint32Array
  private size = 0

  constructor(private readonly limit: number) {
    this.scores = new Float64Array(limit)
    this.items = new Uint32Array(limit)
  }

  /** The score that an item must reach to come in; 0 as long as there is room. */
  get floor(): number {
    return this.limit > 0 && this.size === this.limit ? this.scores[0]! : 0
  }

  offer(item: number, score: number): void {
    if (this.size < this.limit) {
      this.rise(this.size++, item, score)
    } else if (this.limit > 0 && this.isWorse(0, item, score)) {
      this.sink(item, score)
    }
  }

  /** Best first. */
  sorted(): { readonly item: number; readonly score: number }[] {
    return Array.from({ length: this.size }, (_, i) => ({ item: this.items[i]!, score: this.scores[i]! }))
      .sort((a, b) => b.score - a.score || a.item - b.item)
  }

  /** Whether what stands at a place is worse than an item. */
  private isWorse(place: number, item: number, score: number): boolean {
    const other = this.scores[place]!
    return other < score || (other === score && this.items[place]! > item)
  }

  private put(place: number, item: number, score: number): void {
    this.items[place] = item
    this.scores[place] = score
  }

  private rise(place: number, item: number, score: number): void {
    while (place > 0) {
      const parent = (place - 1) >> 1
      if (this.isWorse(parent, item, score)) break
      this.put(place, this.items[parent]!, this.scores[parent]!)
      place = parent
    }
    this.put(place, item, score)
  }

  private sink(item: number, score: number): void {
    let place = 0
    for (;;) {
      let child = 2 * place + 1
      if (child >= this.size) break
      if (child + 1 < this.size && this.isWorse(child + 1, this.items[child]!, this.scores[child]!)) child++
      if (!this.isWorse(child, item, score)) break
      this.put(place, this.items[child]!, this.scores[child]!)
      place = child
    }
    this.put(place, item, score)
  }
}
