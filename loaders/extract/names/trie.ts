/**
 * A trie over 16-bit codes in flat arrays: one open-addressed table of edges (node, code) → node, so that
 * a step costs one probe and 100,000 nodes a few megabytes. It is walked from the beginnings of words only,
 * which for names does all that an Aho-Corasick automaton would, without its failure links.
 */
export class Trie<T> {
  // Small at first: every document has a trie of its few own names.
  #from = new Int32Array(1 << 8)
  #code = new Uint16Array(1 << 8)
  #to = new Int32Array(1 << 8)
  /** Children of the root by ASCII code: every walk begins there. 0 is none. */
  readonly #first = new Int32Array(128)
  #edges = 0
  #nodes = 1
  readonly #values = new Map<number, T[]>()
  /** 1 where a path ends, so that most steps need no look into the map. */
  #ends = new Uint8Array(1 << 8)

  static readonly ROOT = 0
  static readonly NONE = -1

  /** Adds a value at the end of a path of codes. */
  add(path: readonly number[], value: T): void {
    let node = Trie.ROOT
    for (const code of path) node = this.#extend(node, code)
    while (node >= this.#ends.length) this.#ends = lengthened(this.#ends)
    this.#ends[node] = 1
    const values = this.#values.get(node)
    if (values === undefined) this.#values.set(node, [value])
    else values.push(value)
  }

  /** The node that `code` leads to, or `NONE`. */
  step(node: number, code: number): number {
    if (node === Trie.ROOT && code < 128) {
      const child = this.#first[code]!
      return child === 0 ? Trie.NONE : child
    }
    const mask = this.#from.length - 1
    for (let slot = slotOf(node, code, mask); ; slot = (slot + 1) & mask) {
      const to = this.#to[slot]!
      if (to === 0) return Trie.NONE
      if (this.#from[slot] === node && this.#code[slot] === code) return to
    }
  }

  /** The values whose paths end at a node. */
  values(node: number): readonly T[] | undefined {
    return this.#ends[node] === 1 ? this.#values.get(node) : undefined
  }

  #extend(node: number, code: number): number {
    const known = this.step(node, code)
    if (known !== Trie.NONE) return known
    if (this.#edges * 2 >= this.#from.length) this.#grow()
    const added = this.#nodes
    this.#nodes += 1
    if (node === Trie.ROOT && code < 128) this.#first[code] = added
    else this.#insert(node, code, added)
    this.#edges += 1
    return added
  }

  #insert(node: number, code: number, to: number): void {
    const mask = this.#from.length - 1
    let slot = slotOf(node, code, mask)
    while (this.#to[slot] !== 0) slot = (slot + 1) & mask
    this.#from[slot] = node
    this.#code[slot] = code
    this.#to[slot] = to
  }

  #grow(): void {
    const [from, code, to] = [this.#from, this.#code, this.#to]
    this.#from = new Int32Array(from.length * 2)
    this.#code = new Uint16Array(from.length * 2)
    this.#to = new Int32Array(from.length * 2)
    for (let slot = 0; slot < to.length; slot += 1) {
      if (to[slot] !== 0) this.#insert(from[slot]!, code[slot]!, to[slot]!)
    }
  }
}

function lengthened(from: Uint8Array): Uint8Array<ArrayBuffer> {
  const to = new Uint8Array(from.length * 2)
  to.set(from)
  return to
}

/** Fibonacci hashing (Knuth, TAOCP 6.4) of an edge. */
function slotOf(node: number, code: number, mask: number): number {
  return (Math.imul(Math.imul(node, 31) + code, 0x9e3779b1) >>> 7) & mask
}
