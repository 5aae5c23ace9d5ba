import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { type Item, itemsOf } from './items'
import { type Token, tokenize } from './tokens'
import { type Value, canonicalValue } from './value'

/** A value that was tied to a name, by items of its sentence. */
export interface Link {
  /** Canonical name. */
  readonly name: string
  /** Tokens of the name; where it is only implied ("divided by 10"), those of the words that imply it. */
  readonly nameFrom: number
  readonly nameTo: number
  readonly entry: HyperparameterEntry | null
  /** Index of the (first) value's item. */
  readonly item: number
  /** Tokens of the value. */
  readonly valueFrom: number
  readonly valueTo: number
  readonly value: number | string
  readonly rule: string
  readonly confidence: number
  /** Place in a "respectively" list of values for one name, which goes with a list of scopes. */
  readonly ordinal?: number
}

/** A sentence as the rules see it. Rules add to `links` and `used`. */
export interface Sentence {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly items: readonly Item[]
  /** Items of values that are spoken for. */
  readonly used: Set<number>
  /** Tokens of names that have a value. */
  readonly named: Set<number>
  readonly links: Link[]
}

export function parseSentence(text: string, start: number, end: number): Sentence {
  const tokens = tokenize(text, start, end)
  return { text, tokens, items: itemsOf(tokens), used: new Set(), named: new Set(), links: [] }
}

/** The comparable text of an item; "" for names, values, and outside the sentence. */
export const normAt = (sentence: Sentence, item: number): string => sentence.items[item]?.norm ?? ''

/** Whether one of the words stands within `reach` items before `item`, with no sentence-like break between. */
export function hasBefore(sentence: Sentence, item: number, words: ReadonlySet<string>, reach: number): boolean {
  for (let i = item - 1; i >= Math.max(0, item - reach); i -= 1) {
    const norm = normAt(sentence, i)
    if (words.has(norm)) return true
    if (norm === ';') return false
  }
  return false
}

interface NewLink {
  readonly name: string
  readonly nameFrom: number
  readonly nameTo: number
  readonly entry: HyperparameterEntry | null
  readonly item: number
  readonly rule: string
  readonly confidence: number
  readonly ordinal?: number
  /** Instead of the item's own value. */
  readonly value?: Value
  readonly canonical?: number | string
}

/** Ties the value of an item to a name, if it suits the hyperparameter. Whether it did. */
export function addLink(sentence: Sentence, link: NewLink): boolean {
  const value = link.value ?? sentence.items[link.item]?.value
  if (value === null || value === undefined) return false
  const canonical = link.canonical ?? canonicalValue(value, link.entry)
  if (canonical === null) return false
  sentence.used.add(link.item)
  for (let token = link.nameFrom; token < link.nameTo; token += 1) sentence.named.add(token)
  const { name, nameFrom, nameTo, entry, item, rule, confidence, ordinal } = link
  sentence.links.push({
    name, nameFrom, nameTo, entry, item, rule, confidence, valueFrom: value.from, valueTo: value.to, value: canonical,
    ...(ordinal === undefined ? {} : { ordinal }),
  })
  return true
}
