import type { Item } from './items'
import { CONNECTORS, GLUE, GLUE_SYMBOLS, isParameterSymbol } from './glue'
import { namesBefore } from './joined-names'
import { entryOfPhrase } from './lexicon-match'
import { afterSeparator, formOf, joined, listFrom } from './lists'
import { openNameBefore } from './noun-phrase'
import { type Sentence, addLink, normAt } from './sentence'

/** How many items may stand between a name and its value. */
const REACH = 12
/** Nouns whose number is the value itself only where they stand behind it, or behind an equals sign. */
const COUNT_FIRST = new Set([
  'epochs', 'steps', 'number of layers', 'local epochs', 'number of rounds', 'diffusion steps', 'number of heads',
])

/** Values tied to names of the lexicon: "learning rate of 0.1", "0.9 momentum", "(β1, β2) = (0.9, 0.95)". */
export function linkNames(sentence: Sentence): void {
  const { items } = sentence
  let at = 0
  while (at < items.length) {
    if (items[at]!.kind !== 'name' || isTaken(sentence, items[at]!)) {
      at += 1
      continue
    }
    const names = hasOwnValue(sentence, at) ? [at] : coordinated(sentence, at)
    const last = names.at(-1)!
    const ahead = valueAhead(sentence, last, names.length > 1)
    const strong = ahead !== null && ahead.strong && !sentence.used.has(ahead.item)
    if (strong) linkAll(sentence, names, ahead.item)
    else if ((isPair(sentence, at, ahead) || !linkBehind(sentence, at)) && ahead !== null && ahead.distance <= 2 && !sentence.used.has(ahead.item) && !isOrdinal(sentence, last)) {
      linkSingle(sentence, last, ahead.item, 'setting.name-next-to-value', 0.75)
    }
    at = last + 1
  }
}

/** "… 7 Batch Size 32": in a table that lost its lines the value is behind the name. */
function isPair(sentence: Sentence, name: number, ahead: Ahead | null): boolean {
  return ahead?.distance === 1 && !/^(?:with|a|an|and|use|using|of|\(|)$/.test(normAt(sentence, name - 2))
}

/** "at epoch 60", "until step 1000": a point in time. */
function isOrdinal(sentence: Sentence, name: number): boolean {
  const { from, to, name: hit } = sentence.items[name]!
  return /^(?:epochs|steps)$/.test(hit!.entry.name) && to - from === 1 && /^(?:at|till|until|after|from|to|by|in|and|before|the|on|of|since|every)$/.test(normAt(sentence, name - 1))
}

/** "0.9 momentum, a weight decay of …": the value right before a name is its own. */
function hasOwnValue(sentence: Sentence, name: number): boolean {
  const before = name - 1
  const item = sentence.items[before]
  return item?.kind === 'value' && item.value!.form === 'number' && !sentence.used.has(before) && !item.value!.parts[0]!.spelt &&
    sentence.items[before - 1]?.kind !== 'name' && !/^[=:]$/.test(normAt(sentence, before - 1))
}

/** Whether a count or a decay has taken a name already. */
const isTaken = (sentence: Sentence, item: Item) => sentence.named.has(item.from) && sentence.named.has(item.to - 1)

/** Items of names joined by commas and "and", beginning with the one at `first`. */
function coordinated(sentence: Sentence, first: number): readonly number[] {
  const names = [first]
  let at = first
  for (;;) {
    let next = skipSymbols(sentence, at + 1)
    const separated = afterSeparator(sentence, next)
    if (separated === null) break
    next = separated
    while (/^(?:the|a|an|our|its|initial|number|of|maximum|adam)$/.test(normAt(sentence, next))) next += 1
    if (sentence.items[next]?.kind !== 'name') break
    names.push(next)
    at = next
  }
  return names
}

/** Past the letter that stands for a name: "discount factor γ". */
function skipSymbols(sentence: Sentence, at: number): number {
  let next = at
  const item = sentence.items[next]
  if (item?.kind === 'word' && isParameterSymbol(sentence.tokens[item.from]!.text, item.norm)) next += 1
  if (normAt(sentence, next) === '(' && normAt(sentence, next + 2) === ')' && isSymbolItem(sentence, next + 1)) next += 3
  return next
}

function isSymbolItem(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at]
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'name') || item.to - item.from > 2) return false
  const token = sentence.tokens[item.from]!
  return isParameterSymbol(token.text, token.norm)
}

