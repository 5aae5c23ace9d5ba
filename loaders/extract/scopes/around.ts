import type { RawSetting } from '../settings/find-settings'
import type { Sentence } from '../settings/sentence'
import { isAllAt } from './carry'
import type { Group } from './group'
import type { Held, Target } from './target'

/** Where a setting stands in its sentence, by tokens: its value, and whichever of name and value comes first. */
export interface Place {
  readonly value: number
  readonly first: number
  /** Behind the value, and behind what it counts ("200 epochs"). */
  readonly end: number
}

/** Stands a value inside "except X, where it is 64"? */
export function insideException(sentence: Sentence, place: Place, group: Group): boolean {
  if (place.value < group.to) return false
  const { tokens } = sentence
  if (tokens[group.to]?.text === ',' && !/^(?:where|which|for|whose|with)$/.test(tokens[group.to + 1]?.norm ?? ''))
    return false
  for (let at = group.to; at < Math.min(place.value, group.to + 8); at += 1) {
    if (/^(?:where|which|for|\(|with|whose)$/.test(sentence.tokens[at]!.norm)) return true
  }
  return false
}

/** Tokens of the part between semicolons (or "while", "whereas") that a token stands in. */
export function segmentAround(sentence: Sentence, token: number): readonly [number, number] {
  const { tokens } = sentence
  const splits = (at: number) => tokens[at]!.text === ';' || /^(?:whereas|while)$/.test(tokens[at]!.norm)
  let start = token
  while (start > 0 && !splits(start - 1)) start -= 1
  let end = token
  while (end < tokens.length && !splits(end)) end += 1
  return [start, end]
}

/** "The learning rate for the critic is 0.1": the last group between a name and its value. */
export function within(groups: readonly Group[], place: Place, places: readonly Place[]): readonly Target[] {
  const from = Math.max(place.first, ...places.filter(({ value }) => value < place.value).map(({ value }) => value))
  if (from > place.first) return []
  return groups.filter((group) => group.role === 'behind' && group.from > from && group.to <= place.value)
    .at(-1)?.targets ?? []
}

/** "0.1 for CIFAR-10 and 0.01 for ImageNet": the first group behind a value, before the next value's own. */
export function trailing(
  sentence: Sentence, groups: readonly Group[], place: Place, places: readonly Place[], index: number,
): readonly Target[] {
  for (const group of groups) {
    if (group.from <= place.value) continue
    if (group.role !== 'behind' && group.role !== 'brackets') {
      if (group.role === 'lead') return []
      continue
    }
    if (group.role === 'brackets' && group.from - place.value > 4) return []
    if (leavesBracket(sentence, place.value, group.from) || standsInRemark(sentence, place.value, group.from) || breaksOff(sentence, place, group.from)) return []
    const between = places.filter((other, i) => i > index && other.value > place.value && other.value < group.from)
    if (between.length > 0 ? !endsList(sentence, places, index, group) : hasComma(sentence, place, group.from)) return []
    return followers(groups, group)
  }
  return []
}

/** Whether "for all datasets", "in every experiment" stands right behind a value, so that nothing limits it. */
export function isForAll(sentence: Sentence, place: Place): boolean {
  const at = prepositionBehind(sentence, place)
  return at !== null && isAllAt(sentence, at + 1)
}

const PREPOSITION = /^(?:for|on|in|over|across|during|throughout)$/

/** The preposition right behind a value and its noun; null where there is none. */
export function prepositionBehind({ tokens }: Sentence, place: Place): number | null {
  for (let at = place.end; at < Math.min(tokens.length, place.end + 3); at += 1) {
    const token = tokens[at]!
    if (PREPOSITION.test(token.norm)) return at
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || /^(?:and|or|to|is|are|with|we)$/.test(token.norm)) return null
  }
  return null
}

/** Whether another statement begins between a value and a group, or another phrase limits the value first. */
function breaksOff(sentence: Sentence, place: Place, group: number): boolean {
  for (let at = place.value + 1; at < group; at += 1) {
    if (
      /^(?:using|compute|computed|which|where|because|than|pretrained|follow|following|since|whose|unless|but|so)$/.test(
        sentence.tokens[at]!.norm,
      ) || isAllAt(sentence, at)
    )
      return true
  }
  const own = prepositionBehind(sentence, place)
  if (own !== null && own < group - 1 && endsPhrase(sentence, own, group)) return true
  return group - place.value > 24
}

