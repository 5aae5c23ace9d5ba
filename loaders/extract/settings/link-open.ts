import { respectivelyAfter } from './link-listed'
import { knownName, linkBetas, linkByScope, linkTogether } from './link-together'
import { formOf, joined, listFrom } from './lists'
import type { Found } from './found'
import { nameOf } from './open-name-of'
import { ENDS } from './open-neighbours'
import { type Sentence, addLink } from './sentence'

/**
 * Values whose names no list has: "λ = 0.5", "the sampling period is 3", "N {129, 513}", "set the number of motifs
 * to 7".
 */
export function linkOpen(sentence: Sentence): void {
  const { items } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    if (item.kind !== 'value' || sentence.used.has(at)) continue
    // "the two losses": a number in letters before a noun counts it.
    if (item.value!.parts[0]!.spelt && !ENDS.test(sentence.tokens[item.to]?.norm ?? '.')) continue
    if (/^(?:values|points)$/.test(sentence.tokens[item.to]?.norm ?? '')) continue
    const found = nameOf(sentence, at)
    if (found !== null) linkFound(sentence, at, found)
  }
}

function linkFound(sentence: Sentence, at: number, found: Found): void {
  if (linkBetas(sentence, at, found) || linkTogether(sentence, at, found)) return
  const known = knownName(sentence, found)
  if (respectivelyAfter(sentence, at)) return void linkByScope(sentence, at, found)
  const listed = found.rule === 'setting.symbol-equals-value' ? [at] : listFrom(sentence, at)
  const value =
    listed.length > 1 && !found.rule.endsWith('next-to-set')
      ? joined(
          listed.map((item) => sentence.items[item]!.value!),
          formOf(sentence, at, listed.length),
        )
      : sentence.items[at]!.value!
  const link = { nameFrom: found.from, nameTo: found.to, item: at, rule: found.rule, confidence: found.confidence }
  if (known !== null && addLink(sentence, { ...link, name: known.name, entry: known, value })) return
  if (addLink(sentence, { ...link, name: found.name, entry: null, value }))
    listed.forEach((item) => sentence.used.add(item))
}
