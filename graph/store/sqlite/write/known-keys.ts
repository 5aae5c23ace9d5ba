import type { Description } from '../../records/description'

/** Keys that are remembered, so that memory does not grow with the graph. */
const REMEMBERED = 200_000

/**
 * Keys that one connection has learned from its own writes. They hold as long as nobody else has changed the
 * graph since, which its revision tells.
 */
export class KnownKeys {
  /** By identifier. */
  readonly features = new Map<string, number>()
  /** By the very object: the same description is the same object (see `Describer`). */
  readonly descriptions = new Map<Description, number>()
  readonly readings = new Map<string, number>()
  #revision: number | null = null

  /** A transaction begins at a revision. Until `committed` nothing counts as known: it may be rolled back. */
  begin(revision: number): void {
    const size = this.features.size + this.descriptions.size + this.readings.size
    if (this.#revision !== revision || size > REMEMBERED) {
      this.features.clear()
      this.descriptions.clear()
      this.readings.clear()
    }
    this.#revision = null
  }

  committed(revision: number): void {
    this.#revision = revision
  }
}
