import { isParameterSymbol } from './glue'
import type { Item } from './items'
import { linkChain } from './link-chain'
import { namesBefore } from './joined-names'
import { entryOfPhrase } from './lexicon-match'
import { formOf, joined, listFrom } from './lists'
import { openNameBefore } from './noun-phrase'
import { type Sentence, addLink, normAt } from './sentence'

/** All names with one value, or each with its own. */
export function linkAll(sentence: Sentence, names: readonly number[], first: number): void {
  if (linkMixed(sentence, names, first)) return
  if (names.length === 1) return void linkSingle(sentence, names[0]!, first)
  const listed = listFrom(sentence, first)
  const value = sentence.items[first]!.value!
  if (listed.length === 1 && value.form === 'list' && value.parts.length === names.length) {
    names.forEach((name, i) => {
      const part = value.parts[i]!
      link(sentence, name, first, 'setting.tuple', 0.9, { form: 'number', parts: [part], from: part.from, to: part.to })
    })
  } else if (listed.length === names.length) {
    names.forEach((name, i) => linkOne(sentence, name, listed[i]!, 'setting.respectively', 0.9))
  } else if (listed.length === 1) {
    const shared = names.filter((name) => link(sentence, name, first, 'setting.names-share-value', 0.75))
    if (shared.length === 0) sentence.used.delete(first)
  } else {
    linkSingle(sentence, names.at(-1)!, first)
  }
}

/** "the embedding and hidden sizes": a name that shares its last word with the one at `name`. */
function ellipticBefore(sentence: Sentence, name: number) {
  const { from, to } = sentence.items[name]!
  const { tokens } = sentence
  const word = tokens[from - 2]
  if (to - from < 2 || word?.kind !== 'word' || !/^(?:and|or|\/)$/.test(tokens[from - 1]!.norm)) return null
  const entry = entryOfPhrase(`${word.norm} ${tokens[to - 1]!.norm}`)
  if (entry === null || entry === sentence.items[name]!.name!.entry) return null
  return { name: entry.name, nameFrom: from - 2, nameTo: from - 1, entry }
}

/** "the depth, the feature width and the number of heads are 6, 512 and 8": some of the names are in no list. */
function linkMixed(sentence: Sentence, names: readonly number[], first: number): boolean {
  const listed = listFrom(sentence, first)
  if (listed.length < 2 || listed.length <= names.length) return false
  const before = namesBefore(sentence, sentence.items[names[0]!]!.from)
  if (before.length + names.length !== listed.length) return false
  before.forEach((name, i) => {
    const entry = entryOfPhrase(name.name)
    addLink(sentence, {
      name: entry?.name ?? name.name,
      nameFrom: name.from,
      nameTo: name.to,
      entry,
      item: listed[i]!,
      rule: 'setting.respectively',
      confidence: 0.75,
    })
  })
  names.forEach((name, i) => linkOne(sentence, name, listed[before.length + i]!, 'setting.respectively', 0.85))
  return true
}

export function linkSingle(
  sentence: Sentence,
  name: number,
  first: number,
  rule = 'setting.name-is-value',
  confidence = 0.9,
): void {
  const listed = listFrom(sentence, first)
  const other = ellipticBefore(sentence, name)
  if (other !== null && listed.length <= 2) {
    addLink(sentence, { ...other, item: first, rule: 'setting.shared-head', confidence: 0.75 })
    return void linkOne(sentence, name, listed.at(-1)!, 'setting.shared-head', 0.8)
  }
  if (listed.length === 1) {
    linkOne(sentence, name, first, rule, confidence)
    linkChain(sentence, first, sentence.items[name]!.from)
    return void linkLettersBefore(sentence, name, first)
  }
  if (respectivelyAfter(sentence, listed.at(-1)!)) {
    listed.forEach((item, ordinal) =>
      link(sentence, name, item, 'setting.respectively-by-scope', 0.8, undefined, ordinal),
    )
    return
  }
  if (
    normAt(sentence, listed[1]! - 1) === ',' &&
    listed.length === 2 &&
    sentence.items[listed[1]! + 1]?.kind !== 'symbol'
  ) {
    return void linkOne(sentence, name, first, rule, confidence)
  }
  const value = joined(
    listed.map((item) => sentence.items[item]!.value!),
    formOf(sentence, first, listed.length),
  )
  if (link(sentence, name, first, 'setting.name-is-set', 0.8, value)) listed.forEach((item) => sentence.used.add(item))
  else linkOne(sentence, name, first, rule, confidence)
}

/** "The factors β and γ are set to 0.1": letters that no list has, before one that it has. */
function linkLettersBefore(sentence: Sentence, name: number, value: number): void {
  const { from, to } = sentence.items[name]!
  const isLetter = (i: number) => isParameterSymbol(sentence.tokens[i]!.text, sentence.tokens[i]!.norm)
  const plural = sentence.tokens.slice(to, sentence.items[value]!.from).some(({ norm }) => /^(?:are|were|both)$/.test(norm))
  if (!plural || to - from !== 1 || !isLetter(from)) return
  for (const { name: letter, from: nameFrom, to: nameTo } of namesBefore(sentence, from)) {
    if (nameTo - nameFrom !== 1 || !isLetter(nameFrom)) continue
    addLink(sentence, { name: letter, nameFrom, nameTo, entry: null, item: value, rule: 'setting.names-share-value', confidence: 0.65 })
  }
}

/** Whether "respectively" closes the clause. */
export function respectivelyAfter(sentence: Sentence, item: number): boolean {
  for (let i = item + 1; i < Math.min(sentence.items.length, item + 18); i += 1) {
    const norm = normAt(sentence, i)
    if (norm === 'respectively') return true
    if (norm === ';') return false
  }
  return false
}

/** Entries that the words before them make more particular: "pruning threshold". */
const GENERAL = new Set(['threshold', 'margin', 'tolerance', 'temperature'])

export const linkOne = (sentence: Sentence, name: number, item: number, rule: string, confidence: number) =>
  link(sentence, name, item, rule, confidence)

function link(
  sentence: Sentence,
  name: number,
  item: number,
  rule: string,
  confidence: number,
  value?: Item['value'],
  ordinal?: number,
): boolean {
  const { entry, from, to } = sentence.items[name]!.name!
  const full = GENERAL.has(entry.name) ? openNameBefore(sentence, to) : null
  const fuller = full !== null && full.typical && full.from < from ? full : null
  return addLink(sentence, {
    name: fuller?.name ?? entry.name,
    nameFrom: fuller?.from ?? from,
    nameTo: to,
    entry,
    item,
    rule,
    confidence,
    ...(value === undefined || value === null ? {} : { value }),
    ...(ordinal === undefined ? {} : { ordinal }),
  })
}
