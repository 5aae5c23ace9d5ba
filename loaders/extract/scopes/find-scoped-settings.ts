import { deniedSpans } from '../denial'
import type { Mention } from '../mention'
import { type RawSetting, isSilent, mayState, sentencesOf, settingsOf } from '../settings/find-settings'
import { type Sentence, parseSentence } from '../settings/sentence'
import type { Span } from '../text/span'
import { mergeOrdinals } from './merge-ordinals'
import { type SaidScope, assignScopes } from './assign'
import { NOTHING_CARRIED } from './carry'
import { takenOver, takesOver } from './same-again'
import { settleScopes } from './settle'
import type { ScopedSetting } from './scoped-setting'

/** Sentences that say what a document does not say. */
const DENIAL =
  /\b(?:does not|do not|did not|doesn.t|not) (?:explicitly )?(?:provide|specify|mention|state|report|include|describe|give|detail|contain|list)|\bno (?:specific|explicit|details)\b|\blacks? (?:specific|details)/i

/** A sentence on its way to its settings; it is parsed when it must be. */
interface Read extends Span {
  /** Names inside it. */
  readonly names: readonly Mention[]
  /** Whether an elision between quotes stands before it. */
  readonly elided: boolean
  readonly parsed: Sentence | null
  readonly settings: readonly RawSetting[]
}

/**
 * The settings that a stretch of text states, in its order, with their scopes. `names`: the names of datasets,
 * architectures and methods in the text, sorted by start. None where no setting is `wanted`: scopes cost more than
 * settings.
 */
export function findSettings(
  text: string, span: Span, names: readonly Mention[], wanted: (setting: RawSetting) => boolean = () => true,
): readonly ScopedSetting[] {
  const read = readSentences(text, span, names)
  if (!read.some(({ settings }) => settings.some(wanted))) return []
  const last = read.findLastIndex(({ settings, start, end }) => settings.length > 0 || takesOver(text.slice(start, end)))
  const found: (RawSetting & { readonly sentence: Span })[] = []
  const said: SaidScope[] = []
  let carried = NOTHING_CARRIED
  for (const { start, end, names: inside, elided, parsed, settings } of read.slice(0, last + 1)) {
    if (elided) carried = carried.faint === true ? NOTHING_CARRIED : { targets: carried.targets, except: [], faint: true }
    if (inside.length === 0 && isSilent(text.slice(start, end))) continue
    const assigned = assignScopes(parsed ?? parseSentence(text, start, end), settings, inside, carried)
    carried = assigned.carried
    found.push(...settings.map((setting) => ({ ...setting, sentence: { start, end } })))
    said.push(...assigned.scopes)
    if (settings.length > 0 || !takesOver(text.slice(start, end))) continue
    for (const index of takenOver(said, carried.targets)) {
      found.push(found[index]!)
      said.push({ held: carried.targets.map((target) => ({ target, via: 'stated' })), except: [] })
    }
  }
  const scopes = settleScopes(said, found.map(({ value }) => value.name))
  return bySentence(found.map((setting, i) => ({ ...setting, ...scopes[i]! }))).flatMap((settings) => mergeOrdinals(settings, text))
}

function readSentences(text: string, span: Span, names: readonly Mention[]): readonly Read[] {
  const members = familyMembers(names)
  let last = span.start
  let next = 0
  while (next < names.length && names[next]!.end <= span.start) next += 1
  return sentencesOf(text, span).map(({ start, end }) => {
    const elided = /\.\.\.|…|\[\.|\. \. \./.test(text.slice(last, start))
    last = end
    const inside: Mention[] = []
    while (next < names.length && names[next]!.start < end) {
      if (names[next]!.start >= start)
        inside.push(...(members.get(names[next]!.name)?.map((name) => ({ ...names[next]!, name })) ?? [names[next]!]))
      next += 1
    }
    const parsed = mayState(text.slice(start, end)) ? parseSentence(text, start, end) : null
    return { start, end, names: inside, elided, parsed, settings: parsed === null ? [] : told(text, { start, end }, settingsOf(parsed)) }
  })
}

function bySentence(settings: readonly ScopedSetting[]): readonly (readonly ScopedSetting[])[] {
  const groups: ScopedSetting[][] = []
  for (const setting of settings) {
    if (groups.at(-1)?.[0]?.sentence.start === setting.sentence.start) groups.at(-1)!.push(setting)
    else groups.push([setting])
  }
  return groups
}

/** Without what a sentence only denies: "mentions a depth of 5 but does not give the batch size (e.g. 32)" states the depth. */
function told(text: string, sentence: Span, settings: readonly RawSetting[]): readonly RawSetting[] {
  if (settings.length === 0 || !DENIAL.test(text.slice(sentence.start, sentence.end))) return settings
  const denied = deniedSpans(text, sentence)
  return settings.filter(({ value }) => !denied.some((span) => span.start < value.end && value.start < span.end))
}

/** Datasets that the document also names by their members: "CIFAR" beside "CIFAR-10" and "CIFAR-100" means both. */
function familyMembers(names: readonly Mention[]): ReadonlyMap<string, readonly string[]> {
  const datasets = [...new Set(names.filter((name) => name.kind === 'dataset').map((name) => name.name))]
  const families = new Map<string, readonly string[]>()
  for (const family of datasets) {
    const members = datasets.filter(
      (name) => name.startsWith(`${family}-`) && /^\d/.test(name.slice(family.length + 1)),
    )
    // A dataset with one variant beside it means itself.
    if (members.length > 1 || (members.length > 0 && /^CIFAR$/i.test(family))) families.set(family, members)
  }
  return families
}
