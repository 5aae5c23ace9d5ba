import { isParameterSymbol } from './glue'
import type { Item } from './items'
import { linkAll, linkOne, linkSingle } from './link-listed'
import { afterSeparator } from './lists'
import { type Sentence, normAt } from './sentence'
import { type Ahead, isSymbolItem, valueAhead } from './value-ahead'

/** Nouns whose number is the value itself only where they stand behind it, or behind an equals sign. */
const COUNT_FIRST = new Set([
  'epochs', 'steps', 'number of layers', 'local epochs', 'number of rounds', 'diffusion steps', 'number of heads',
])

/** Values tied to names of the lexicon: "learning rate of 0.1", "0.9 momentum", "(β1, β2) = (0.9, 0.95)". */
export function linkNames(sentence: Sentence): void {
  const { items } = sentence
  let at = 0
  while (at < items.length) {
    if (items[at]!.kind !== 'name' || isTaken(sentence, items[at]!) || isSpokenFor(sentence, at) || isAbsent(sentence, at)) {
      at += 1
      continue
    }
    const names = hasOwnValue(sentence, at) ? [at] : coordinated(sentence, at)
    const last = names.at(-1)!
    const found = valueAhead(sentence, last, names.length > 1)
    const ahead = found !== null && isChange(sentence, last, found.item) ? null : found
    const strong = ahead !== null && ahead.strong && !sentence.used.has(ahead.item)
    if (strong) linkAll(sentence, names, ahead.item)
    else if (
      (isPair(sentence, at, ahead) || !linkBehind(sentence, at)) &&
      ahead !== null &&
      ahead.distance <= 2 &&
      !sentence.used.has(ahead.item) &&
      !isOrdinal(sentence, last)
    ) {
      linkSingle(sentence, last, ahead.item, 'setting.name-next-to-value', 0.75)
    }
    at = last + 1
  }
}

/** "no weight decay and gradient clipping at 1" */
const isAbsent = (sentence: Sentence, name: number) => (
  /^(?:no|without)$/.test(normAt(sentence, name - 1)) && /^(?:and|or|,)$/.test(normAt(sentence, name + 1)))

/** "upscale the learning rate by 10", "a batch size of up to 512", "downsampled with a factor 8": a change, a limit. */
function isChange(sentence: Sentence, name: number, value: number): boolean {
  const between = sentence.items.slice(name + 1, value).map(({ norm }) => norm)
  if (between.at(-1) === 'to' && between.at(-2) === 'up' && sentence.items[name]!.name!.entry.name === 'batch size') return true
  if (sentence.items[name]!.name!.entry.name === 'image size' && between.includes('factor')) return true
  if (between.at(-1) !== 'by' || between.length > 1) return false
  for (let at = name - 1; at >= Math.max(0, name - 4); at -= 1) if (/^(?:up|down)?scal(?:e|es|ed|ing)$|^(?:multiply|multiplied|increase[sd]?|increasing|decrease[sd]?|reduce[sd]?|raise[sd]?|lower(?:ed)?|enlarge[sd]?)$/.test(normAt(sentence, at))) return true
  return false
}

/** "… 7 Batch Size 32": in a table that lost its lines the value is behind the name. */
function isPair(sentence: Sentence, name: number, ahead: Ahead | null): boolean {
  return ahead?.distance === 1 && !/^(?:with|a|an|and|use|using|of|\(|)$/.test(normAt(sentence, name - 2))
}

/** "every 120 epochs, momentum is …": the noun of a value that something else has taken. */
const isSpokenFor = ({ items, used }: Sentence, name: number) =>
  /^(?:epochs|steps)$/.test(items[name]!.name!.entry.name) && items[name]!.to - items[name]!.from === 1 &&
  items[name - 1]?.kind === 'value' && used.has(name - 1) && /^[,;]$/.test(items[name + 1]?.norm ?? '')

/** "at epoch 60", "until step 1000": a point in time. */
function isOrdinal(sentence: Sentence, name: number): boolean {
  const { from, to, name: hit } = sentence.items[name]!
  return (
    /^(?:epochs|steps)$/.test(hit!.entry.name) &&
    to - from === 1 &&
    /^(?:at|till|until|after|from|to|by|in|and|before|the|on|of|since|every)$/.test(normAt(sentence, name - 1))
  )
}

/** "0.9 momentum, a weight decay of …": the value right before a name is its own. */
function hasOwnValue(sentence: Sentence, name: number): boolean {
  const before = beforeAs(sentence, name)
  const item = sentence.items[before]
  return (
    item?.kind === 'value' &&
    item.value!.form === 'number' &&
    !sentence.used.has(before) &&
    !item.value!.parts[0]!.spelt &&
    sentence.items[before - 1]?.kind !== 'name' &&
    !/^[=:]$/.test(normAt(sentence, before - 1))
  )
}

/** The item before "as the", and before a unit: "0.1 as the learning rate", "1800 seconds as the timeout". */
function beforeAs(sentence: Sentence, name: number): number {
  let at = name - 1
  while (at > 0 && name - at < 5 && AS_WORDS.test(normAt(sentence, at))) at -= 1
  if (normAt(sentence, at) !== 'as') return name - 1
  at -= 1
  return UNIT_WORDS.test(normAt(sentence, at)) ? at - 1 : at
}

const AS_WORDS = /^(?:the|a|an|our|initial|base|default|maximum|wall|clock|cpu|-)$/
const UNIT_WORDS = /^(?:seconds?|minutes?|hours?|s|sec|ms|gb|mb|epochs?|steps?)$/

/** Whether a count or a decay has taken a name already. */
const isTaken = (sentence: Sentence, item: Item) => sentence.named.has(item.to - 1)

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
  if (normAt(sentence, next) === '(' && normAt(sentence, next + 2) === ')' && isSymbolItem(sentence, next + 1))
    next += 3
  return next
}

/** "2 regularization strength": the letter of an ℓ2 norm was lost. */
const isNorm = ({ items, tokens }: Sentence, name: number, value: number) => (
  /^(?:regularization coefficient|weight decay)$/.test(items[name]!.name!.entry.name) && value === name - 1 && /^[12]$/.test(tokens[items[value]!.from]!.text))

/** "0.9 momentum", "a 1e-3 learning rate", "0.1 as the learning rate". */
function linkBehind(sentence: Sentence, name: number): boolean {
  const { items } = sentence
  let at = name - 1
  while (
    at >= 0 &&
    (/^(?:-|base|initial|peak|constant|fixed|as|the|for|maximum|default|our|adam|sgd|nesterov|wall|clock|cpu)$/.test(
      normAt(sentence, at),
    ) || (/timeout|memory/.test(items[name]!.name!.entry.name) && UNIT_WORDS.test(normAt(sentence, at)))) &&
    name - at <= 6
  )
    at -= 1
  const item = items[at]
  if (
    item?.kind !== 'value' ||
    sentence.used.has(at) ||
    item.value!.parts[0]!.spelt ||
    items[name]!.name!.entry.name === 'random seed'
  )
    return false
  if (COUNT_FIRST.has(items[name]!.name!.entry.name) && at !== name - 1) return false
  if (isNorm(sentence, name, at)) return false
  if (normAt(sentence, at + 1) === 'for' && /^(?:,|and)$/.test(normAt(sentence, at - 1)) && items[at - 2]?.kind === 'value') return false
  if (items[at + 1]?.norm === 'for' && !/^(?:use|uses|used|using|with|and|,)$/.test(normAt(sentence, at - 1)))
    return false
  return linkOne(sentence, name, at, 'setting.value-before-name', 0.8)
}
