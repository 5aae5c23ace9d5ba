import type { NameHit } from './lexicon-match'
import { oneOf } from './pattern'
import { type Sentence, normAt } from './sentence'

const WARMUP = new Set(['warmup', 'warmups', 'warm', 'warming', 'warmed', 'ramp', 'ramped'])

/** Whether a count tells how long a rate warms up. */
export function nearWarmup(sentence: Sentence, at: number, first: number, noun: NameHit): boolean {
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
