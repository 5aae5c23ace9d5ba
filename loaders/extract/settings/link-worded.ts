import { entryNamed } from './entries'
import { listFrom } from './lists'
import { entryOfPhrase } from './lexicon-match'
import { isParameterSymbol, symbolName } from './glue'
import type { Item } from './items'
import { type Sentence, addLink, normAt } from './sentence'
import type { Token } from './tokens'

/** Settings that a clause says without the name: how long to wait, where a rate begins, what share is warmed up. */
export function linkWorded(sentence: Sentence): void {
  const { items, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]!.kind !== 'value' || used.has(at)) continue
    if (linkPatience(sentence, at) || linkWarmupShare(sentence, at) || linkStart(sentence, at) || linkRisen(sentence, at)) continue
    linkForNames(sentence, at)
  }
  linkForLetters(sentence)
}

/** "[0.1, 1] for α, 7 for K and {1, 2} for m": values before the letters that they are for. */
function linkForLetters(sentence: Sentence): void {
  const { items, tokens, used } = sentence
  const pairs: { readonly at: number, readonly token: Token, readonly letter: Item }[] = []
  for (let at = 0; at + 2 < items.length; at += 1) {
    const letter = items[at + 2]!
    if (items[at]!.kind !== 'value' || used.has(at) || items[at + 1]!.norm !== 'for' || letter.to - letter.from !== 1) continue
    const token = tokens[letter.from]!
    if (!isParameterSymbol(token.text, token.norm) || !/^(?:[,;.)]|and|or|respectively|)$/.test(normAt(sentence, at + 3))) continue
    pairs.push({ at, token, letter })
  }
  if (pairs.length < 2) return
  for (const { at, token, letter } of pairs) {
    addLink(sentence, {
      name: symbolName(token.text, token.norm), nameFrom: letter.from, nameTo: letter.to, entry: null, item: at, rule: 'setting.value-for-letter', confidence: 0.75,
    })
  }
}

const STANDSTILL = /^(?:improve|improves|improved|improving|improvement|improvements|drop|drops|decrease|decreases|decreased|decreasing|increase|increases|increased|change|changes|progress)$/
const NEGATION = /^(?:not|no|without|stops|stopped|cannot|fails|failed|ceases)$/
const WAITING = /^(?:epochs?|steps?|iterations?|evaluations?|validations?|checks?|rounds?)$/

/** "did not drop for 50 straight epochs", "stop after 100 epochs of no improvement". */
function linkPatience(sentence: Sentence, at: number): boolean {
  const value = sentence.items[at]!.value!
  let noun = value.to
  while (noun < value.to + 2 && /^(?:consecutive|straight|successive|subsequent|more|full|training|validation|continuous)$/.test(sentence.tokens[noun]?.norm ?? '')) noun += 1
  if (value.form !== 'number' || !WAITING.test(sentence.tokens[noun]?.norm ?? '')) return false
  const behind = sentence.tokens.slice(noun + 1, noun + 6).map(({ norm }) => norm)
  const waitsBehind = /^(?:of|without|with)$/.test(behind[0] ?? '') && behind.some((word) => NEGATION.test(word)) && behind.some((word) => STANDSTILL.test(word))
  if (!waitsBehind && !standsStillBefore(sentence, at)) return false
  return addLink(sentence, {
    name: 'patience', nameFrom: noun, nameTo: noun + 1, entry: entryNamed('patience'), item: at, rule: 'setting.patience', confidence: 0.75,
  })
}

function standsStillBefore(sentence: Sentence, at: number): boolean {
  if (!/^(?:for|in|over|within|after|during|last|the|consecutive|past)$/.test(normAt(sentence, at - 1))) return false
  let still = false
  for (let before = at - 1; before >= Math.max(0, at - 14); before -= 1) {
    const norm = normAt(sentence, before)
    if (norm === ';' || sentence.items[before]!.kind === 'value') return false
    still ||= STANDSTILL.test(norm)
    if (still && NEGATION.test(norm)) return true
  }
  return false
}

