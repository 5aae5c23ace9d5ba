import { sql } from '../statement'

export interface StoredDigestRow {
  readonly key: number
  readonly id: string
  readonly paper: number
  readonly digest: string
  /** JSON list of keys of descriptions. */
  readonly descriptions: string
}

/** The documents that are there, of a JSON list of identifiers. */
export const storedDigests = sql<[ids: string], StoredDigestRow>(`
  SELECT document.key, document.id, document.paper, document.digest, document.descriptions
  FROM json_each(?) AS asked CROSS JOIN document ON document.id = asked.value`)

export const insertDocument = sql<[
  id: string, paper: number, format: string, fileName: string, uri: string, textStart: number, claim: string,
  digest: string, descriptions: string, text: string,
]>(`
  INSERT INTO document (id, paper, format, file_name, uri, text_start, claim, digest, descriptions, text)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

/** Removes a document with its setups, links, results and reporting. */
export const deleteDocument = sql<[key: number]>('DELETE FROM document WHERE key = ?')

export const countLinksOfDocument = sql<[document: number], { readonly links: number }>(`
  SELECT count(*) AS links FROM setup CROSS JOIN link ON link.setup = setup.key WHERE setup.document = ?`)

export const insertSetup = sql<[id: string, document: number, ordinal: number, scope: string, except: string]>(`
  INSERT INTO setup (id, document, ordinal, scope, exceptions) VALUES (?, ?, ?, ?, ?)`)

export const insertReporting = sql<[
  document: number, position: number, variable: string, status: string, answer: string, start: number | null,
  end: number | null, inText: number, quote: string | null,
]>(`
  INSERT INTO reporting (document, position, variable, status, answer, start, end, in_text, quote)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`)
