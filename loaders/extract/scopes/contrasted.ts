import type { Mention } from '../mention'
import type { RawSetting } from '../settings/find-settings'
import { oneOf } from '../settings/pattern'
import type { Sentence } from '../settings/sentence'
import { isAllAt } from './carry'
import { type Place, prepositionBehind } from './around'
import type { Target } from './target'

const ENDS = oneOf(
  String.raw`,|;|\.|\(|\)|and|or|while|whereas|but|respectively|as|which|that|using|when|to|is|are|was|were|with|where|we|by|of|than|if`,
)
const NO_PHRASE = oneOf(
  'the|a|an|our|its|their|total|training|testing|test|all|each|every|both|order|parallel|practice|general|this|that|these|those|most|our|experiments?',
  'simplicity|convenience|fairness|comparison|default|addition|advance|case|turn|detail|evaluation|validation|optimization|learning|gradient|average',
)
const LONGEST = 6

/**
 * What sets apart values of one name that stand side by side, in words that no list has: "0.1 for the upper layers
 * and 0.01 for the lower ones", "5 for SGD and 3 for Adam". One target for each setting, or null.
 */
export function contrastedTargets(
  sentence: Sentence, settings: readonly RawSetting[], places: readonly Place[], names: readonly Mention[],
): readonly (Target | null)[] {
  const counts = new Map<string, number>()
  for (const { value } of settings) counts.set(value.name, (counts.get(value.name) ?? 0) + 1)
  const found = settings.map((setting, i) => (
    counts.get(setting.value.name)! > 1 ? phraseBehind(sentence, places[i]!, names, isCount(setting)) : null))
  // One phrase alone sets nothing apart.
  return found.map((target, i) => (
    target !== null && settings.some((other, k) => (
      k !== i && other.value.name === settings[i]!.value.name && (found[k] !== null || prepositionBehind(sentence, places[k]!) !== null)))
      ? target : null))
}

/** "200 epochs": the name counts behind its value. */
const isCount = ({ hyperparameter, value }: RawSetting) => hyperparameter.start >= value.end

function phraseBehind(sentence: Sentence, place: Place, names: readonly Mention[], isCounted: boolean): Target | null {
  const { tokens, text } = sentence
  const preposition = isCounted && tokens[place.end]?.norm === 'of' ? place.end : prepositionBehind(sentence, place)
  if (preposition === null || isAllAt(sentence, preposition + 1)) return null
  let from = preposition + 1
  while (/^(?:the|a|an|our|its|their|training|train)$/.test(tokens[from]?.norm ?? '')) from += 1
  let to = from
  while (to < tokens.length && to - from <= LONGEST && !ENDS.test(tokens[to]!.norm)) to += 1
  // "Problems 2 and 3"
  if (tokens[to]?.norm === 'and' && /s$/.test(tokens[from]!.norm) && tokens[to - 1]?.kind === 'number' && tokens[to + 1]?.kind === 'number' && to - from === 2) to += 2
  while (to > from + 1 && /^(?:datasets?|optimizers?)$/.test(tokens[to - 1]!.norm)) to -= 1
  if (to === from || to - from > LONGEST || NO_PHRASE.test(tokens[from]!.norm) || tokens[from]!.kind !== 'word') return null
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  const known = names.find((name) => name.start <= start && name.end >= end)
  return known?.kind === 'method'
    ? { kind: 'method', name: known.name, start, end }
    : { kind: 'other', name: text.slice(start, end).normalize('NFKC').replace(/\s+/g, ' '), start, end }
}
