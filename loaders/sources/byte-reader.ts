/** Reads a stream of bytes by numbers of bytes, with a look ahead. */
export class ByteReader {
  private readonly iterator: AsyncIterator<Uint8Array>
  private chunks: Uint8Array[] = []
  private buffered = 0
  /** How many bytes were handed out or skipped. */
  position = 0

  constructor(stream: AsyncIterable<Uint8Array>) {
    this.iterator = stream[Symbol.asyncIterator]()
  }

  /** The next `length` bytes without taking them; fewer at the end. */
  async peek(length: number): Promise<Uint8Array> {
    await this.fill(length)
    const joined = this.chunks.length === 1 ? (this.chunks[0] ?? new Uint8Array()) : Buffer.concat(this.chunks)
    this.chunks = joined.length > 0 ? [joined] : []
    return joined.subarray(0, length)
  }

  /** Takes the next `length` bytes; fewer at the end. */
  async read(length: number): Promise<Uint8Array> {
    const bytes = await this.peek(length)
    this.drop(bytes.length)
    return bytes
  }

  /** Leaves out the next `length` bytes; answers how many there were. */
  async skip(length: number): Promise<number> {
    let left = length
    for await (const chunk of this.take(length)) left -= chunk.length
    return length - left
  }

  /** The next `length` bytes as a stream; fewer at the end. */
  async *take(length: number): AsyncGenerator<Uint8Array> {
    let left = length
    while (left > 0) {
      await this.fill(1)
      const chunk = this.chunks[0]?.subarray(0, left)
      if (chunk === undefined) return
      this.drop(chunk.length)
      left -= chunk.length
      yield chunk
    }
  }

  /** Everything that is left, as a stream; whoever stops early ends the stream below as well. */
  async *rest(): AsyncGenerator<Uint8Array> {
    try {
      yield* this.take(Infinity)
    } finally {
      await this.close()
    }
  }

  /** Ends the stream below; nothing more can be read. */
  async close(): Promise<void> {
    this.chunks = []
    await this.iterator.return?.()
  }

  private async fill(length: number): Promise<void> {
    while (this.buffered < length) {
      const next = await this.iterator.next()
      if (next.done) return
      if (next.value.length === 0) continue
      this.chunks.push(next.value)
      this.buffered += next.value.length
    }
  }

  private drop(length: number): void {
    this.position += length
    this.buffered -= length
    let left = length
    while (left > 0) {
      const first = this.chunks[0]
      if (first === undefined) return
      if (first.length > left) {
        this.chunks[0] = first.subarray(left)
        return
      }
      left -= first.length
      this.chunks.shift()
    }
  }
}
