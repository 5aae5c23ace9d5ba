import { oneOf } from '../settings/pattern'
import { type ScopeTerm, entityId } from '@/graph/model'
import type { Mention } from '../mention'
import type { RawSetting } from '../settings/find-settings'
import type { Sentence } from '../settings/sentence'
import { COMPONENTS, targetsOf } from './find-targets'
import { type Group, groupsOf, tokenAt } from './group'
import type { Target } from './target'

/** What a value holds for. Empty scope: for everything, but what is excepted. */
export interface Scope {
  readonly scope: readonly ScopeTerm[]
  readonly except: readonly ScopeTerm[]
}

/** What a sentence hands on to those behind it. */
export interface Carried {
  readonly targets: readonly Target[]
  readonly except: readonly Target[]
}

export const NOTHING_CARRIED: Carried = { targets: [], except: [] }

const ALL = oneOf(
  'models?|networks?|experiments?|methods?|datasets?|settings?|tasks?|runs|architectures?|baselines?',
  'cases|algorithms?|approaches|others|trainings?|domains?|problems?|environments?|benchmarks?|games',
  'scenarios|compared|evaluations?',
)

/** The scope of each setting of a sentence, and what the next sentence inherits. */
export function assignScopes(
  sentence: Sentence, settings: readonly RawSetting[], names: readonly Mention[], carried: Carried,
): { readonly scopes: readonly Scope[], readonly carried: Carried } {
  const groups = groupsOf(sentence, targetsOf(sentence, names))
  const places = settings.map(({ value, hyperparameter }) => ({
    value: tokenAt(sentence, value.start), first: tokenAt(sentence, Math.min(value.start, hyperparameter.start)),
  }))
  const general = speaksOfAll(sentence)
  const base = general ? NOTHING_CARRIED : carried
  const scopes = settings.map((setting, i) => {
    const { targets, except } = targetsFor(sentence, setting, i, settings, places, groups, base, names)
    return { scope: terms(withoutPlain(targets)), except: terms(except) }
  })
  return { scopes, carried: handedOn(groups, base, places) }
}

interface Place {
  readonly value: number
  readonly first: number
}

function targetsFor(
  sentence: Sentence, setting: RawSetting, index: number, settings: readonly RawSetting[], places: readonly Place[],
  groups: readonly Group[], base: Carried, names: readonly Mention[],
): Carried {
  const local = parameterOwner(setting, names)
  if (local !== null) return { targets: [local], except: [] }
  const part = modifier(sentence, setting)
  if (part !== null) return { targets: [part], except: [] }
  const place = places[index]!
  const [segmentStart, segmentEnd] = segmentAround(sentence, place.value)
  const inside = groups.filter((group) => group.to > segmentStart && group.from < segmentEnd)
  const except = inside.filter(
    (group) =>
      group.role === 'except' &&
      (group.from > place.value || group.from < place.first) &&
      !insideException(sentence, place, group),
  )
  const exceptedHere = inside.find((group) => group.role === 'except' && insideException(sentence, place, group))
  if (exceptedHere !== undefined) return { targets: exceptedHere.targets, except: [] }
  const behind = trailing(sentence, inside, place, places, index)
  const before = leading(groups, place, segmentStart, places)
  const matched = setting.ordinal === null ? null : respectiveTarget(inside, setting, settings)
  const specific = matched !== null ? [matched] : behind
  const targets = merge(specific, before)
  const excepted = except.flatMap((group) => group.targets)
  if (targets.length === 0) return excepted.length > 0 ? { targets: [], except: excepted } : base
  return { targets: withCarried(targets, base), except: excepted.length > 0 ? excepted : base.except }
}

/** A depth group or phase keeps the dataset that is spoken of; a new dataset or architecture replaces all. */
function withCarried(targets: readonly Target[], base: Carried): readonly Target[] {
  return targets.every((target) => target.kind === 'other') && base.targets.every((target) => target.kind === 'dataset')
    ? [...base.targets, ...targets]
    : targets
}

