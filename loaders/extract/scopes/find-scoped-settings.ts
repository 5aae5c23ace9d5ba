import { deniedSpans } from '../denial'
import type { Mention } from '../mention'
import { type RawSetting, isSilent, sentencesOf, settingsOf } from '../settings/find-settings'
import { parseSentence } from '../settings/sentence'
import type { Span } from '../text/span'
import { mergeOrdinals } from './merge-ordinals'
import { type SaidScope, assignScopes } from './assign'
import { NOTHING_CARRIED } from './carry'
import { settleScopes } from './settle'
import type { ScopedSetting } from './scoped-setting'

/** Sentences that say what a document does not say. */
const DENIAL =
  /\b(?:does not|do not|did not|doesn.t|not) (?:explicitly )?(?:provide|specify|mention|state|report|include|describe|give|detail|contain|list)|\bno (?:specific|explicit|details)\b|\blacks? (?:specific|details)/i

/**
 * The settings that a stretch of text states, in its order, with their scopes. `names`: the names of datasets,
 * architectures and methods in the text, sorted by start.
 */
export function findSettings(text: string, span: Span, names: readonly Mention[]): readonly ScopedSetting[] {
  const found: (RawSetting & { readonly sentence: Span })[] = []
  const said: SaidScope[] = []
  let carried = NOTHING_CARRIED
  let last = span.start
  const members = familyMembers(names)
  let next = 0
  while (next < names.length && names[next]!.end <= span.start) next += 1
  for (const { start, end } of sentencesOf(text, span)) {
    // Quotes from different places of a paper are joined by elisions: little is carried over one.
    if (/\.\.\.|…|\[\.|\. \. \./.test(text.slice(last, start))) carried = carried.faint === true ? NOTHING_CARRIED : { targets: carried.targets, except: [], faint: true }
    last = end
    const inside: Mention[] = []
    while (next < names.length && names[next]!.start < end) {
      if (names[next]!.start >= start)
        inside.push(...(members.get(names[next]!.name)?.map((name) => ({ ...names[next]!, name })) ?? [names[next]!]))
      next += 1
    }
    if (inside.length === 0 && isSilent(text.slice(start, end))) continue
    const sentence = parseSentence(text, start, end)
    const settings = told(text, { start, end }, settingsOf(sentence))
    const assigned = assignScopes(sentence, settings, inside, carried)
    carried = assigned.carried
    found.push(...settings.map((setting) => ({ ...setting, sentence: { start, end } })))
    said.push(...assigned.scopes)
  }
  const scopes = settleScopes(said, found.map(({ value }) => value.name))
  return bySentence(found.map((setting, i) => ({ ...setting, ...scopes[i]! }))).flatMap((settings) => mergeOrdinals(settings, text))
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
    if (members.length > 0) families.set(family, members)
  }
  return families
}
