import { type Link, type Sentence, addLink, normAt } from './sentence'

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
    if (!isAnaphora(sentence, at) && !isContrast(sentence, at, endOf(previous))) continue
    const done = addLink(sentence, {
      name: previous.name, nameFrom: previous.nameFrom, nameTo: previous.nameTo, entry: previous.entry, item: at,
      rule: 'setting.same-name-again', confidence: 0.7,
    })
    if (done) byItem.set(at, sentence.links.at(-1)!)
  }
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
function isContrast(sentence: Sentence, at: number, behind: number): boolean {
  const lead = normAt(sentence, at - 1)
  const joins = /^(?:and|or|,|;|while|but|then)$/
  if (!joins.test(lead) && !(lead === 'of' && joins.test(normAt(sentence, at - 2)))) return false
  const after = sentence.tokens[sentence.items[at]!.value!.to]?.norm ?? ''
  const first = sentence.tokens[behind]?.norm ?? ''
  return PLACES.test(after) && PLACES.test(first) && (after === '(') === (first === '(')
}
