import { insertWord, wordKey } from '../queries/write-links'
import type { Statements } from '../statement'

/** Keys of recurring words, during one transaction. */
export class WordLedger {
  readonly #keys = new Map<string, number>()

  constructor(private readonly statements: Statements) {}

  keyOf(text: string): number {
    let key = this.#keys.get(text) ?? this.statements.get(wordKey, text)?.key
    key ??= this.statements.run(insertWord, text)
    this.#keys.set(text, key)
    return key
  }
}
