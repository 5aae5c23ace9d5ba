import type { Mention } from '../mention'
import type { RawSetting } from '../settings/find-settings'
import { SAME_NAME_AGAIN } from '../settings/link-inherited'
import type { Sentence } from '../settings/sentence'
import { type Place, insideException, isForAll, leading, respectiveTarget, segmentAround, trailing, within } from './around'
import { type Carried, NOTHING_CARRIED, handedOn, speaksOfAll } from './carry'
import { contrastedTargets } from './contrasted'
import { targetsOf } from './find-targets'
import { type Group, groupsOf, tokenAt } from './group'
import { modifier, parameterOwner } from './owners'
import type { Held, Target, Via } from './target'

/** What a sentence says that a value holds for, before the rest of its section is looked at. */
export interface SaidScope {
  readonly held: readonly Held[]
  readonly except: readonly Target[]
}

/** The scope of each setting of a sentence as it stands there, and what the next sentence inherits. */
export function assignScopes(
  sentence: Sentence, settings: readonly RawSetting[], names: readonly Mention[], carried: Carried,
): { readonly scopes: readonly SaidScope[], readonly carried: Carried } {
  const groups = groupsOf(sentence, targetsOf(sentence, names))
  const places = settings.map((setting) => placeOf(sentence, setting))
  const base = speaksOfAll(sentence, groups) ? NOTHING_CARRIED : carried
  const contrasted = contrastedTargets(sentence, settings, places, names)
  const scopes = settings.map((setting, i) => (
    scopeOf({ sentence, settings, places, groups, base, names, contrasted }, setting, i)))
  return { scopes, carried: handedOn(sentence, groups, base, places[0]?.first ?? Infinity) }
}

function placeOf(sentence: Sentence, { value, hyperparameter }: RawSetting): Place {
  const end = tokenAt(sentence, value.end)
  const counted = tokenAt(sentence, hyperparameter.end)
  return {
    value: tokenAt(sentence, value.start),
    first: tokenAt(sentence, value.rule === SAME_NAME_AGAIN ? value.start : Math.min(value.start, hyperparameter.start)),
    end: hyperparameter.start >= value.end && counted - end <= 3 ? counted : end,
  }
}

/** A sentence with what was found in it. */
interface Scene {
  readonly sentence: Sentence
  readonly settings: readonly RawSetting[]
  readonly places: readonly Place[]
  readonly groups: readonly Group[]
  readonly base: Carried
  readonly names: readonly Mention[]
  readonly contrasted: readonly (Target | null)[]
}

const held = (targets: readonly Target[], via: Via): readonly Held[] => targets.map((target) => ({ target, via }))
const EVERYTHING: SaidScope = { held: [], except: [] }

function scopeOf({ sentence, settings, places, groups, base, names, contrasted }: Scene, setting: RawSetting, index: number): SaidScope {
  const owner = parameterOwner(setting, names) ?? modifier(sentence, setting)
  if (owner !== null) return { held: held([owner], 'stated'), except: [] }
  const place = places[index]!
  const [segmentStart, segmentEnd] = segmentAround(sentence, place.value)
  const inside = groups.filter((group) => group.to > segmentStart && group.from < segmentEnd)
  const exceptedHere = inside.find((group) => group.role === 'except' && insideException(sentence, place, group))
  if (exceptedHere !== undefined) return { held: held(exceptedHere.targets, 'stated'), except: [] }
  const except = inside.filter((group) => group.role === 'except' && (group.from > place.value || group.from < place.first))
    .flatMap((group) => group.targets)
  if (isForAll(sentence, place) && setting.ordinal === null) return except.length > 0 ? { held: [], except } : EVERYTHING
  const matched = setting.ordinal === null ? null : respectiveTarget(inside, setting, settings) ?? contrasted[index]!
  const specific = matched !== null ? [matched] : specificOf({ sentence, places, contrasted }, inside, place, index)
  const phrase = contrasted[index]!
  // A phrase before its value opens a part of the sentence, as a name would.
  const isLead = phrase !== null && specific.includes(phrase) && phrase.end <= sentence.tokens[place.first]!.start
  const targets = merge(held(specific, 'stated'), isLead ? [] : leading(groups, place, segmentStart, places))
  if (targets.length === 0) return except.length > 0 ? { held: [], except } : { held: held(base.targets, base.faint === true ? 'faint' : 'carried'), except: base.except }
  return { held: withCarried(targets, base), except: except.length > 0 ? except : base.except }
}

/** What is said of the value itself: between its name and it, or behind it. */
function specificOf(
  { sentence, places, contrasted }: Pick<Scene, 'sentence' | 'places' | 'contrasted'>,
  groups: readonly Group[], place: Place, index: number,
): readonly Target[] {
  const own = within(groups, place, places)
  if (own.length > 0) return own
  const behind = trailing(sentence, groups, place, places, index)
  const phrase = contrasted[index]!
  return behind.length > 0 || phrase === null ? behind : [phrase]
}

/** A depth group or phase keeps the dataset that is spoken of; a new dataset or architecture replaces all. */
function withCarried(found: readonly Held[], base: Carried): readonly Held[] {
  return found.every(({ target }) => target.kind === 'other') && base.targets.every((target) => target.kind === 'dataset')
    ? [...held(base.targets, base.faint === true ? 'faint' : 'carried'), ...found]
    : found
}

/** More particular targets take the place of those of their own kind. */
function merge(specific: readonly Held[], general: readonly Held[]): readonly Held[] {
  const kinds = new Set(specific.map(({ target }) => target.kind))
  return [...general.filter(({ target }) => !kinds.has(target.kind)), ...specific]
}
