import { type Token, normalWord, tokenize } from './tokens'

/** Phrases by their words, to find the longest that begins at a token. Hyphens, "the" and plurals do not count. */
export interface PhraseTrie<T> {
  readonly next: Map<string, PhraseTrie<T>>
  entry?: T
}

export interface PhraseHit<T> {
  readonly entry: T
  /** First token, and the one after the last. */
  readonly from: number
  readonly to: number
}

/** Singular form, roughly: enough that a plural and its singular meet. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is'))
    return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('sses') || word.endsWith('ches') ? word.slice(0, -2) : word.slice(0, -1)
}

const isSkipped = (token: Token) => token.norm === '-' || token.norm === 'the'

export function phraseTrie<T>(phrases: Iterable<readonly [string, T]>): PhraseTrie<T> {
  const root: PhraseTrie<T> = { next: new Map() }
  for (const [phrase, entry] of phrases) {
    let node = root
    for (const token of tokenize(phrase)) {
      if (isSkipped(token)) continue
      const key = singular(normalWord(token.text))
      let next = node.next.get(key)
      if (next === undefined) node.next.set(key, next = { next: new Map() })
      node = next
    }
    node.entry ??= entry
  }
  return root
}

/** The longest phrase that begins at token `at`; null where none does. */
export function longestPhrase<T>(trie: PhraseTrie<T>, tokens: readonly Token[], at: number): PhraseHit<T> | null {
  let node: PhraseTrie<T> | undefined = trie
  let hit: PhraseHit<T> | null = null
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (i > at && isSkipped(token)) continue
    node = node.next.get(singular(token.norm)) ?? node.next.get(withoutFootnote(token.norm))
    if (node === undefined) break
    if (node.entry !== undefined) hit = { entry: node.entry, from: at, to: i + 1 }
  }
  return hit
}

/** "rate5": a footnote's mark glued to a word. */
const withoutFootnote = (word: string) => (word.charCodeAt(word.length - 1) <= 57 && /^[a-z]{3,}\d$/.test(word) ? singular(word.slice(0, -1)) : '')
