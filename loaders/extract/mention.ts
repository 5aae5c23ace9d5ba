/** What a mention can be. */
export const MENTION_KINDS = [
  'dataset', 'architecture', 'method', 'hardware', 'software', 'hyperparameter', 'value', 'result', 'codeUrl',
] as const
export type MentionKind = (typeof MENTION_KINDS)[number]

/** A name, value, result or code address that stands in a text. */
export interface Mention {
  readonly kind: MentionKind
  /** Canonical name (for a value: the name of its hyperparameter, or ""; for a code address: the address). */
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
  /** Of hardware: memory of one device in gigabytes, where the text says it. */
  readonly memoryGb?: number
  /** Of a name: canonical name of the broader entity of its kind, where there is one. */
  readonly parent?: string
  /** Of a name: it is an area or a group ("large language model") rather than one thing. */
  readonly broad?: boolean
  /** Of a name: the text presents it as its own contribution. */
  readonly own?: boolean
  /** The rule that found it, dotted from general to particular. */
  readonly rule: string
  /** 0 to 1. */
  readonly confidence: number
}
