import type { Sentence } from './sentence'
import { normAt } from './sentence'
import type { Value } from './value'
import { countedAt } from './lexicon-match'

/** Item indices of the values of a list without brackets that begins at `first`: "0.9, 0.99 and 0.999". */
export function listFrom(sentence: Sentence, first: number): readonly number[] {
  const { items } = sentence
  const list = [first]
  let at = first
  for (;;) {
    const next = afterSeparator(sentence, at + 1)
    if (next === null || items[next]?.kind !== 'value' || sentence.used.has(next)) break
    if (isBracketed(sentence, next) !== isBracketed(sentence, first)) break
    if (belongsToNext(sentence, next)) break
    list.push(next)
    at = next
  }
  return list
}

const isBracketed = (sentence: Sentence, item: number) =>
  /^[{[(]$/.test(sentence.tokens[sentence.items[item]!.from]!.text)

/** Past ",", "and", ", or", "/", "&"; null where there is none. */
export function afterSeparator(sentence: Sentence, at: number): number | null {
  let next = at
  while (next < at + 3 && /^(?:,|;|\/|&|and|or|both)$/.test(normAt(sentence, next))) next += 1
  // "0.1, 0.2, ..., 1"
  if (next > at && (normAt(sentence, next) === '…' || (normAt(sentence, next) === '.' && normAt(sentence, next + 1) === '.')))
    while (next < at + 8 && /^[.…,]$/.test(normAt(sentence, next))) next += 1
  return next === at ? null : next
}

/** Whether a value is followed by what it counts or names: "…, 128 hidden units", "and 5e-4 weight decay". */
function belongsToNext(sentence: Sentence, item: number): boolean {
  const next = sentence.items[item + 1]
  if (next === undefined) return false
  if (next.kind === 'name' && sentence.items[item + 2]?.kind !== 'value' && !/^[=:(]$/.test(normAt(sentence, item + 2)))
    return true
  const token = sentence.tokens[next.from]
  return token !== undefined && token.kind === 'word' && countedAt(sentence.tokens, next.from) !== null
}

/** How two or more values without brackets are meant: "between a and b" is a range. */
export const formOf = (sentence: Sentence, first: number, count: number): 'set' | 'range' => (
  count === 2 && normAt(sentence, first - 1) === 'between' ? 'range' : 'set'
)

/** One value of several. */
export function joined(values: readonly Value[], form: 'set' | 'list' | 'range'): Value {
  const first = values[0]!
  if (values.length === 1) return first
  return { form, parts: values.flatMap((value) => value.parts), from: first.from, to: values.at(-1)!.to }
}
