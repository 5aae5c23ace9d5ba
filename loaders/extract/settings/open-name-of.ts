import type { Found } from './found'
import { oneOf } from './pattern'
import { NUMBERED, withOwner } from './owned-name'
import { SETTING_VERBS, isParameterSymbol } from './glue'
import { type OpenName, openNameBefore, subjectBefore } from './noun-phrase'
import { equated, tupleBefore } from './open-equations'
import { nextToNumber, symbolNextToSet } from './open-neighbours'
import { type Sentence, normAt } from './sentence'

const AUXILIARIES = oneOf(
  'is|are|was|were|be|been|being|has|have|both|all|then|always|also|usually|empirically|simply|can',
  String.raw`manually|uniformly|heuristically|experimentally|respectively|each|initially|further|,|\(`,
)

const FILLERS = oneOf(
  'typical|set|range|list|grid|interval|following|same|default|about|around|approximately|roughly|only',
  String.raw`the|a|an|value|values|of|either|simply|always|be|up|most|least|~|\$|"`,
)

const TO = /^(?:to|at|as|by)$/

const BE = /^(?:is|are|was|were|be|equals|being)$/

const AMONG = /^(?:on|in|from|over|among|amongst|between|within|∈)$/

/** The name that stands before a value with a connector in between. */
export function nameOf(sentence: Sentence, at: number): Found | null {
  const { items } = sentence
  const value = items[at]!.value!
  let before = at - 1
  while (
    before >= 0 &&
    FILLERS.test(normAt(sentence, before)) &&
    !(normAt(sentence, before) === 'set' && !/^(?:the|a|following|same)$/.test(normAt(sentence, before - 1))) &&
    at - before < 6 &&
    !(normAt(sentence, before) === 'of' && !/^(?:value|values|set|range|list|grid)$/.test(normAt(sentence, before - 1)))
  )
    before -= 1
  // "is tuned on 10 values between 0.1 and 500"
  if (
    /^(?:between|from)$/.test(normAt(sentence, before)) &&
    /^(?:values|points)$/.test(normAt(sentence, before - 1)) &&
    items[before - 2]?.kind === 'value'
  )
    before -= 3
  const norm = normAt(sentence, before)
  const end = items[before]?.from ?? 0
  if (norm === '=' || norm === '≈' || norm === '∈' || norm === ':=' || norm === '≡') return equated(sentence, before)
  if (norm === ':') return beforeColon(sentence, end)
  if (norm === 'of') return typicalOnly(sentence, openNameBefore(sentence, end), 'setting.phrase-of-value', 0.65)
  if (norm === '(')
    return closes(sentence, at) && !isCall(sentence, before)
      ? typicalOnly(sentence, openNameBefore(sentence, end), 'setting.phrase-in-brackets', 0.6)
      : null
  if (BE.test(norm))
    return typicalOnly(
      sentence,
      subjectBefore(sentence, auxiliaryStart(sentence, before)),
      'setting.phrase-is-value',
      0.65,
    )
  if (TO.test(norm) || AMONG.test(norm) || norm === 'with')
    return afterVerb(sentence, before) ?? symbolAmong(sentence, before, at)
  if (SETTING_VERBS.has(norm)) {
    const named = afterVerb(sentence, before + 1)
    return named?.typical === true ? named : null
  }
  // "and λ value of 0.01"
  if (normAt(sentence, at - 1) === 'of' && /^values?$/.test(normAt(sentence, before + 1)) && items[before]?.kind === 'word')
    return typicalOnly(sentence, openNameBefore(sentence, items[before]!.to), 'setting.symbol-value-of', 0.65)
  if (before !== at - 1) return null
  if (value.form === 'list' && norm === ')') return tupleBefore(sentence, items[at]!.from)
  return value.form === 'number' ? nextToNumber(sentence, at) : symbolNextToSet(sentence, items[at]!.from)
}

/** "clip ratio: 0.3", "n layers (policy): 4". In a list of such pairs any phrase will do. */
function beforeColon(sentence: Sentence, colon: number): Found | null {
  const { tokens } = sentence
  let to = colon
  if (tokens[to - 1]?.text === ')') {
    for (let at = to - 2; at >= Math.max(0, to - 8); at -= 1) {
      if (tokens[at]!.text !== '(') continue
      to = at
      break
    }
  }
  const open = openNameBefore(sentence, to)
  if (open === null) return null
  const pairs = sentence.items.filter((item, i) => item.kind === 'value' && normAt(sentence, i - 1) === ':').length
  return open.typical || pairs >= 3 ? { ...open, rule: 'setting.name-colon-value', confidence: 0.6 } : null
}

