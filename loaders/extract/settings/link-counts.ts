import { oneOf } from './pattern'
import { HYPERPARAMETERS } from '@/loaders/vocabulary/hyperparameters/lexicon'
import type { HyperparameterEntry } from '@/loaders/vocabulary/hyperparameters/entry'
import { countedAt, type NameHit } from './lexicon-match'
import { listFrom } from './lists'
import { isSymbolItem } from './value-ahead'
import type { Quantity } from './quantity'
import { type Sentence, addLink, hasBefore, normAt } from './sentence'

const ENTRIES = new Map(HYPERPARAMETERS.map((entry) => [entry.name, entry]))
export const entryNamed = (name: string): HyperparameterEntry => ENTRIES.get(name)!

const INTERVALS = new Set([
  'every', 'each', 'per', 'after', 'at', 'first', 'last', 'final', 'initial', 'until', 'subsequent', 'remaining',
  'next', 'previous', 'than', 'another', 'rest',
])
const WARMUP = new Set(['warmup', 'warmups', 'warm', 'warming', 'warmed', 'ramp', 'ramped'])
const ATTACKS = new Set([
  'pgd', 'attack', 'attacks', 'attacked', 'bim', 'autoattack', 'apgd', 'cw', 'mim', 'adversary', 'adversarial',
  'adversaries', 'perturbation', 'perturbations',
])
const DURATIONS = new Set(['epochs', 'steps', 'local epochs'])
const SIZES = new Set(['image size', 'patch size', 'kernel size'])
const NOT_COUNTED_AFTER = new Set(['ago', 'later', 'away', 'faster', 'fewer', 'more'])

/** Values before what they count: "200 epochs", "2.5M steps", "160 and 300 epochs", "5-epoch warmup". */
export function linkCounts(sentence: Sentence): void {
  const { items, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    if (items[at]!.kind !== 'value' || used.has(at)) continue
    const noun = countedNoun(sentence, at)
    if (
      noun === null ||
      isLoneOne(sentence, at) ||
      inKeyValueList(sentence, at, noun) ||
      (DURATIONS.has(noun.entry.name) && isUnit(sentence, at)) ||
      (MEASURES.has(noun.entry.name) && isMeasured(sentence, at, noun.entry.name)) ||
      isPartOfWord(sentence, at)
    )
      continue
    const suited = bySize(items[at]!.value!.parts[0]!, noun)
    if (suited !== null) linkCounted(sentence, at, suited)
  }
}

/** "20 filters" are counted, "3 × 3 filters" measured; other sizes need their form. */
function bySize({ square, sides }: Quantity, noun: NameHit): NameHit | null {
  const isSize = square !== undefined || sides !== undefined
  if (noun.entry.name === 'kernel size' && !isSize) return { ...noun, entry: entryNamed('number of filters') }
  if (noun.entry.name === 'number of filters' && isSize) return { ...noun, entry: entryNamed('kernel size') }
  return SIZES.has(noun.entry.name) && !isSize ? null : noun
}

/** "one-dimensional kernels": a number in letters that a hyphen joins to an adjective. */
function isPartOfWord(sentence: Sentence, at: number): boolean {
  const { parts, to } = sentence.items[at]!.value!
  return parts[0]!.spelt && sentence.tokens[to]?.norm === '-' && /^(?:dimensional|sided|hot|shot|way|vs|to|stage)$/.test(sentence.tokens[to + 1]?.norm ?? '')
}

const MEASURES = new Set(['number of episodes', 'number of samples', 'number of rounds', 'number of tokens'])

/** "a batch size of 1024 episodes", "the horizon is n = 50 rounds": what a named value is measured in. */
function isMeasured(sentence: Sentence, at: number, noun: string): boolean {
  let before = at - 1
  while (before >= 0 && at - before < 5 && (/^(?:is|are|was|of|to|set|=|:|as)$/.test(normAt(sentence, before)) || isSymbolItem(sentence, before))) before -= 1
  const name = sentence.items[before]?.name?.entry.name
  return before < at - 1 && name !== undefined && name !== noun
}

/** "in one iteration", "one epoch takes …": no count. */
function isLoneOne(sentence: Sentence, at: number): boolean {
  const { parts, to } = sentence.items[at]!.value!
  return (
    parts[0]!.spelt &&
    parts[0]!.readings[0] === 1 &&
    /^(?:epoch|step|iteration|pass|round|unit)$/.test(sentence.tokens[to]?.norm ?? '')
  )
}

/** "a patience of 10 epochs", "the horizon is 50 steps": the noun is but the unit of a named value. */
function isUnit(sentence: Sentence, at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    /^(?:is|are|was|of|to|set|=|:|fixed|at|as|be|\(|capped|limited|restricted|kept)$/.test(normAt(sentence, before))
  )
    before -= 1
  const name = sentence.items[before]?.name?.entry.name
  return (
    before < at - 1 &&
    name !== undefined &&
    !DURATIONS.has(name) &&
    !/learning rate|momentum|weight decay|batch size|warmup/.test(name)
  )
}