/** Stands a value inside "except X, where it is 64"? */
function insideException(sentence: Sentence, place: Place, group: Group): boolean {
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
function segmentAround(sentence: Sentence, token: number): readonly [number, number] {
  const { tokens } = sentence
  const splits = (at: number) => tokens[at]!.text === ';' || /^(?:whereas|while)$/.test(tokens[at]!.norm)
  let start = token
  while (start > 0 && !splits(start - 1)) start -= 1
  let end = token
  while (end < tokens.length && !splits(end)) end += 1
  return [start, end]
}

/** "0.1 for CIFAR-10 and 0.01 for ImageNet": the first group behind a value, before the next value's own. */
function trailing(
  sentence: Sentence,
  groups: readonly Group[],
  place: Place,
  places: readonly Place[],
  index: number,
): readonly Target[] {
  for (const group of groups) {
    if (group.from <= place.value) continue
    if (group.role !== 'behind' && group.role !== 'brackets') {
      if (group.role === 'lead') return []
      continue
    }
    if (group.role === 'brackets' && group.from - place.value > 4) return []
    if (leavesBracket(sentence, place.value, group.from) || breaksOff(sentence, place.value, group.from)) return []
    const between = places.filter((other, i) => i > index && other.value > place.value && other.value < group.from)
    if (between.length > 0 && !endsList(sentence, places, index, group)) return []
    return followers(groups, group)
  }
  return []
}

/** Whether another statement begins between a value and a group. */
function breaksOff(sentence: Sentence, value: number, group: number): boolean {
  for (let at = value + 1; at < group; at += 1) {
    if (
      /^(?:using|compute|computed|which|where|because|than|pretrained|follow|following|since|whose|unless|but)$/.test(
        sentence.tokens[at]!.norm,
      )
    )
      return true
  }
  return group - value > 24
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
function leading(
  groups: readonly Group[],
  place: Place,
  segmentStart: number,
  places: readonly Place[],
): readonly Target[] {
  const found = new Map<Target['kind'], readonly Target[]>()
  for (const group of groups) {
    // Of an earlier part of the sentence only what opened it holds on.
    if (group.from < segmentStart && group.role !== 'lead') continue
    // What stood behind an earlier value was that value's own.
    if (group.role === 'behind' && places.some((other) => other.value >= segmentStart && other.value < group.from))
      continue
    if (group.to > place.first || group.role === 'beside' || group.role === 'except' || group.role === 'brackets')
      continue
    if (group.role === 'lead') found.clear()
    if (group.role === 'behind' && group.targets[0]!.kind === 'method') continue
    for (const kind of new Set(group.targets.map((target) => target.kind)))
      found.set(
        kind,
        group.targets.filter((target) => target.kind === kind),
      )
  }
  return [...found.values()].flat()
}

/** The k-th of as many names as there are values. */
function respectiveTarget(
  groups: readonly Group[],
  setting: RawSetting,
  settings: readonly RawSetting[],
): Target | null {
  const count = settings.filter((other) => other.ordinal !== null && other.value.name === setting.value.name).length
  const group = groups.find((candidate) => candidate.targets.length === count)
  return group?.targets[setting.ordinal!] ?? null
}

/** More particular targets take the place of those of their own kind. */
function merge(specific: readonly Target[], general: readonly Target[]): readonly Target[] {
  const kinds = new Set(specific.map((target) => target.kind))
  return [...general.filter((target) => !kinds.has(target.kind)), ...specific]
}

/** "All models are trained …" speaks of everything, unless the word is followed by what limits it. */
function speaksOfAll(sentence: Sentence): boolean {
  const { tokens } = sentence
  for (let at = 0; at < tokens.length - 1; at += 1) {
    const norm = tokens[at]!.norm
    if (norm === 'throughout') return true
    if (norm !== 'all' && norm !== 'every' && norm !== 'each' && norm !== 'any') continue
    for (let next = at + 1; next < Math.min(tokens.length, at + 5); next += 1) {
      const word = tokens[next]!.norm
      if (ALL.test(word)) return true
      if (!/^(?:the|of|our|these|other|three|four|five|six|two|training|considered|compared)$/.test(word)) break
    }
  }
  return false
}

function handedOn(groups: readonly Group[], base: Carried, places: readonly Place[]): Carried {
  const first = places[0]?.first ?? Infinity
  const opening = groups.filter(
    (group) =>
      !group.local &&
      (group.role === 'lead' || group.role === 'object' || group.role === 'subject') &&
      (group.to <= first || group.role === 'lead'),
  )
  const lead = opening.filter((group) => group.role === 'lead' && group.to <= first)
  const chosen = lead.length > 0 ? lead : opening
  if (chosen.length === 0) return base
  const last = groups.filter(
    (group) =>
      chosen.includes(group) ||
      (group.role === 'behind' &&
        group.to <= first &&
        group.from > chosen[0]!.from &&
        group.targets[0]!.kind !== 'method'),
  )
  const byKind = new Map<Target['kind'], readonly Target[]>()
  for (const group of last)
    for (const target of group.targets)
      byKind.set(
        target.kind,
        group.targets.filter((other) => other.kind === target.kind),
      )
  return { targets: [...byKind.values()].flat(), except: [] }
}

const ATTACK =
  /^(?:pgd|projected gradient|fgsm|bim|autoattack|apgd|c&w|cw|adversarial training|trades|mart|free adversarial|mifgsm|mi-fgsm|deepfool|jsma)/i
const OWNERS: Readonly<Record<string, RegExp>> = {
  'attack steps': ATTACK,
  'step size': ATTACK,
  epsilon: ATTACK,
  'crop padding': /crop/i,
  'mixup alpha': /mixup/i,
}

/** Parameters that belong to a method whatever is trained: PGD's steps, mixup's alpha, a crop's padding. */
function parameterOwner(setting: RawSetting, names: readonly Mention[]): Target | null {
  const owner = OWNERS[setting.value.name]
  if (owner === undefined) return null
  const near = names.filter((name) => name.kind === 'method' && owner.test(name.name))
    .sort((a, b) => Math.abs(a.start - setting.value.start) - Math.abs(b.start - setting.value.start))[0]
  return near === undefined ? null : { kind: 'method', name: near.name, start: near.start, end: near.end }
}

const ENTITY_KIND = { dataset: 'Dataset', architecture: 'Architecture', method: 'Method' } as const

/** Without tasks in ordinary words, where a dataset or architecture says it better. */
function withoutPlain(targets: readonly Target[]): readonly Target[] {
  return targets.some((target) => target.kind !== 'other') ? targets.filter((target) => target.plain !== true) : targets
}

/** "actor learning rate": the part of the model that the word before a name says. */
function modifier(sentence: Sentence, { hyperparameter }: RawSetting): Target | null {
  const at = tokenAt(sentence, hyperparameter.start) - 1
  const token = sentence.tokens[at]
  return token !== undefined && COMPONENTS.has(token.norm)
    ? { kind: 'other', name: token.norm, start: token.start, end: token.end }
    : null
}

function terms(targets: readonly Target[]): readonly ScopeTerm[] {
  const found = new Map<string, ScopeTerm>()
  for (const { name, kind } of targets) {
    found.set(name, { name, entity: kind === 'other' ? null : entityId(ENTITY_KIND[kind], name) })
  }
  return [...found.values()]
}