interface Ahead {
  readonly item: number
  /** A connector stands between. */
  readonly strong: boolean
  readonly distance: number
}

/** The value that the name at `name` is said to have, going forward over glue. */
function valueAhead(sentence: Sentence, name: number, several: boolean): Ahead | null {
  const { items } = sentence
  let strong = false
  let commas = 0
  for (let at = name + 1; at < Math.min(items.length, name + 1 + REACH); at += 1) {
    const item = items[at]!
    if (item.kind === 'value') {
      if (item.value!.parts[0]!.spelt && !(/^(?:is|are|of|to|=|as|was|were)$/.test(normAt(sentence, at - 1)) && ENDS.test(sentence.tokens[item.to]?.norm ?? '.'))) return null
      return { item: at, strong, distance: onlyBrackets(sentence, name + 1, at) ? 1 : at - name }
    }
    if (item.kind === 'name') {
      if (isSymbolItem(sentence, at) && at <= name + 3) continue
      return null
    }
    if (isParameterSymbol(sentence.tokens[item.from]!.text, item.norm)) continue
    if (item.kind === 'symbol') {
      if (!GLUE_SYMBOLS.has(item.norm)) return null
      if (item.norm === ',' && (++commas > 1 || !/^(?:which|is|are|i|where|respectively|set|of|that|with)$/.test(normAt(sentence, at + 1)))) return null
      if (item.norm === ')' && !several && !strong && !opensBefore(sentence, name, at)) return null
    } else if (!GLUE.has(item.norm)) {
      // "lr policy: 0.0003", "learning rate (actor) 0.001"
      if (at <= name + 2 && (normAt(sentence, at + 1) === ':' || (normAt(sentence, at + 1) === ')' && normAt(sentence, at - 1) === '('))) continue
      const past = prepositionalPhrase(sentence, at)
      if (past === null) return null
      at = past - 1
      strong = true
      continue
    }
    if (item.norm === 'per') at += 1
    if (CONNECTORS.has(item.norm)) strong = true
  }
  return null
}

/** "(α)", "(initial)", "(actor)": one word in brackets and nothing else. */
function onlyBrackets(sentence: Sentence, from: number, to: number): boolean {
  return to - from === 3 && normAt(sentence, from) === '(' && normAt(sentence, to - 1) === ')'
}

/** Whether a bracket opened between the name and `at`, or before the name ("(β1, β2) = …"). */
function opensBefore(sentence: Sentence, name: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, name - 8); i -= 1) if (normAt(sentence, i) === '(') return true
  return false
}

/** What may stand behind a number in letters that is a value. */
const ENDS = /^(?:[.,;:)]|and|or|for|in|on|by|when|throughout|unless|while|with|as|respectively|to|during|epochs?|layers?|steps?|iterations?)$/
const PREPOSITIONS = /^(?:for|of|in|on|used|across|during|when)$/
const COPULA = /^(?:is|are|was|were|set|to|fixed|=|:|equals|tuned|chosen|selected|as|at)$/

/** "… of splatting is", "… for both depth and pose set to": the item of the copula, where only plain words stand before it. */
function prepositionalPhrase(sentence: Sentence, at: number): number | null {
  const before = normAt(sentence, at - 1)
  if (!PREPOSITIONS.test(normAt(sentence, at)) && !PREPOSITIONS.test(before) && !/^(?:the|a|our|each|all|both)$/.test(before)) return null
  let commas = 0
  for (let next = at; next < Math.min(sentence.items.length, at + 14); next += 1) {
    const item = sentence.items[next]!
    if (item.kind === 'value' && isBracketed(sentence, next) && next - at <= 6) return next
    if (item.kind === 'value' && !item.value!.parts[0]!.spelt && !isPartOfName(sentence, next)) return null
    if (/^(?:among|in|from|over)$/.test(item.norm) && next > at + 1 && isBracketed(sentence, next + 1)) return next
    if (item.kind === 'name' && commas > 0) return null
    if (COPULA.test(item.norm)) return next
    if (item.norm === ',') commas += 1
    if (item.kind === 'symbol' && !/^[-/(),]$/.test(item.norm)) return null
  }
  return null
}

