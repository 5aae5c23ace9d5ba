import { sql } from '../statement'

export interface DocumentRow {
  readonly id: string
  readonly paper: string
  readonly format: string
  readonly fileName: string
  readonly uri: string
  readonly text: string
  readonly textStart: number
  /** JSON of `PaperClaim`. */
  readonly claim: string
}

export const DOCUMENT_COLUMNS = `
  document.id, paper.id AS paper, document.format, document.file_name AS fileName, document.uri, document.text,
  document.text_start AS textStart, document.claim`

/** Documents of a JSON list of identifiers, in no order. */
export const documentsById = sql<[ids: string], DocumentRow>(`
  SELECT ${DOCUMENT_COLUMNS}
  FROM json_each(?) AS asked
  CROSS JOIN document ON document.id = asked.value
  CROSS JOIN paper ON paper.key = document.paper`)
