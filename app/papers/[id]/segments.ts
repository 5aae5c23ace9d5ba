import type { Mention } from './facts'

/** A piece of a text: plain, or marked for the mentions that begin or lie in it. */
export interface Segment {
  readonly text: string
  readonly mention: Mention | null
  /** Anchors of mentions that begin at the start of this piece or are covered by it. */
  readonly anchors: readonly string[]
}

/**
 * Cuts a text into plain and marked pieces. Overlapping mentions become one piece, coloured by the one
 * that starts first (the longer of two); the others keep their anchors. Offsets count from the start of
 * the source, in which the text begins at `textStart`.
 */
export function segmentsOf(text: string, textStart: number, mentions: readonly Mention[]): Segment[] {
  const inText = mentions
    .filter(({ start, end }) => start >= textStart && end <= textStart + text.length && end > start)
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const segments: Segment[] = []
  let position = textStart
  let index = 0
  while (index < inText.length) {
    const first = inText[index]
    if (!first) break
    let end = first.end
    const anchors = new Set<string>()
    for (let other = inText[index]; other && other.start < end; other = inText[++index]) {
      anchors.add(other.anchor)
      end = Math.max(end, other.end)
    }
    if (first.start > position) segments.push(plain(text.slice(position - textStart, first.start - textStart)))
    segments.push({ text: text.slice(first.start - textStart, end - textStart), mention: first, anchors: [...anchors] })
    position = end
  }
  if (position < textStart + text.length) segments.push(plain(text.slice(position - textStart)))
  return segments
}

function plain(text: string): Segment {
  return { text, mention: null, anchors: [] }
}
