/** What a mention can be. */
export const MENTION_KINDS = [
  'dataset', 'architecture', 'method', 'hardware', 'software', 'hyperparameter', 'value', 'result', 'codeUrl',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** A name, value, result or code address that stands in a text. */
export interface Mention {
  readonly kind: MentionKind
  /** Canonical name (for a value: the name of its hyperparameter, or ""). */
  readonly name: string
  /** As it stands in the text: `text.slice(start, end)`. */
  readonly raw: string
  /** UTF-16 code units. */
  readonly start: number
  readonly end: number
  /** Of a value or result: the number, or canonical text (see `SettingValue`). Of hardware: the count. Of software: the version. */
  readonly value?: number | string
  readonly unit?: string
  /** Of a value: `start` of the hyperparameter (or other) mention that it belongs to; null where it stands alone. */
  readonly of?: number | null
  /** The rule that found it, dotted from general to particular. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}
