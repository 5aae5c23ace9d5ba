import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { DURATIONS, bySize, countedNoun, isElse } from './counted-noun'
import { entryNamed } from './entries'
import type { NameHit } from './lexicon-match'
import { listFrom } from './lists'
import { nearWarmup } from './near-warmup'
import { type Sentence, addLink, hasBefore, normAt } from './sentence'

const INTERVALS = new Set([
  'every', 'each', 'per', 'after', 'at', 'first', 'last', 'final', 'initial', 'until', 'subsequent', 'remaining',
  'next', 'previous', 'than', 'another', 'rest',
])
const ATTACKS = new Set([
  'pgd', 'attack', 'attacks', 'attacked', 'bim', 'autoattack', 'apgd', 'cw', 'mim', 'adversary', 'adversarial',
  'adversaries', 'perturbation', 'perturbations',
])
const NOT_COUNTED_AFTER = new Set(['ago', 'later', 'away', 'faster', 'fewer', 'more'])

/** Values before what they count: "200 epochs", "2.5M steps", "160 and 300 epochs", "5-epoch warmup". */
export function linkCounts(sentence: Sentence): void {
  const { items, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]!.kind !== 'value' || used.has(at)) continue
    const noun = countedNoun(sentence, at)
    if (noun === null || inKeyValueList(sentence, at, noun) || isElse(sentence, at, noun.entry.name)) continue
    const suited = bySize(items[at]!.value!.parts[0]!, noun)
    if (suited !== null) linkCounted(sentence, at, suited)
  }
}

/** "batch size 128 epochs 200": the noun begins the next pair. */
function inKeyValueList(sentence: Sentence, at: number, noun: NameHit): boolean {
  const { items } = sentence
  if (items[at - 1]?.kind !== 'name' && !/^[=:]$/.test(normAt(sentence, at - 1))) return false
  const after = items.findIndex((item) => item.from >= noun.to)
  return after >= 0 && (items[after]!.kind === 'value' || /^[=:([{]$/.test(normAt(sentence, after)))
}

function linkCounted(sentence: Sentence, at: number, noun: NameHit): void {
  const { items, tokens } = sentence
  const before = listBefore(sentence, at)
  const first = before[0] ?? at
  const lead = normAt(sentence, first - 1)
  const entry = renamed(sentence, at, first, noun)
  if (entry === null) return
  // "an output layer with 1 unit", "one hidden state"
  if (entry.name === 'hidden size' && items[at]!.value!.parts[0]!.readings[0]! < 2) return
  // "the first two layers": some of those that there are.
  if (entry.name === 'number of layers' && /^(?:first|last|final|top|bottom|lower|upper|other)$/.test(lead)) return
  // "every 1,000 rounds", "during the first 50 rounds"
  if (entry.name === 'number of rounds' && /^(?:every|each|per|first|last|after)$/.test(lead)) return void markUsed(sentence, [...before, at])
  if (DURATIONS.has(entry.name)) {
    if (INTERVALS.has(lead) || (INTERVALS.has(normAt(sentence, first - 2)) && /^(?:the|of|about|,|each)$/.test(lead)))
      return void markUsed(sentence, [...before, at])
    if (NOT_COUNTED_AFTER.has(tokens[noun.to]?.norm ?? '')) return
  }
  const base = {
    name: entry.name,
    nameFrom: noun.from,
    nameTo: noun.to,
    entry,
    rule: 'setting.value-counts-name',
    confidence: 0.85,
  }
  if (before.length === 0) {
    if (entry.name === 'number of layers' && tokens[items[at]!.value!.to]?.norm === '-') return
    addLink(sentence, { ...base, item: at })
    return
  }
  const all = [...before, at]
  all.forEach((item, ordinal) => addLink(sentence, { ...base, item, ordinal, rule: 'setting.values-count-name' }))
}

const markUsed = (sentence: Sentence, list: readonly number[]) => list.forEach((item) => sentence.used.add(item))

/** The values of a list that ends at `at`: "160 and 300 epochs" gives 160. */
function listBefore(sentence: Sentence, at: number): readonly number[] {
  let first = at
  for (let i = at - 1; i >= Math.max(0, at - 16); i -= 1) {
    const kind = sentence.items[i]!.kind
    if (kind === 'value') {
      if (sentence.used.has(i)) break
      first = i
    } else if (!/^(?:,|and|or|\/|&)$/.test(normAt(sentence, i))) {
      break
    }
  }
  const list = first === at ? [] : listFrom(sentence, first)
  const end = first === at || isGoverned(sentence, first) ? -1 : lastJoined(sentence, list)
  return end === at ? list.filter((item) => item !== at) : []
}

/** Whether a name stands before a value, perhaps with a connector: "batch size 12 and 30k iterations". */
function isGoverned(sentence: Sentence, item: number): boolean {
  let before = item - 1
  while (before >= 0 && /^(?:is|are|was|of|to|set|=|:|fixed|at|as|be|\(|with|from)$/.test(normAt(sentence, before)))
    before -= 1
  return sentence.items[before]?.kind === 'name'
}

/** `listFrom` leaves out a last value that counts something: it is the one that we stand on. */
function lastJoined(sentence: Sentence, list: readonly number[]): number {
  let next = list.at(-1)! + 1
  while (/^(?:,|and|or|\/|&)$/.test(normAt(sentence, next))) next += 1
  return next
}

/** Warm-up, attack and other special counts under their own names. Null: it is none of ours. */
function renamed(sentence: Sentence, at: number, first: number, noun: NameHit): HyperparameterEntry | null {
  const { entry } = noun
  if (entry.name === 'epochs' || entry.name === 'steps') {
    if (nearWarmup(sentence, at, first, noun))
      return entryNamed(entry.name === 'epochs' ? 'warmup epochs' : 'warmup steps')
  }
  if (
    entry.name === 'steps' &&
    noun.to - noun.from === 1 &&
    /^(?:step|steps|iteration|iterations)$/.test(sentence.tokens[noun.from]!.norm)
  ) {
    const next = sentence.tokens[noun.to]?.norm ?? ''
    if (ATTACKS.has(next) || hasBefore(sentence, at, ATTACKS, 12)) return entryNamed('attack steps')
    if (sentence.tokens[noun.from]!.norm === 'step') return null
  }
  return entry
}
