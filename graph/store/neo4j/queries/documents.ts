import { type Cypher, cypher } from '../cypher'

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

const whole = (match: string): Cypher<{ readonly ids: readonly string[] }, DocumentRow> => cypher(`
  ${match}
  RETURN d.id AS id, p.id AS paper, d.format AS format, d.fileName AS fileName, d.uri AS uri, d.text AS text,
    d.textStart AS textStart, d.claim AS claim
  ORDER BY d.id`)

export const documentsById = whole('MATCH (p:Paper)-[:DESCRIBED_BY]->(d:Document) WHERE d.id IN $ids')

export const documentsOfPapers = whole('MATCH (p:Paper)-[:DESCRIBED_BY]->(d:Document) WHERE p.id IN $ids')