/** "warmed up over the first 10% of steps" */
function linkWarmupShare(sentence: Sentence, at: number): boolean {
  const value = sentence.items[at]!.value!
  if (value.form !== 'number' || !value.parts[0]!.percent) return false
  const near = sentence.tokens.slice(Math.max(0, value.from - 14), value.to + 8)
  const warms = near.findIndex(({ norm }) => /^warm(?:up|ups|ing|ed)?$/.test(norm))
  const lead = normAt(sentence, at - 1)
  // "dropout of 10% and a warm-up": the share of what is named before it.
  const isNamed = lead === 'of' && sentence.items[at - 2]?.kind === 'name' && !/warm/.test(sentence.items[at - 2]!.name!.entry.name)
  if (warms < 0 || isNamed || (!/^(?:first|of|initial)$/.test(lead) && sentence.tokens[value.to]?.norm !== 'of')) return false
  const from = Math.max(0, value.from - 14) + warms
  return addLink(sentence, {
    name: 'warmup ratio', nameFrom: from, nameTo: from + 1, entry: entryNamed('warmup ratio'), item: at, rule: 'setting.warmup-share', confidence: 0.7,
  })
}

/** "The learning rate decreases after each epoch, starting from 0.001" */
function linkStart(sentence: Sentence, at: number): boolean {
  if (!/^(?:from|at|with|of)$/.test(normAt(sentence, at - 1)) || !/^(?:starting|starts|started|beginning|begins|began|begin|initially)$/.test(normAt(sentence, at - 2))) return false
  for (let before = at - 3; before >= Math.max(0, at - 28); before -= 1) {
    const item = sentence.items[before]!
    if (item.kind !== 'name') continue
    if (/^(?:epochs|steps)$/.test(item.name!.entry.name)) continue
    if (item.name!.entry.name !== 'learning rate') return false
    return addLink(sentence, {
      name: 'learning rate', nameFrom: item.from, nameTo: item.to, entry: item.name!.entry, item: at, rule: 'setting.starts-from', confidence: 0.75,
    })
  }
  return false
}

/** "the learning rate is warmed up linearly to 0.1", "… increased from 0 to 1e-3 over 5 epochs": where a warm-up ends. */
function linkRisen(sentence: Sentence, at: number): boolean {
  const value = sentence.items[at]!.value!
  const end = value.parts.at(-1)!
  const isRange = value.form === 'range' && normAt(sentence, at - 1) === 'from'
  if (!isRange && normAt(sentence, at - 1) !== 'to') return false
  let rises = false
  for (let before = at - 2; before >= Math.max(0, at - 16); before -= 1) {
    const item = sentence.items[before]!
    if (item.kind === 'value' && !/^(?:from|first|of|over)$/.test(normAt(sentence, before - 1))) return false
    rises ||= /^(?:warm|warms|warmed|warmup|warming|ramp|ramps|ramped|ramping|rises|raised)$/.test(item.norm) || (/^increas(?:ed|es|ing)$/.test(item.norm) && sentence.items.slice(before, at).some(({ norm }) => norm === 'from'))
    if (item.kind !== 'name' || /^(?:epochs|steps|warmup.*)$/.test(item.name!.entry.name)) continue
    if (item.name!.entry.name !== 'learning rate' || !rises) return false
    return addLink(sentence, {
      name: 'learning rate', nameFrom: item.from, nameTo: item.to, entry: item.name!.entry, item: at, rule: 'setting.risen-to', confidence: 0.75,
      value: { form: 'number', parts: [end], from: end.from, to: end.to },
    })
  }
  return false
}

const INTRODUCES_VALUES = /^(?:values?|parameters?|hyperparameters?|use|uses|using|used|with)$/

/** "values of 0.9 and 0.99 for β1 and β2": as many names behind "for" as there are values. */
function linkForNames(sentence: Sentence, at: number): boolean {
  const { items, tokens } = sentence
  if (!INTRODUCES_VALUES.test(normAt(sentence, at - (normAt(sentence, at - 1) === 'of' ? 2 : 1)))) return false
  const listed = listFrom(sentence, at)
  const last = listed.at(-1)!
  if (listed.length < 2 || normAt(sentence, last + 1) !== 'for') return false
  const names: { readonly from: number, readonly to: number }[] = []
  for (let next = last + 2; next < items.length; next += 1) {
    const item = items[next]!
    const isName = item.kind === 'name' || (item.kind === 'word' && isParameterSymbol(tokens[item.from]!.text, item.norm))
    if (isName) names.push(item)
    else if (!/^(?:,|and|the|parameters?|hyperparameters?|both)$/.test(item.norm)) break
  }
  if (names.length !== listed.length) return false
  names.forEach(({ from, to }, i) => {
    const entry = entryOfPhrase(tokens.slice(from, to).map(({ norm }) => norm).join(' '))
    const token = tokens[from]!
    addLink(sentence, {
      name: entry?.name ?? symbolName(token.text, token.norm), nameFrom: from, nameTo: to, entry, item: listed[i]!, rule: 'setting.values-for-names', confidence: 0.75,
    })
  })
  return true
}
