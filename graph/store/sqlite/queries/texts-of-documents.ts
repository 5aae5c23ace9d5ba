import { sql } from '../statement'

export interface TextRow {
  readonly key: number
  readonly text: string
  readonly textStart: number
}

/** The texts that evidence of a JSON list of keys of documents points into. */
export const textsOfDocuments = sql<[documentKeys: string], TextRow>(`
  SELECT document.key, document.text, document.text_start AS textStart
  FROM json_each(?) AS asked
  CROSS JOIN document ON document.key = asked.value`)
