import { namesBefore } from './joined-names'
import { isParameterSymbol, symbolName } from './glue'
import { entryOfPhrase, nameAt } from './lexicon-match'
import { entryNamed } from './entries'
import { listFrom } from './lists'
import type { OpenName } from './noun-phrase'
import type { Found } from './found'
import { type Sentence, addLink } from './sentence'

/** "d is 50 and 100 for A and B, respectively": one name, a value for each scope. */
export function linkByScope(sentence: Sentence, at: number, found: Found): void {
  const listed = listFrom(sentence, at)
  const joins = /^(?:and|,|or)$/.test(sentence.tokens[found.from - 1]?.norm ?? '')
  const known = knownName(sentence, found)
  if (listed.length > 1 && joins) return
  listed.forEach((item, ordinal) =>
    addLink(sentence, {
      name: known?.name ?? found.name,
      nameFrom: found.from,
      nameTo: found.to,
      entry: known,
      item,
      confidence: found.confidence,
      ...(listed.length > 1 ? { rule: 'setting.respectively-by-scope', ordinal } : { rule: found.rule }),
    }),
  )
}

/** "betas = (0.9, 0.999)", "β = (0.9, 0.95)": two decay rates in one. */
export function linkBetas(sentence: Sentence, at: number, found: Found): boolean {
  const value = sentence.items[at]!.value!
  if (
    !/^(?:betas?|adam betas?|adam's betas?|momentum betas?)$/i.test(found.name) ||
    value.parts.length !== 2 ||
    value.form === 'range'
  )
    return false
  return ['beta1', 'beta2'].map((name, i) => {
    const part = value.parts[i]!
    const entry = entryNamed(name)
    return addLink(sentence, {
      name, nameFrom: found.from, nameTo: found.to, entry, item: at, rule: 'setting.betas', confidence: 0.85,
      value: { form: 'number', parts: [part], from: part.from, to: part.to },
    })
  }).includes(true)
}

/** "λ1 and λ2 are 1.0 and 0.3", "(α, β) = (1, 2)", "the depth and the width are both set to 8". Whether it was so. */
export function linkTogether(sentence: Sentence, at: number, found: Found): boolean {
  const value = sentence.items[at]!.value!
  const listed = listFrom(sentence, at)
  const all = [...namesBefore(sentence, found.from), found]
  // More names than values: the first ones belong to what was said before.
  const names = (listed.length > 1 && all.length > listed.length ? all.slice(-listed.length) : all).map((name) => byLetter(sentence, name, all.length))
  if (names.length < 2) return false
  const tuple = listed.length === 1 && value.form === 'list' && value.parts.length === names.length
  if (
    !tuple &&
    listed.length !== names.length &&
    !(listed.length === 1 && speaksOfSeveral(sentence, found.to, value.from))
  )
    return false
  names.forEach((name, i) => {
    const part = value.parts[i]
    const known = knownName(sentence, name)
    const link = {
      nameFrom: name.from,
      nameTo: name.to,
      confidence: found.confidence,
      name: known?.name ?? name.name,
      entry: known,
    }
    const stated = tuple
      ? {
          ...link,
          item: at,
          rule: 'setting.tuple',
          value: { form: 'number', parts: [part!], from: part!.from, to: part!.to } as const,
        }
      : {
          ...link,
          item: listed.length > 1 ? listed[i]! : at,
          rule: listed.length > 1 ? 'setting.respectively' : 'setting.names-share-value',
        }
    if (!addLink(sentence, stated) && known !== null)
      addLink(sentence, { ...stated, name: ownName(sentence, name), entry: null })
  })
  return true
}

/** "the scaling factors α and β": a plural that letters share says less than each letter. */
function byLetter({ tokens }: Sentence, name: OpenName, count: number): OpenName {
  const letter = tokens[name.to - 1]!
  if (count < 2 || name.to - name.from < 2 || !isParameterSymbol(letter.text, letter.norm) || !/[^s]s$/.test(tokens[name.to - 2]!.norm)) return name
  return { name: symbolName(letter.text, letter.norm), from: name.to - 1, to: name.to, typical: true }
}

/** A name as the text spells it, where the lexicon's reading does not suit the value ("β2 = 20" is no decay rate). */
function ownName(sentence: Sentence, name: OpenName): string {
  const token = sentence.tokens[name.from]!
  return name.to - name.from === 1 ? symbolName(token.text, token.norm) : name.name
}

/** "are", "both": the verb has more than one subject. */
function speaksOfSeveral(sentence: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (/^(?:are|were|both|all)$/.test(sentence.tokens[i]!.norm)) return true
  return false
}

/** Letters behind a name, which stand for it: "lrλ", "d", "kmax". */
const isLetter = ({ tokens }: Sentence, at: number) => isParameterSymbol(tokens[at]!.text, tokens[at]!.norm) || /[^a-z]/.test(tokens[at]!.norm)

/** The lexicon's entry where the phrase is exactly its name. */
export function knownName(sentence: Sentence, found: OpenName & { readonly rule?: string }) {
  const composed =
    found.rule !== undefined && found.name.endsWith(sentence.tokens[found.to - 1]!.norm)
      ? entryOfPhrase(found.name)
      : null
  if (composed !== null) return composed
  const hit = nameAt(sentence.tokens, found.from)
  // "learning rate lrλ": a symbol behind the name that stands for it.
  if (hit !== null && (hit.to === found.to || (hit.to === found.to - 1 && hit.to - hit.from > 1 && isLetter(sentence, hit.to)))) return hit.entry
  // "SGD learning rate": the phrase ends in a name of two words or more.
  for (let at = found.from + 1; at < found.to - 1; at += 1) {
    const tail = nameAt(sentence.tokens, at)
    if (tail !== null && tail.to === found.to && tail.to - tail.from > 1) return tail.entry
  }
  return null
}
