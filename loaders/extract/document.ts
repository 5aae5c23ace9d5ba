import type { Entity, PaperClaim, Result, Setup } from '@/graph/model'
import type { Span } from './text/span'

/** A part of a document, as a stretch of its text: a row of a card, a title, an abstract. */
export interface Section extends Span {
  /** As the source names it ("Experiment Setup", "Abstract"). */
  readonly name: string
  /** What a reproducibility card answers in this row ("Yes", "No", "Academia"); null where there is no answer. */
  readonly answer: string | null
}

/** One document's account of one paper, split into what can be told apart. Offsets count from the start of `text`. */
export interface DocumentInput {
  readonly text: string
  readonly title: string
  /** In the order of the text, disjoint; a section named "Title" holds the title where the text has one. */
  readonly sections: readonly Section[]
}

/** What is read out of a document: the parts of a `PaperRecord` that running text gives. */
export interface DocumentFacts {
  readonly entities: readonly Entity[]
  /** The first is the paper-wide one. */
  readonly setups: readonly Setup[]
  readonly results: readonly Result[]
  readonly code: PaperClaim['code']
}
