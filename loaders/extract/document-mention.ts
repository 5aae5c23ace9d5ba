import type { Mention } from './mention'
import type { Span } from './text/span'

/** A mention in a document, with the section and the sentence that it stands in. Offsets count in the document. */
export interface DocumentMention extends Mention {
  readonly section: string
  readonly sentence: Span
  /** Why it is no fact of the paper; null where it is one. */
  readonly rejected: string | null
}
