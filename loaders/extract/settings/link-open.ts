import { linkChain } from './link-chain'
import { respectivelyAfter } from './link-listed'
import { knownName, linkBetas, linkByScope, linkTogether } from './link-together'
import { formOf, joined, listFrom } from './lists'
import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import type { Found } from './found'
import { nameOf } from './open-name-of'
import { ENDS } from './open-neighbours'
import { type Sentence, addLink } from './sentence'
import type { Value } from './value'

/**
 * Values whose names no list has: "λ = 0.5", "the sampling period is 3", "N {129, 513}", "set the number of motifs
 * to 7".
 */
export function linkOpen(sentence: Sentence): void {
  const { items } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    if (item.kind !== 'value' || sentence.used.has(at)) continue
    // "the two losses": a number in letters before a noun counts it.
    if (item.value!.parts[0]!.spelt && !ENDS.test(sentence.tokens[item.to]?.norm ?? '.')) continue
    // "the 2-layer encoder"
    if (sentence.tokens[item.to]?.norm === '-' && !sentence.tokens[item.to]!.spaced && sentence.tokens[item.to + 1]?.kind === 'word') continue
    if (/^(?:values|points)$/.test(sentence.tokens[item.to]?.norm ?? '') && sentence.items[at - 1]?.norm !== '=') continue
    const found = nameOf(sentence, at)
    if (found !== null) linkFound(sentence, at, found)
  }
}

function linkFound(sentence: Sentence, at: number, found: Found): void {
  if (linkBetas(sentence, at, found) || linkTogether(sentence, at, found)) return
  const known = knownName(sentence, found) ?? regularized(sentence, at, found.name)
  if (respectivelyAfter(sentence, at)) return void linkByScope(sentence, at, found)
  const listed = found.rule === 'setting.symbol-equals-value' ? equatedList(sentence, at) : listFrom(sentence, at)
  const thousands = /^[NMTnm]$/.test(found.name) ? thousandsOf(sentence, listed) : null
  const value =
    thousands !== null ? thousands :
    listed.length > 1 && !found.rule.endsWith('next-to-set')
      ? joined(
          listed.map((item) => sentence.items[item]!.value!),
          formOf(sentence, at, listed.length),
        )
      : asCount(found.name, sentence.items[at]!.value!)
  const link = { nameFrom: found.from, nameTo: found.to, item: at, rule: found.rule, confidence: found.confidence }
  if (known !== null && addLink(sentence, { ...link, name: known.name, entry: known, value })) return
  // A rate of 150 is none; a letter may mean something else.
  if (known !== null && RATES.has(known.name)) return
  if (addLink(sentence, { ...link, name: found.name, entry: null, value })) {
    listed.forEach((item) => sentence.used.add(item))
    linkChain(sentence, at, found.from)
  }
}

const STRENGTHS = /^(?:coefficient|weight|strength|rate|ratio|probability|scale parameter|scale|factor|parameter)$/
const OF_STRENGTH = new Set(['weight decay', 'regularization coefficient', 'dropout', 'label smoothing'])

/** "L2 regularization is added with a coefficient of 0.1": the strength of what the sentence names before. */
function regularized({ items, named }: Sentence, at: number, name: string): HyperparameterEntry | null {
  if (!STRENGTHS.test(name)) return null
  for (let before = at - 1; before >= Math.max(0, at - 14); before -= 1) {
    const item = items[before]!
    if (item.kind === 'value' || item.norm === ';') return null
    if (item.kind === 'name') return OF_STRENGTH.has(item.name!.entry.name) && !named.has(item.from) ? item.name!.entry : null
  }
  return null
}

/** "M = 14, 240": a comma between thousands with a blank behind it. */
function thousandsOf({ items, tokens }: Sentence, listed: readonly number[]): Value | null {
  const [first, second] = listed.map((item) => items[item]!.value!)
  if (listed.length !== 2 || first === undefined || second === undefined) return null
  const isNumber = (value: Value, form: RegExp) => value.form === 'number' && value.to - value.from === 1 && form.test(tokens[value.from]!.text)
  if (!isNumber(first, /^[1-9]\d?$/) || !isNumber(second, /^(?!128|256|512)\d(?!00|50)\d\d$/) || tokens[first.to]?.text !== ',') return null
  const number = first.parts[0]!.readings[0]! * 1000 + second.parts[0]!.readings[0]!
  return { ...first, parts: [{ ...first.parts[0]!, readings: [number], to: second.to }], to: second.to }
}

const RATES = new Set(['learning rate', 'dropout', 'momentum', 'weight decay', 'label smoothing'])

/** "d = 5 and 10": what follows must end the statement, as in no "d = 5, 10 runs". */
function equatedList(sentence: Sentence, at: number): readonly number[] {
  const listed = listFrom(sentence, at)
  const next = sentence.tokens[sentence.items[listed.at(-1)!]!.to]
  const goesOn = sentence.items.slice(at, listed.at(-1)!).every(({ norm }) => norm !== ';')
  return goesOn && (next === undefined || LIST_ENDS.test(next.norm)) ? listed : [at]
}

const LIST_ENDS = /^(?:[.,;:)]|and|or|for|in|on|to|when|as|with|respectively)$/

/** "T = 3 106": the lost sign of a capital's or a count's exponent was no minus. */
function asCount(name: string, value: Value): Value {
  // A regularisation's C is small as often as large.
  if (!/^[ABD-Zmnk]$/.test(name)) return value
  return { ...value, parts: value.parts.map((part) => (
    part.readings.length > 1 && !Number.isInteger(part.readings[0]) ? { ...part, readings: [...part.readings].sort((a, b) => b - a) } : part)) }
}