const isBracketed = (sentence: Sentence, at: number) => sentence.items[at]?.kind === 'value' && /^[{[]$/.test(sentence.tokens[sentence.items[at].from]!.text)

/** "CIFAR-10": digits glued to a word by a hyphen. */
function isPartOfName(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const { from } = sentence.items[at]!
  return !tokens[from]!.spaced && tokens[from - 1]?.norm === '-' && tokens[from - 2]?.kind === 'word'
}

/** All names with one value, or each with its own. */
function linkAll(sentence: Sentence, names: readonly number[], first: number): void {
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
    addLink(sentence, { name: entry?.name ?? name.name, nameFrom: name.from, nameTo: name.to, entry, item: listed[i]!, rule: 'setting.respectively', confidence: 0.75 })
  })
  names.forEach((name, i) => linkOne(sentence, name, listed[before.length + i]!, 'setting.respectively', 0.85))
  return true
}

function linkSingle(sentence: Sentence, name: number, first: number, rule = 'setting.name-is-value', confidence = 0.9): void {
  const listed = listFrom(sentence, first)
  const other = ellipticBefore(sentence, name)
  if (other !== null && listed.length <= 2) {
    addLink(sentence, { ...other, item: first, rule: 'setting.shared-head', confidence: 0.75 })
    return void linkOne(sentence, name, listed.at(-1)!, 'setting.shared-head', 0.8)
  }
  if (listed.length === 1) return void linkOne(sentence, name, first, rule, confidence)
  if (respectivelyAfter(sentence, listed.at(-1)!)) {
    listed.forEach((item, ordinal) => link(sentence, name, item, 'setting.respectively-by-scope', 0.8, undefined, ordinal))
    return
  }
  if (normAt(sentence, listed[1]! - 1) === ',' && listed.length === 2 && sentence.items[listed[1]! + 1]?.kind !== 'symbol') {
    return void linkOne(sentence, name, first, rule, confidence)
  }
  const value = joined(listed.map((item) => sentence.items[item]!.value!), formOf(sentence, first, listed.length))
  if (link(sentence, name, first, 'setting.name-is-set', 0.8, value)) listed.forEach((item) => sentence.used.add(item))
  else linkOne(sentence, name, first, rule, confidence)
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

/** "0.9 momentum", "a 1e-3 learning rate", "0.1 as the learning rate". */
function linkBehind(sentence: Sentence, name: number): boolean {
  const { items } = sentence
  let at = name - 1
  while (at >= 0 && /^(?:-|base|initial|peak|constant|fixed|as|the|for|maximum|default|our|adam|sgd|nesterov)$/.test(normAt(sentence, at)) && name - at <= 4) at -= 1
  const item = items[at]
  if (item?.kind !== 'value' || sentence.used.has(at) || item.value!.parts[0]!.spelt || items[name]!.name!.entry.name === 'random seed') return false
  if (COUNT_FIRST.has(items[name]!.name!.entry.name) && at !== name - 1) return false
  if (normAt(sentence, at + 1) === 'for' && !/^(?:use|uses|used|using|with|and|,)$/.test(normAt(sentence, at - 1))) return false
  return linkOne(sentence, name, at, 'setting.value-before-name', 0.8)
}

/** Entries that the words before them make more particular: "pruning threshold". */
const GENERAL = new Set(['threshold', 'margin', 'tolerance', 'temperature'])

const linkOne = (sentence: Sentence, name: number, item: number, rule: string, confidence: number) => link(sentence, name, item, rule, confidence)

function link(
  sentence: Sentence, name: number, item: number, rule: string, confidence: number, value?: Item['value'], ordinal?: number,
): boolean {
  const { entry, from, to } = sentence.items[name]!.name!
  const full = GENERAL.has(entry.name) ? openNameBefore(sentence, to) : null
  const fuller = full !== null && full.typical && full.from < from ? full : null
  return addLink(sentence, {
    name: fuller?.name ?? entry.name, nameFrom: fuller?.from ?? from, nameTo: to, entry, item, rule, confidence,
    ...(value === undefined || value === null ? {} : { value }), ...(ordinal === undefined ? {} : { ordinal }),
  })
}
