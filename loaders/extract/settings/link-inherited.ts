import { joined, listFrom } from './lists'
import { type Link, type Sentence, addLink, normAt } from './sentence'

/** The rule of a value whose name stands with an earlier value. */
export const SAME_NAME_AGAIN = 'setting.same-name-again'

/**
 * "0.1 for CIFAR-10 and 0.01 for ImageNet", "except WideResNet, where it is 64": values of a name that was said
 * before.
 */
export function linkInherited(sentence: Sentence): void {
  const { items, used } = sentence
  const byItem = new Map(sentence.links.map((link) => [link.item, link]))
  let previous = byItem.get(0)
  for (let at = 1; at < items.length; at += 1) {
    previous = byItem.get(at - 1) ?? previous
    if (items[at]!.kind !== 'value' || used.has(at) || items[at]!.value!.parts[0]!.spelt) continue
    if (previous === undefined || at - previous.item > 24) continue
    const listed = listAgain(sentence, at, previous)
    if (!isAnaphora(sentence, at) && !isContrast(sentence, at, listed.at(-1)!, endOf(previous)) && !isUsedAgain(sentence, at, previous)) continue
    const done = addLink(sentence, {
      name: previous.name, nameFrom: previous.nameFrom, nameTo: previous.nameTo, entry: previous.entry, item: at,
      rule: SAME_NAME_AGAIN, confidence: 0.7,
      ...(listed.length > 1 ? { value: joined(listed.map((item) => items[item]!.value!), 'set') } : {}),
    })
    if (!done) continue
    listed.forEach((item) => used.add(item))
    byItem.set(listed.at(-1)!, { ...sentence.links.at(-1)!, item: listed.at(-1)! })
  }
}

/** "{1, 2} for A and 3, 4 for B": what a list sets apart has a list again. */
function listAgain(sentence: Sentence, at: number, { value }: Link): readonly number[] {
  return typeof value === 'string' && sentence.items[at]!.value!.form === 'number' ? listFrom(sentence, at) : [at]
}

/** "X uses a rate of 0.1, and Y uses 0.05" */
function isUsedAgain(sentence: Sentence, at: number, { item }: Link): boolean {
  if (!/^(?:use|uses|used)$/.test(normAt(sentence, at - 1))) return false
  if (!/^(?:[.,;]|and|while|whereas|)$/.test(normAt(sentence, at + 1))) return false
  const between = sentence.items.slice(item + 1, at - 1).map(({ norm }) => norm)
  return between.some((norm) => /^(?:and|while|whereas|;|but)$/.test(norm)) && !between.some((norm) => /^(?:which|that)$/.test(norm))
}

/** "where it is set to 64", "for which we use 64". */
function isAnaphora(sentence: Sentence, at: number): boolean {
  let before = at - 1
  while (
    before >= 0 &&
    /^(?:is|are|was|set|to|be|a|the|use|used|equal|fixed|value|of|we|as|at)$/.test(normAt(sentence, before))
  )
    before -= 1
  return before < at - 1 && /^(?:it|which|where|they|this)$/.test(normAt(sentence, before))
}

const PLACES = /^(?:for|on|in|\(|with|during|at|when)$/

/** The token behind a value, and behind what it counts ("200 epochs"). */
const endOf = (link: Link) =>
  link.nameFrom >= link.valueTo && link.nameFrom <= link.valueTo + 3 ? link.nameTo : link.valueTo

/** ", and 0.01 for …" after "0.1 for …"; "(T4)" after "(T2)". */
function isContrast(sentence: Sentence, at: number, last: number, behind: number): boolean {
  const lead = normAt(sentence, at - 1)
  const joins = /^(?:and|or|,|;|while|but|then)$/
  if (!joins.test(lead) && !(lead === 'of' && joins.test(normAt(sentence, at - 2)))) return false
  const after = sentence.tokens[sentence.items[last]!.value!.to]?.norm ?? ''
  const first = sentence.tokens[behind]?.norm ?? ''
  if (PLACES.test(after) && PLACES.test(first)) return (after === '(') === (first === '(')
  // "200 rounds from the first half for A, and 100 for B"
  return /^(?:for|on)$/.test(after) && lead === 'and' && normAt(sentence, at - 2) === ',' && sentence.items[last + 2]?.kind !== 'name' &&
    sentence.tokens.slice(behind, sentence.items[at]!.from).some(({ norm }) => norm === after)
}
