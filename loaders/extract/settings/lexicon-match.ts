import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { HYPERPARAMETERS } from '@/loaders/vocabulary/hyperparameters/lexicon'
import { type Token, normalWord, tokenize } from './tokens'

/** A hyperparameter's name as it stands in a text, by tokens. */
export interface NameHit {
  readonly entry: HyperparameterEntry
  readonly from: number
  readonly to: number
}

interface TrieNode {
  readonly next: Map<string, TrieNode>
  entry?: HyperparameterEntry
}

const newNode = (): TrieNode => ({ next: new Map() })

/** Singular form, roughly: enough that a plural and its singular meet. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || word.endsWith('us') || word.endsWith('is')) return word
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`
  return word.endsWith('sses') || word.endsWith('ches') ? word.slice(0, -2) : word.slice(0, -1)
}

function build(phrasesOf: (entry: HyperparameterEntry) => readonly string[]): TrieNode {
  const root = newNode()
  for (const entry of HYPERPARAMETERS) {
    for (const phrase of phrasesOf(entry)) {
      let node = root
      for (const token of tokenize(phrase)) {
        if (token.norm === '-' || token.norm === 'the') continue
        const key = singular(normalWord(token.text))
        let next = node.next.get(key)
        if (next === undefined) node.next.set(key, next = newNode())
        node = next
      }
      node.entry ??= entry
    }
  }
  return root
}

const NAMES = build((entry) => [entry.name, ...entry.aliases])
const COUNTED = build((entry) => entry.counted ?? [])

function longest(root: TrieNode, tokens: readonly Token[], at: number): NameHit | null {
  let node: TrieNode | undefined = root
  let hit: NameHit | null = null
  for (let i = at; i < tokens.length; i += 1) {
    const token = tokens[i]!
    if (i > at && (token.norm === '-' || token.norm === 'the')) continue
    node = node.next.get(singular(token.norm)) ?? node.next.get(withoutFootnote(token))
    if (node === undefined) break
    if (node.entry !== undefined) hit = { entry: node.entry, from: at, to: i + 1 }
  }
  return hit
}

/** "rate5": a footnote's mark glued to a word. */
const withoutFootnote = (token: Token) => (/^[a-z]{3,}\d$/.test(token.norm) ? singular(token.norm.slice(0, -1)) : '')

/** The longest name of a hyperparameter that begins at token `at`. */
export const nameAt = (tokens: readonly Token[], at: number): NameHit | null => longest(NAMES, tokens, at)

/** The longest noun that begins at token `at` and counts a hyperparameter ("epochs" behind 200). */
export const countedAt = (tokens: readonly Token[], at: number): NameHit | null => longest(COUNTED, tokens, at)
