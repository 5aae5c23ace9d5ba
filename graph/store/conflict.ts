/** In what sources can contradict each other. */
export const CONFLICT_KINDS = ['TITLE', 'AUTHORS', 'VENUE', 'YEAR', 'DATE', 'SETTING', 'REPORTING', 'RESULT'] as const
export type ConflictKind = (typeof CONFLICT_KINDS)[number]

/** What one source says where another contradicts it. */
export interface Statement {
  readonly paper: string
  readonly document: string
  /** In words; several values are joined by "; ". */
  readonly value: string
  /** The setup that states it, and the identifiers of the settings or entities that it states; null and empty where none does. */
  readonly setup: string | null
  readonly settings: readonly string[]
  readonly entities: readonly string[]
  /** Identifier of the figure where it is one. */
  readonly result: string | null
}

/**
 * Two sources that contradict each other: two documents of one paper in what they say of it, of a setting of the
 * same scope, or of what is reported; or two papers in a figure that one quotes of the other's model. Conflicts are
 * in the order of their keys.
 */
export interface StoredConflict {
  /** Names the conflict: paper, kind, and what it is about and between. */
  readonly key: string
  readonly kind: ConflictKind
  /** Identifier of the hyperparameter (SETTING), the variable (REPORTING), or the metric (RESULT); null for all others. */
  readonly about: string | null
  /** Of documents of one paper the one with the smaller identifier; of two papers the one that quotes. */
  readonly first: Statement
  readonly second: Statement
}
