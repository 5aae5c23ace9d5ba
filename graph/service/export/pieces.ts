/** Bytes that are collected before they are sent on. */
const PIECE = 64 * 1024

/** Text and bytes as bytes in pieces worth sending. */
export async function* pieces(content: AsyncIterable<string | Uint8Array>): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder()
  let texts: string[] = []
  let length = 0
  const collected = () => {
    const bytes = encoder.encode(texts.join(''))
    texts = []
    length = 0
    return bytes
  }
  for await (const part of content) {
    if (typeof part === 'string') {
      texts.push(part)
      length += part.length
      if (length >= PIECE) yield collected()
      continue
    }
    if (length > 0) yield collected()
    yield part
  }
  if (length > 0) yield collected()
}
