import { sql } from '../statement'

/** A stretch of the document's text, in the order of the columns of `link` and `result`. */
type Place = readonly [reading: number, start: number, length: number, rawStart: number, rawLength: number]

/** A link that states nothing beside itself, as nearly all do. */
export const insertPlainLink = sql<readonly [setup: number, position: number, feature: number, ...place: Place]>(`
  INSERT INTO link (setup, position, feature, reading, start, length, raw_start, raw_length)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?)`)

export const insertLink = sql<readonly [
  setup: number, position: number, feature: number, ...place: Place,
  count: number | null, memoryGb: number | null, version: string | null, own: number, quote: string | null, raw: string | null,
]>(`
  INSERT INTO link (setup, position, feature, reading, start, length, raw_start, raw_length, count, memory_gb, version, own, quote, raw)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

export const insertResult = sql<readonly [
  id: string, document: number, ordinal: number, metric: string, value: number, unit: string | null,
  dataset: number | null, reachedBy: number | null, own: number, ...place: Place, quote: string | null, raw: string | null,
]>(`
  INSERT INTO result (
    id, document, ordinal, metric, value, unit, dataset, reached_by, own, reading, start, length, raw_start, raw_length, quote, raw)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`)

export const readingKey = sql<[rule: string, confidence: number, section: string | null], { readonly key: number }>(`
  SELECT key FROM reading WHERE rule = ? AND confidence = ? AND section IS ?`)

export const insertReading = sql<[section: string | null, rule: string, confidence: number]>(`
  INSERT INTO reading (section, rule, confidence) VALUES (?, ?, ?)`)
