import type { Mention } from '../mention'
import { isSilent, sentencesOf, settingsOf } from '../settings/find-settings'
import { parseSentence } from '../settings/sentence'
import type { Span } from '../text/span'
import { mergeOrdinals } from './merge-ordinals'
import { NOTHING_CARRIED, assignScopes } from './assign'
import type { ScopedSetting } from './scoped-setting'

/** Sentences that say what a document does not say. */
const DENIAL =
  /\b(?:does not|do not|did not|doesn.t|not) (?:explicitly )?(?:provide|specify|mention|state|report|include|describe|give|detail|contain|list)|\bno (?:specific|explicit|details)\b|\blacks? (?:specific|details)/i

/**
 * The settings that a stretch of text states, in its order, with their scopes. `names`: the names of datasets,
 * architectures and methods in the text, sorted by start.
 */
export function findSettings(text: string, span: Span, names: readonly Mention[]): readonly ScopedSetting[] {
  const found: ScopedSetting[] = []
  let carried = NOTHING_CARRIED
  let last = span.start
  const members = familyMembers(names)
  let next = 0
  while (next < names.length && names[next]!.end <= span.start) next += 1
  for (const { start, end } of sentencesOf(text, span)) {
    // Quotes from different places of a paper are joined by elisions: nothing is carried over one.
    if (/\.\.\.|…|\[\.|\. \. \./.test(text.slice(last, start))) carried = NOTHING_CARRIED
    last = end
    const inside: Mention[] = []
    while (next < names.length && names[next]!.start < end) {
      if (names[next]!.start >= start)
        inside.push(...(members.get(names[next]!.name)?.map((name) => ({ ...names[next]!, name })) ?? [names[next]!]))
      next += 1
    }
    if (inside.length === 0 && isSilent(text.slice(start, end))) continue
    const sentence = parseSentence(text, start, end)
    const settings = DENIAL.test(text.slice(start, end)) ? [] : settingsOf(sentence)
    const assigned = assignScopes(sentence, settings, inside, carried)
    carried = assigned.carried
    const scoped = settings.map((setting, i) => ({ ...setting, ...assigned.scopes[i]!, sentence: { start, end } }))
    found.push(...mergeOrdinals(scoped, text))
  }
  return found
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
