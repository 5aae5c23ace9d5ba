import { sql } from '../statement'
import { FEATURE_COLUMNS, type FeatureRow } from './features-by-id'

/** The structure of the graph, for the setup index. */

export interface IndexPaperRow {
  readonly id: string
  readonly title: string
  readonly venue: string | null
  readonly year: number | null
  readonly arxiv: string | null
  readonly doi: string | null
  readonly hasCode: number
  /** JSON list of variables. */
  readonly notReported: string
}

export const allPapers = sql<[], IndexPaperRow>(`
  SELECT id, title, venue, year, data ->> 'arxiv' AS arxiv, data ->> 'doi' AS doi, has_code AS hasCode, (
    SELECT json_group_array(DISTINCT variable ORDER BY variable)
    FROM document CROSS JOIN reporting ON reporting.document = document.key
    -- The sign keeps SQLite from looking through all reports of this status, for each paper anew.
    WHERE document.paper = paper.key AND +reporting.status = 'NOT_REPORTED'
  ) AS notReported
  FROM paper`)

export const allFeatures = sql<[], FeatureRow>(`
  SELECT ${FEATURE_COLUMNS} FROM feature LEFT JOIN feature AS broader ON broader.key = feature.broader`)

export interface PaperFeatureRow {
  readonly paper: string
  readonly feature: string
}

export const allPaperFeatures = sql<[], PaperFeatureRow>(`
  SELECT paper.id AS paper, feature.id AS feature
  FROM paper
  CROSS JOIN paper_feature ON paper_feature.paper = paper.key
  CROSS JOIN feature ON feature.key = paper_feature.feature
  WHERE feature.kind <> 'Hyperparameter'`)

export interface DevicesRow {
  readonly paper: string
  readonly hardware: string
  readonly count: number
}

export const allDevices = sql<[], DevicesRow>(`
  SELECT DISTINCT paper.id AS paper, feature.id AS hardware, link.count AS count
  FROM feature
  CROSS JOIN paper_feature ON paper_feature.feature = feature.key
  CROSS JOIN paper ON paper.key = paper_feature.paper
  CROSS JOIN document ON document.paper = paper.key
  CROSS JOIN setup ON setup.document = document.key
  CROSS JOIN link ON link.setup = setup.key AND link.feature = feature.key
  WHERE feature.kind = 'Hardware' AND link.count IS NOT NULL`)

export interface IndexSetupRow {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly ordinal: number
  /** JSON lists: of scope terms, and of identifiers. */
  readonly scope: string
  readonly exceptions: string
  readonly features: string
}

export const allSetups = sql<[], IndexSetupRow>(`
  SELECT setup.id, paper.id AS paper, document.id AS document, setup.ordinal, setup.scope, setup.exceptions, (
    SELECT json_group_array(feature.id ORDER BY feature.id)
    FROM link CROSS JOIN feature ON feature.key = link.feature
    WHERE link.setup = setup.key
  ) AS features
  FROM setup
  CROSS JOIN document ON document.key = setup.document
  CROSS JOIN paper ON paper.key = document.paper`)
