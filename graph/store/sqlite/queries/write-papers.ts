import { sql } from '../statement'

/** The papers that are there, of a JSON list of identifiers. */
export const paperKeys = sql<[ids: string], { readonly id: string; readonly key: number }>(`
  SELECT paper.id, paper.key FROM json_each(?) AS asked CROSS JOIN paper ON paper.id = asked.value`)

/** The last key in use; null where there is none. */
export const lastPaperKey = sql<[], { readonly key: number | null }>('SELECT max(key) AS key FROM paper')

export const paperIdOfKey = sql<[key: number], { readonly id: string }>('SELECT id FROM paper WHERE key = ?')

export interface ClaimRow {
  readonly documentId: string
  /** JSON of `PaperClaim`. */
  readonly claim: string
}

/** What the documents of a paper claim. */
export const claimsOfPaper = sql<[paper: number], ClaimRow>('SELECT id AS documentId, claim FROM document WHERE paper = ?')

/** What lists of papers need in columns, and the whole paper as JSON. */
type PaperColumns = readonly [title: string, titleOrder: string, venue: string | null, year: number | null, hasCode: number, data: string]

export const insertPaper = sql<readonly [key: number, id: string, ...columns: PaperColumns]>(`
  INSERT INTO paper (key, id, title, title_order, venue, year, has_code, data) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)

export const updatePaper = sql<readonly [...columns: PaperColumns, key: number]>(`
  UPDATE paper SET title = ?, title_order = ?, venue = ?, year = ?, has_code = ?, data = ? WHERE key = ?`)

export const deletePaper = sql<[key: number]>('DELETE FROM paper WHERE key = ?')

/** What is recorded as linked to a paper. */
export const recordedFeatures = sql<[paper: number], { readonly feature: number }>(`
  SELECT feature FROM paper_feature WHERE paper = ?`)

/** What a paper's setups link to: entities, settings, and the settings' hyperparameters. */
export const linkedFeatures = sql<[paper: number], { readonly feature: number }>(`
  WITH linked (feature) AS MATERIALIZED (
    SELECT DISTINCT link.feature
    FROM document CROSS JOIN setup ON setup.document = document.key CROSS JOIN link ON link.setup = setup.key
    WHERE document.paper = ?)
  SELECT feature FROM linked
  UNION
  SELECT feature.broader FROM linked CROSS JOIN feature ON feature.key = linked.feature WHERE feature.kind = 'Setting'`)

export const insertPaperFeature = sql<[feature: number, paper: number]>('INSERT INTO paper_feature VALUES (?, ?)')

export const deletePaperFeature = sql<[feature: number, paper: number]>(`
  DELETE FROM paper_feature WHERE feature = ? AND paper = ?`)