/** "π(0)", "U([0, 1])": a letter with its argument. */
function isCall(sentence: Sentence, bracket: number): boolean {
  const token = sentence.items[bracket]!.from
  const before = sentence.tokens[token - 1]
  return before !== undefined && !sentence.tokens[token]!.spaced && isParameterSymbol(before.text, before.norm)
}

/** Whether a bracket closes right behind a value, or a word later behind a range ("σ (1-10 degrees)"). */
const closes = (sentence: Sentence, at: number) => (
  normAt(sentence, at + 1) === ')' || (sentence.items[at]!.value!.form === 'range' && normAt(sentence, at + 2) === ')')
)

/** The first token of "is", "is then", "are both" before item `at`. */
function auxiliaryStart(sentence: Sentence, at: number): number {
  let first = at
  while (
    first > 0 &&
    AUXILIARIES.test(
      normAt(sentence, first - 1),
    )
  )
    first -= 1
  return sentence.items[first]!.from
}

function typicalOnly(sentence: Sentence, open: OpenName | null, rule: string, confidence: number): Found | null {
  if (open === null || !open.typical) return null
  const bare =
    open.to - open.from === 1 && NUMBERED.has(sentence.tokens[open.from]!.norm) ? withOwner(sentence, open) : null
  return { ...(bare ?? open), rule, confidence }
}

const SEARCH = oneOf(
  'grid|search|cross|validation|by|via|using|through|a|an|random|strategy|-|hyperparameter|empirically',
  'manually|bayesian|optimization|the|on',
)

/** "… is set to", "… were chosen from", "restrict … to": the name before the verb, or after it. */
function afterVerb(sentence: Sentence, connector: number): Found | null {
  let verb = connector - 1
  while (verb > 0 && SEARCH.test(normAt(sentence, verb))) verb -= 1
  const norm = normAt(sentence, verb)
  // "a test set with 2000 images": a noun.
  if (norm === 'set' && /^(?:with|in|on|from|over)$/.test(normAt(sentence, connector)) && !/^(?:is|are|was|were|be|been|then|,)$/.test(normAt(sentence, verb - 1))) return null
  if (SETTING_VERBS.has(norm) || norm === 'equal' || norm === 'value' || norm === 'values') {
    // "a decay parameter, which we set to 0.99"
    const relative =
      normAt(sentence, verb - 1) === 'we' && normAt(sentence, verb - 2) === 'which'
        ? verb - (normAt(sentence, verb - 3) === ',' ? 3 : 2)
        : null
    const open = subjectBefore(
      sentence,
      relative === null ? auxiliaryStart(sentence, verb) : sentence.items[relative]!.from,
    )
    return open === null
      ? null
      : { ...open, rule: 'setting.phrase-set-to-value', confidence: open.typical ? 0.75 : 0.5 }
  }
  if (!TO.test(normAt(sentence, connector)) && !AMONG.test(normAt(sentence, connector))) return null
  const open = subjectBefore(sentence, sentence.items[connector]?.from ?? 0)
  if (open === null) return null
  // "we restrict the maximum number of terms to 2"
  let before = open.from - 1
  while (
    before >= 0 &&
    /^(?:the|a|an|our|its|their|both|parameter|parameters|value|of|hyperparameter|that|all)$/.test(
      sentence.tokens[before]!.norm,
    )
  )
    before -= 1
  const word = sentence.tokens[before]?.norm ?? ''
  // "set the window to 5, the ratio to 0.1 and the margin to 1"
  if (!SETTING_VERBS.has(word) && !(/^(?:,|and)$/.test(word) && hasVerbBefore(sentence, before))) return null
  return { ...open, rule: 'setting.verb-phrase-to-value', confidence: open.typical ? 0.75 : 0.5 }
}

/** "α in {1, 2, 5}" */
function symbolAmong(sentence: Sentence, connector: number, at: number): Found | null {
  if (!AMONG.test(normAt(sentence, connector)) || !/^[{[]$/.test(sentence.tokens[sentence.items[at]!.from]!.text))
    return null
  const token = sentence.items[connector]!.from
  const before = sentence.tokens[token - 1]
  if (before === undefined || !isParameterSymbol(before.text, before.norm)) return null
  const open = openNameBefore(sentence, token)
  return open === null ? null : { ...open, rule: 'setting.symbol-among', confidence: 0.65 }
}

function hasVerbBefore(sentence: Sentence, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 40); i -= 1)
    if (SETTING_VERBS.has(sentence.tokens[i]!.norm)) return true
  return false
}
