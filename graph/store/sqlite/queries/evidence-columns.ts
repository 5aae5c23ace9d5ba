/** Evidence as a row holds it: a stretch of its document's text, and text only where it differs from that. */
export interface EvidenceRow {
  readonly section: string | null
  readonly rule: string
  readonly confidence: number
  readonly start: number
  readonly length: number
  readonly rawStart: number
  readonly rawLength: number
  readonly quote: string | null
  readonly raw: string | null
}

/** Columns of `EvidenceRow`, for a statement that joins the words `section` and `rule` to the row `item`. */
export const EVIDENCE_COLUMNS = `
  section.text AS section, rule.text AS rule, item.confidence, item.start, item.length,
  item.raw_start AS rawStart, item.raw_length AS rawLength, item.quote, item.raw`

export const EVIDENCE_JOINS = `
  JOIN word AS rule ON rule.key = item.rule
  LEFT JOIN word AS section ON section.key = item.section`