/** "200 for citation networks and 500 for X": a phrase of its own ends before the group. */
function endsPhrase(sentence: Sentence, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (/^(?:,|and|or|;|\)|while|with)$/.test(sentence.tokens[at]!.norm)) return true
  }
  return false
}

/** "20 points of each object, and the temperature in X": another statement behind a comma. */
function hasComma(sentence: Sentence, place: Place, group: number): boolean {
  for (let at = place.end; at < group - 1; at += 1) {
    if (sentence.tokens[at]!.text === ',' && !/^(?:for|on|in|respectively|both)$/.test(sentence.tokens[at + 1]!.norm)) return true
  }
  return false
}

/** Whether a bracket around the value closes before the group, with another setting's words behind it. */
function leavesBracket(sentence: Sentence, value: number, group: number): boolean {
  let depth = 0
  for (let at = value; at < group; at += 1) {
    const { text } = sentence.tokens[at]!
    if (text === '(') depth += 1
    else if (text === ')' && --depth < 0) return group - at > 3
  }
  return false
}

/** "64 (doubled for X)", "0.1, with an X network": what is said of another thing. */
function standsInRemark({ tokens }: Sentence, value: number, group: number): boolean {
  let open = -1
  for (let at = value + 1; at < group; at += 1) {
    if (tokens[at]!.text === '(') open = at
    else if (tokens[at]!.text === ')') open = -1
  }
  return (open >= 0 && open < group - 1) || (/^(?:with|using|by|via|from)$/.test(tokens[group]!.norm) && /^(?:,|and)$/.test(tokens[group - 1]?.norm ?? ''))
}

/** Whether a list of settings ends right before the group, so that it holds for all of them. */
function endsList(sentence: Sentence, places: readonly Place[], index: number, group: Group): boolean {
  const last = places.filter((other) => other.value < group.from).at(-1)!
  if (group.from - last.value > 8) return false
  for (let at = places[index]!.value; at < last.first; at += 1) if (sentence.tokens[at]!.text === ';') return false
  return true
}

/** A group with those right behind it: "for ResNet-18 on CIFAR-10". */
function followers(groups: readonly Group[], first: Group): readonly Target[] {
  const found = [...first.targets]
  let last = first
  for (const group of groups) {
    if (
      group.from >= last.to &&
      group.from - last.to <= 2 &&
      group !== first &&
      group.role === 'behind' &&
      group.targets[0]!.kind !== first.targets[0]!.kind
    ) {
      found.push(...group.targets)
      last = group
    }
  }
  return found
}

/** What was said before a value in its clause: the last group of each kind that opens, is trained, or has it. */
export function leading(
  groups: readonly Group[],
  place: Place,
  segmentStart: number,
  places: readonly Place[],
): readonly Held[] {
  const found = new Map<Target['kind'], readonly Held[]>()
  for (const group of groups) {
    // Of an earlier part of the sentence only what opened it holds on.
    if (group.from < segmentStart && group.role !== 'lead') continue
    // What stood behind an earlier value was that value's own.
    if (group.role === 'behind' && places.some((other) => other.first >= segmentStart && other.first < group.from))
      continue
    if (group.to > place.first || group.role === 'beside' || group.role === 'except' || group.role === 'brackets')
      continue
    if (group.role === 'lead') found.clear()
    if (group.role === 'behind' && group.targets[0]!.kind === 'method') continue
    // "For X, we use a discriminator with …": a part of what was opened.
    if (group.targets[0]!.part === true && found.has('other')) continue
    // What is merely used ("we use the X loss with …") sets apart only beside another of its kind.
    const isUsed = group.local && group.role === 'object'
    const via = group.role === 'lead' ? 'stated' : isUsed ? 'carried' : 'opened'
    for (const kind of new Set(group.targets.map((target) => target.kind)))
      found.set(kind, group.targets.filter((target) => target.kind === kind).map((target) => ({ target, via })))
  }
  return [...found.values()].flat()
}

/** The k-th of as many names as there are values. */
export function respectiveTarget(
  groups: readonly Group[],
  setting: RawSetting,
  settings: readonly RawSetting[],
): Target | null {
  const count = settings.filter((other) => other.ordinal !== null && other.value.name === setting.value.name).length
  const group = groups.find((candidate) => candidate.targets.length === count)
  return group?.targets[setting.ordinal!] ?? null
}
