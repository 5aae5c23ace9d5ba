import { entryNamed } from './entries'
import { type NameHit, countedAt } from './lexicon-match'
import type { Quantity } from './stated-number'
import { type Sentence, normAt } from './sentence'
import { isSymbolItem } from './value-ahead'

/** Counts of time in training. */
export const DURATIONS = new Set(['epochs', 'steps', 'local epochs'])
const SIZES = new Set(['image size', 'patch size', 'kernel size'])

/** The noun that a value counts, behind it and perhaps one or two adjectives. */
export function countedNoun(sentence: Sentence, at: number): NameHit | null {
  const { tokens, items } = sentence
  let next = items[at]!.value!.to
  if (tokens[next]?.norm === '-') next += 1
  for (let skipped = 0; skipped <= 2; skipped += 1) {
    const token = tokens[next]
    if (token === undefined || token.kind !== 'word') return null
    const hit = countedAt(tokens, next)
    // "512 hidden size", "8 MLP hidden node number 1024": a name begins here.
    if (hit !== null && /^(?:size|sizes|number|dimension|dimensions|dim|width|dropout)$/.test(tokens[hit.to]?.norm ?? '')) return null
    // "512 dimensional hidden layers" tells their size.
    if (hit?.entry.name === 'number of layers' && /^(?:dimensional|d|dim)$/.test(tokens[next - 1]?.norm ?? ''))
      return { ...hit, entry: entryNamed('hidden size') }
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
  'sampled', 'adam', 'sgd', 'power', 'main', 'k', 'transformer', 'attention', 'recurrent', 'convolutional', 'dense', 'conv',
  'encoder', 'decoder', 'memory', 'residual', 'output', 'input', 'latent', 'feature', 'learnable', 'trainable',
])
const isAdjective = (word: string) => ADJECTIVES.has(word)

/** "20 filters" are counted, "3 × 3 filters" measured; other sizes need their form. */
export function bySize({ square, sides }: Quantity, noun: NameHit): NameHit | null {
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
    sentence.tokens.slice(to, to + 2).some(({ norm }) => /^(?:epoch|step|iteration|pass|round|unit|update)$/.test(norm))
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

/** Whether a number before a noun is no count of it: the unit of something named, or a part of a word. */
export function isElse(sentence: Sentence, at: number, noun: string): boolean {
  return (
    isLoneOne(sentence, at) ||
    isPartOfWord(sentence, at) ||
    (DURATIONS.has(noun) && isUnit(sentence, at)) ||
    (MEASURES.has(noun) && isMeasured(sentence, at, noun))
  )
}
