/**
 * Many strings in two arrays: their UTF-8 bytes one after the other, and where each begins. A million
 * titles cost their bytes and four more each, outside of the garbage collector's sight.
 */
export class StringTable {
  private readonly text: Buffer

  constructor(readonly bytes: Uint8Array<ArrayBuffer>, readonly offsets: Uint32Array) {
    this.text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  }

  static from(strings: readonly string[]): StringTable {
    const offsets = new Uint32Array(strings.length + 1)
    let size = 0
    strings.forEach((string, i) => {
      size += Buffer.byteLength(string)
      offsets[i + 1] = size
    })
    const bytes = Buffer.from(new ArrayBuffer(size))
    strings.forEach((string, i) => bytes.write(string, offsets[i]!))
    return new StringTable(new Uint8Array(bytes.buffer), offsets)
  }

  get length(): number {
    return this.offsets.length - 1
  }

  get byteLength(): number {
    return this.bytes.byteLength + this.offsets.byteLength
  }

  /** The string at a place from 0 to length − 1. */
  at(place: number): string {
    return this.text.toString('utf8', this.offsets[place], this.offsets[place + 1])
  }

  /** Place of a string, or −1. The table must be sorted by code point. */
  find(string: string): number {
    const place = this.lowerBound(string)
    return place < this.length && this.at(place) === string ? place : -1
  }

  /** Place of the first string that does not stand before the given one. The table must be sorted by code point. */
  lowerBound(string: string): number {
    return this.bound(string, 0)
  }

  /** Place of the first string that stands behind the given one. The table must be sorted by code point. */
  upperBound(string: string): number {
    return this.bound(string, -1)
  }

  private bound(string: string, above: -1 | 0): number {
    const wanted = Buffer.from(string)
    let low = 0
    let high = this.length
    while (low < high) {
      const middle = (low + high) >>> 1
      if (wanted.compare(this.text, this.offsets[middle], this.offsets[middle + 1]) > above) low = middle + 1
      else high = middle
    }
    return low
  }
}

/** Bytes of all typed arrays and string tables in nested plain objects. */
export function bytesIn(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength
  if (value instanceof StringTable) return value.byteLength
  return typeof value === 'object' && value !== null ? Object.values(value).reduce<number>((sum, inner) => sum + bytesIn(inner), 0) : 0
}
