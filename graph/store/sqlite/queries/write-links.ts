import { sql } from '../statement'

/** Evidence in the order of the columns of `link` and `result`. */
export type EvidenceParameters = readonly [
  section: number | null, rule: number, confidence: number, start: number, length: number, rawStart: number,
  rawLength: number, quote: string | null, raw: string | null,
]

export const insertLink = sql<readonly [
  setup: number, position: number, feature: number, count: number | null, memoryGb: number | null,
  version: string | null, own: number, ...evidence: EvidenceParameters,
]>(`
  INSERT INTO link (
    setup, position, feature, count, memory_gb, version, own,
    section, rule, confidence, start, length, raw_start, raw_length, quote, raw)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

export const insertResult = sql<readonly [
  id: string, document: number, ordinal: number, metric: string, value: number, unit: string | null,
  dataset: number | null, reachedBy: number | null, own: number, ...evidence: EvidenceParameters,
]>(`
  INSERT INTO result (
    id, document, ordinal, metric, value, unit, dataset, reached_by, own,
    section, rule, confidence, start, length, raw_start, raw_length, quote, raw)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

export const wordKey = sql<[text: string], { readonly key: number }>('SELECT key FROM word WHERE text = ?')

export const insertWord = sql<[text: string]>('INSERT INTO word (text) VALUES (?)')
