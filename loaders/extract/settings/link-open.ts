import { SETTING_VERBS, isParameterSymbol } from './glue'
import { nameAt } from './lexicon-match'
import { listFrom, joined } from './lists'
import { respectivelyAfter } from './link-names'
import { type OpenName, openNameBefore } from './noun-phrase'
import { type Sentence, addLink, normAt } from './sentence'

const FILLERS = /^(?:about|around|approximately|roughly|only|the|a|an|value|values|of|either|simply|always|be|up|most|least|~|\$|")$/
const TO = /^(?:to|at|as|by)$/
const BE = /^(?:is|are|was|were|be|equals|being)$/
const AMONG = /^(?:in|from|over|among|between|within|∈)$/

/** Values whose names no list has: "λ = 0.5", "the sampling period is 3", "N {129, 513}", "set the number of motifs to 7". */
export function linkOpen(sentence: Sentence): void {
  const { items } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const item = items[at]!
    if (item.kind !== 'value' || sentence.used.has(at)) continue
    const found = nameOf(sentence, at)
    if (found !== null) linkFound(sentence, at, found)
  }
}

interface Found extends OpenName {
  readonly rule: string
  readonly confidence: number
}

function linkFound(sentence: Sentence, at: number, found: Found): void {
  const known = knownName(sentence, found)
  const listed = found.rule === 'setting.symbol-equals-value' && !respectivelyAfter(sentence, at) ? [at] : listFrom(sentence, at)
  const value = listed.length > 1 && !found.rule.endsWith('next-to-set') ? joined(listed.map((item) => sentence.items[item]!.value!), 'set') : sentence.items[at]!.value!
  const link = { nameFrom: found.from, nameTo: found.to, item: at, rule: found.rule, confidence: found.confidence }
  if (known !== null && addLink(sentence, { ...link, name: known.name, entry: known, value })) return
  if (addLink(sentence, { ...link, name: found.name, entry: null, value })) listed.forEach((item) => sentence.used.add(item))
}

/** The lexicon's entry where the phrase is exactly its name. */
function knownName(sentence: Sentence, found: OpenName) {
  const hit = nameAt(sentence.tokens, found.from)
  return hit !== null && hit.to === found.to ? hit.entry : null
}

/** The name that stands before a value with a connector in between. */
function nameOf(sentence: Sentence, at: number): Found | null {
  const { items } = sentence
  const value = items[at]!.value!
  let before = at - 1
  while (before >= 0 && FILLERS.test(normAt(sentence, before)) && at - before < 4 && !(normAt(sentence, before) === 'of' && !/^(?:value|values)$/.test(normAt(sentence, before - 1)))) before -= 1
  const norm = normAt(sentence, before)
  const end = items[before]?.from ?? 0
  if (norm === '=' || norm === '≈' || norm === '∈' || norm === ':=' || norm === '≡') return equated(sentence, before)
  if (norm === ':') return typicalOnly(openNameBefore(sentence, end), 'setting.name-colon-value', 0.6)
  if (norm === 'of') return typicalOnly(openNameBefore(sentence, end), 'setting.phrase-of-value', 0.65)
  if (norm === '(') return closes(sentence, at) ? typicalOnly(openNameBefore(sentence, end), 'setting.phrase-in-brackets', 0.6) : null
  if (BE.test(norm)) return typicalOnly(openNameBefore(sentence, auxiliaryStart(sentence, before)), 'setting.phrase-is-value', 0.65)
  if (TO.test(norm) || AMONG.test(norm) || norm === 'with') return afterVerb(sentence, before)
  if (SETTING_VERBS.has(norm)) return afterVerb(sentence, before + 1)
  if (value.form !== 'number' && before === at - 1) return symbolNextToSet(sentence, items[at]!.from)
  return null
}

/** Whether a bracket closes right behind a value, or a word later behind a range ("σ (1-10 degrees)"). */
const closes = (sentence: Sentence, at: number) => (
  normAt(sentence, at + 1) === ')' || (sentence.items[at]!.value!.form === 'range' && normAt(sentence, at + 2) === ')')
)

/** The first token of "is", "is then", "are both" before item `at`. */
function auxiliaryStart(sentence: Sentence, at: number): number {
  let first = at
  while (first > 0 && /^(?:is|are|was|were|be|been|being|has|have|both|all|then|always|also|usually|empirically|simply|can|manually|uniformly|heuristically|experimentally|respectively|each|initially|further|,)$/.test(normAt(sentence, first - 1))) first -= 1
  return sentence.items[first]!.from
}

function equated(sentence: Sentence, equals: number): Found | null {
  const token = sentence.items[equals]!.from
  const before = sentence.tokens[token - 1]
  if (before === undefined || before.text === ')' || before.text === ']' || before.text === '|') return null
  const open = openNameBefore(sentence, token)
  if (open !== null) return { ...open, rule: 'setting.symbol-equals-value', confidence: 0.7 }
  if (before.kind === 'word' && /^[\p{L}][\p{L}\d_]{1,30}$/u.test(before.text)) {
    return { name: before.norm, from: token - 1, to: token, typical: true, rule: 'setting.identifier-equals-value', confidence: 0.6 }
  }
  return null
}

const typicalOnly = (open: OpenName | null, rule: string, confidence: number): Found | null => (
  open !== null && open.typical ? { ...open, rule, confidence } : null
)

/** "… is set to", "… were chosen from", "restrict … to": the name before the verb, or after it. */
function afterVerb(sentence: Sentence, connector: number): Found | null {
  const verb = connector - 1
  const norm = normAt(sentence, verb)
  if (SETTING_VERBS.has(norm) || norm === 'equal' || norm === 'value' || norm === 'values') {
    const open = openNameBefore(sentence, auxiliaryStart(sentence, verb))
    return open === null ? null : { ...open, rule: 'setting.phrase-set-to-value', confidence: open.typical ? 0.75 : 0.5 }
  }
  if (!TO.test(normAt(sentence, connector)) && !AMONG.test(normAt(sentence, connector))) return null
  const open = openNameBefore(sentence, sentence.items[connector]?.from ?? 0)
  if (open === null) return null
  // "we restrict the maximum number of terms to 2"
  let before = open.from - 1
  while (before >= 0 && /^(?:the|a|an|our|its|their|both|parameter|parameters|value|of|hyperparameter|that|all)$/.test(sentence.tokens[before]!.norm)) before -= 1
  if (!SETTING_VERBS.has(sentence.tokens[before]?.norm ?? '')) return null
  return { ...open, rule: 'setting.verb-phrase-to-value', confidence: open.typical ? 0.75 : 0.5 }
}

/** "N {129, 513}": a sign of membership was lost. */
function symbolNextToSet(sentence: Sentence, token: number): Found | null {
  const before = sentence.tokens[token - 1]
  if (before?.kind !== 'word' || !isParameterSymbol(before.text, before.norm) || sentence.tokens[token]!.text === '(') return null
  const open = openNameBefore(sentence, token)
  return open === null ? null : { ...open, rule: 'setting.symbol-next-to-set', confidence: 0.65 }
}
