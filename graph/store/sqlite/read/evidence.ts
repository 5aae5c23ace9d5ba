import type { Evidence } from '@/graph/model'
import type { EvidenceRow } from '../queries/evidence-columns'
import { textsOfDocuments } from '../queries/texts-of-documents'
import type { Statements } from '../statement'

/** The texts of some documents, out of which evidence is cut. */
export class Texts {
  readonly #texts: ReadonlyMap<number, { readonly text: string; readonly textStart: number }>

  constructor(statements: Statements, documentKeys: Iterable<number>) {
    const rows = statements.all(textsOfDocuments, JSON.stringify([...new Set(documentKeys)]))
    this.#texts = new Map(rows.map((row) => [row.key, row]))
  }

  /** The stretch of a document between two offsets of its source. */
  slice(document: number, start: number, end: number): string {
    const { text, textStart } = this.#texts.get(document)!
    return text.slice(start - textStart, end - textStart)
  }

  evidence(row: EvidenceRow, document: number): Evidence {
    const { section, rule, confidence, start, length, rawStart, rawLength, quote, raw } = row
    return {
      section,
      quote: quote ?? this.slice(document, start, start + length),
      start,
      end: start + length,
      raw: raw ?? this.slice(document, rawStart, rawStart + rawLength),
      rawStart,
      rule,
      confidence,
    }
  }
}
