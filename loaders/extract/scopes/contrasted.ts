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
  const listed = respectivePhrases(sentence, settings, places, names)
  const found = settings.map((setting, i) => (
    counts.get(setting.value.name)! > 1 ? phraseBehind(sentence, places[i]!, names, isCount(setting)) ?? phraseBefore(sentence, places[i]!, names) : null))
  // One phrase alone sets nothing apart.
  return found.map((target, i) => listed[i] ?? (
    target !== null && settings.some((other, k) => (
      k !== i && other.value.name === settings[i]!.value.name && (found[k] !== null || prepositionBehind(sentence, places[k]!) !== null)))
      ? target : null))
}

/** "5, 7 and 9 for the left, the right and the upper part, respectively": as many phrases as a name has values. */
function respectivePhrases(
  sentence: Sentence, settings: readonly RawSetting[], places: readonly Place[], names: readonly Mention[],
): readonly (Target | null)[] {
  return settings.map((setting, i) => {
    if (setting.ordinal === null) return null
    const series = settings.flatMap((other, k) => (other.ordinal !== null && other.value.name === setting.value.name ? [k] : []))
    const preposition = prepositionBehind(sentence, places[series.at(-1)!]!)
    if (preposition === null || !series.includes(i)) return null
    const phrases = phraseList(sentence, preposition + 1, names)
    return phrases.length === series.length ? phrases[setting.ordinal] ?? null : null
  })
}

/** The phrases between commas and "and" from a token on, up to "respectively" or the end. */
function phraseList(sentence: Sentence, from: number, names: readonly Mention[]): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  let at = from
  while (at < tokens.length && found.length < 12) {
    while (/^(?:the|a|an|our|,|and|both)$/.test(tokens[at]?.norm ?? '')) at += 1
    let to = at
    while (to < tokens.length && to - at <= LONGEST && !/^(?:,|and|;|\.|respectively|\(|\)|where|which|while|with|we)$/.test(tokens[to]!.norm)) to += 1
    if (to === at || to - at > LONGEST || tokens[to - 1]!.kind === 'symbol') break
    found.push(named(sentence, at, to, names))
    at = to
    if (!/^(?:,|and)$/.test(tokens[at]?.norm ?? '')) break
  }
  return found
}

/** "200 epochs": the name counts behind its value. */
const isCount = ({ hyperparameter, value }: RawSetting) => hyperparameter.start >= value.end

function phraseBehind(sentence: Sentence, place: Place, names: readonly Mention[], isCounted: boolean): Target | null {
  const { tokens } = sentence
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
  return named(sentence, from, to, names)
}

/** "for the small graphs a batch size of 10, for …": the phrase that a part of a list begins with. */
function phraseBefore(sentence: Sentence, place: Place, names: readonly Mention[]): Target | null {
  const { tokens } = sentence
  for (let at = place.first - 2; at >= Math.max(0, place.first - 12); at -= 1) {
    const token = tokens[at]!
    if (/^[,;.]$/.test(token.text) || token.kind === 'number') return null
    if (!/^(?:for|on|in)$/.test(token.norm) || !/^(?:[,;:]|and|while|whereas|)$/.test(tokens[at - 1]?.norm ?? '')) continue
    let from = at + 1
    while (/^(?:the|our)$/.test(tokens[from]?.norm ?? '')) from += 1
    let to = from
    while (to < place.first && to - from <= LONGEST && tokens[to]!.kind === 'word' && !/^(?:a|an|we|the|it|use|uses|using|with|is|are)$/.test(tokens[to]!.norm)) to += 1
    if (to === from || to - from > LONGEST || to >= place.first || NO_PHRASE.test(tokens[from]!.norm) || !/^(?:a|an|we|the|it|,)$/.test(tokens[to]!.norm)) return null
    while (to > from + 1 && /^(?:datasets?|experiments?|tasks?)$/.test(tokens[to - 1]!.norm)) to -= 1
    return named(sentence, from, to, names)
  }
  return null
}

function named({ tokens, text }: Sentence, from: number, to: number, names: readonly Mention[]): Target {
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  const known = names.find((name) => name.start <= start && name.end >= end)
  return known?.kind === 'method' || known?.kind === 'dataset' || known?.kind === 'architecture'
    ? { kind: known.kind, name: known.name, start, end }
    : { kind: 'other', name: text.slice(start, end).normalize('NFKC').replace(/\s+/g, ' '), start, end }
}
