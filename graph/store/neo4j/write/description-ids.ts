import { createHash } from 'node:crypto'
import type { Description } from '../../records/description'

/** Identifiers that are remembered, so that memory does not grow with the input. */
const REMEMBERED = 50_000

/** Identifiers of descriptions: short, since descriptions may be long and keys of indexes may not. */
export class DescriptionIds {
  // Documents of one batch describe the same things in the same words.
  readonly #known = new Map<string, string>()

  of({ id, data }: Description): string {
    const text = `${id}\n${data}`
    const known = this.#known.get(text)
    if (known !== undefined) return known
    if (this.#known.size >= REMEMBERED) this.#known.clear()
    const made = createHash('sha256').update(text).digest('hex').slice(0, 32)
    this.#known.set(text, made)
    return made
  }
}