/** The noun that a value counts, behind it and perhaps one or two adjectives. */
function countedNoun(sentence: Sentence, at: number): NameHit | null {
  const { tokens, items } = sentence
  let next = items[at]!.value!.to
  if (tokens[next]?.norm === '-') next += 1
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') return null
    const hit = countedAt(tokens, next)
    // "512 hidden size", "8 MLP hidden node number 1024": a name begins here.
    if (hit !== null && /^(?:size|sizes|number|dimension|dimensions|dim|width|dropout)$/.test(tokens[hit.to]?.norm ?? '')) return null
    if (hit !== null)
      return skipped > 0 &&
        hit.entry.name === 'steps' &&
        hit.to - hit.from === 1 &&
        !/^(?:total|full|more)$/.test(tokens[next - 1]!.norm) &&
        skipped > 1
        ? null
        : hit
    if (!isAdjective(token.norm) && !/^(?:Bi)?[A-Z]{2,6}s?$|^(?:Re|Ge|Se)LU$/.test(token.text)) return null
    next += 1
    if (tokens[next]?.norm === '-') next += 1
  }
  return null
}

const ADJECTIVES = new Set([
  'total', 'more', 'full', 'different', 'additional', 'hidden', 'training', 'cascaded', 'stacked', 'parallel',
  'independent', 'bidirectional',
  'pixel', 'px', 'dimensional', 'd', 'optimization', 'pre', 'relu', 'fully', 'complete', 'non', 'overlapping',
  'single', 'self', 'identical',
  'consecutive', 'inner', 'outer', 'whole', 'overall', 'internal', 'meta', 'warm', 'up', 'warmup', 'linear', 'target',
  'random', 'randomly', 'seconds', 'second', 'sec', 's', 'minutes', 'minute', 'min', 'hours', 'hour', 'h', 'gb', 'ms',
  'sampled', 'adam', 'sgd', 'power', 'main', 'k',
])
const isAdjective = (word: string) => ADJECTIVES.has(word)

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
  // "the first two layers": some of those that there are.
  if (entry.name === 'number of layers' && /^(?:first|last|final|top|bottom|lower|upper|other)$/.test(lead)) return
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
    if (ATTACKS.has(next) || hasBefore(sentence, at, ATTACKS, 8)) return entryNamed('attack steps')
    if (sentence.tokens[noun.from]!.norm === 'step') return null
  }
  return entry
}

function nearWarmup(sentence: Sentence, at: number, first: number, noun: NameHit): boolean {
  for (let i = noun.to; i < Math.min(sentence.tokens.length, noun.to + 5); i += 1) {
    const norm = sentence.tokens[i]!.norm
    if (WARMUP.has(norm)) return true
    if (
      norm !== 'of' &&
      norm !== 'the' &&
      norm !== '-' &&
      norm !== 'linear' &&
      norm !== 'lr' &&
      norm !== 'learning' &&
      norm !== 'rate' &&
      norm !== 'for' &&
      norm !== 'as' &&
      norm !== 'a'
    )
      break
  }
  const from = sentence.items[at]!.from
  for (let i = from; i < noun.to; i += 1) if (WARMUP.has(sentence.tokens[i]!.norm)) return true
  for (let i = first - 1; i >= Math.max(0, first - 14); i -= 1) {
    const item = sentence.items[i]!
    const norm = item.norm
    if (WARMUP.has(norm) || (item.name?.entry.name.startsWith('warmup') ?? false)) return true
    if (item.kind === 'value') {
      if (!hasRampWords(sentence, i)) return false
    } else if (item.kind === 'name' ? item.name!.entry.name !== 'learning rate' : !RAMP_GLUE.test(norm)) {
      return false
    }
  }
  return false
}

const RAMP_GLUE = oneOf(
  'of|for|over|during|in|within|the|first|initial|is|are|was|set|to|with|a|an|up|linear|linearly|period',
  String.raw`phase|stage|strategy|schedule|training|-|\(|from|its|our|uses?|lasts?|takes?|learning|rate|by|about`,
  'around|number|process|length|steps?|epochs?|starting|peak|base|value|maximum|on',
)

/** "warmed up from 1e-6 to 0.1 over 5 epochs": the values are the rate's. */
const hasRampWords = (sentence: Sentence, item: number) => /^(?:to|from)$/.test(normAt(sentence, item - 1))


/** "300-dimensional word embeddings", "512-d hidden states": the size of what is named within a few words. */
export function linkDimensions(sentence: Sentence): void {
  const { items, tokens, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const value = items[at]!.value
    if (value === null || used.has(at)) continue
    let next = tokens[value.to]?.norm === '-' ? value.to + 1 : value.to
    if (!/^(?:dimensional|dimension|dimensions|dims?|d)$/.test(tokens[next]?.norm ?? '')) continue
    for (next += 1; next < Math.min(tokens.length, value.to + 8); next += 1) {
      const noun = /^embeddings?$|^vectors?$/.test(tokens[next]!.norm)
        ? 'embedding size'
        : tokens[next]!.norm === 'hidden'
          ? 'hidden size'
          : null
      if (
        noun !== null &&
        (noun !== 'embedding size' || /embedding|word/.test(tokens[next]!.norm + tokens[next - 1]!.norm))
      ) {
        addLink(sentence, {
          name: noun,
          nameFrom: next,
          nameTo: next + 1,
          entry: entryNamed(noun),
          item: at,
          rule: 'setting.dimensional',
          confidence: 0.75,
        })
        break
      }
      if (!/^[\p{L}-]/u.test(tokens[next]!.norm) || /^(?:and|for|in|of|is|are|with|to)$/.test(tokens[next]!.norm)) break
    }
  }
}
