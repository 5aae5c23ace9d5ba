/** A piece of a sentence around a mention, in three parts. */
export interface Excerpt {
  readonly before: string
  readonly mention: string
  readonly after: string
}

/**
 * Cuts a quotation to about `length` characters around the mention at `at`, at blanks, with an ellipsis
 * where something was left out.
 */
export function excerptOf(quote: string, at: number, mentionLength: number, length = 110): Excerpt {
  const end = at + mentionLength
  const room = Math.max(0, length - mentionLength)
  const wantedStart = Math.max(0, at - Math.floor(room * 0.45))
  const start = wantedStart === 0 ? 0 : Math.min(at, blankAfter(quote, wantedStart))
  const wantedEnd = Math.min(quote.length, end + (room - (at - start)))
  const stop = wantedEnd === quote.length ? quote.length : Math.max(end, quote.lastIndexOf(' ', wantedEnd))
  return {
    before: `${start > 0 ? '… ' : ''}${quote.slice(start, at)}`,
    mention: quote.slice(at, end),
    after: `${quote.slice(end, stop)}${stop < quote.length ? ' …' : ''}`,
  }
}

function blankAfter(text: string, from: number): number {
  const blank = text.indexOf(' ', from)
  return blank < 0 ? from : blank + 1
}
