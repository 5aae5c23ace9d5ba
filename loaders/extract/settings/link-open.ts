import { SETTING_VERBS, isParameterSymbol, symbolName } from './glue'
import { entryOfPhrase, nameAt } from './lexicon-match'
import { entryNamed } from './link-counts'
import { singular } from './phrase-trie'
import { formOf, listFrom, joined } from './lists'
import { namesBefore } from './joined-names'
import { respectivelyAfter } from './link-names'
import { type OpenName, isEmptyWord, openNameBefore, subjectBefore } from './noun-phrase'
import { type Sentence, addLink, normAt } from './sentence'

const FILLERS = /^(?:typical|set|range|list|grid|interval|following|same|default|about|around|approximately|roughly|only|the|a|an|value|values|of|either|simply|always|be|up|most|least|~|\$|")$/
const TO = /^(?:to|at|as|by)$/
const BE = /^(?:is|are|was|were|be|equals|being)$/
const AMONG = /^(?:on|in|from|over|among|between|within|∈)$/

/** Values whose names no list has: "λ = 0.5", "the sampling period is 3", "N {129, 513}", "set the number of motifs to 7". */
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

interface Found extends OpenName {
  readonly rule: string
  readonly confidence: number
}

function linkFound(sentence: Sentence, at: number, found: Found): void {
  if (linkBetas(sentence, at, found) || linkTogether(sentence, at, found)) return
  const known = knownName(sentence, found)
  if (respectivelyAfter(sentence, at)) return void linkByScope(sentence, at, found)
  const listed = found.rule === 'setting.symbol-equals-value' ? [at] : listFrom(sentence, at)
  const value = listed.length > 1 && !found.rule.endsWith('next-to-set') ? joined(listed.map((item) => sentence.items[item]!.value!), formOf(sentence, at, listed.length)) : sentence.items[at]!.value!
  const link = { nameFrom: found.from, nameTo: found.to, item: at, rule: found.rule, confidence: found.confidence }
  if (known !== null && addLink(sentence, { ...link, name: known.name, entry: known, value })) return
  if (addLink(sentence, { ...link, name: found.name, entry: null, value })) listed.forEach((item) => sentence.used.add(item))
}

/** "d is 50 and 100 for A and B, respectively": one name, a value for each scope. */
function linkByScope(sentence: Sentence, at: number, found: Found): void {
  const listed = listFrom(sentence, at)
  const joins = /^(?:and|,|or)$/.test(sentence.tokens[found.from - 1]?.norm ?? '')
  const known = knownName(sentence, found)
  if (listed.length > 1 && joins) return
  listed.forEach((item, ordinal) => addLink(sentence, {
    name: known?.name ?? found.name, nameFrom: found.from, nameTo: found.to, entry: known, item, confidence: found.confidence,
    ...(listed.length > 1 ? { rule: 'setting.respectively-by-scope', ordinal } : { rule: found.rule }),
  }))
}

/** "betas = (0.9, 0.999)", "β = (0.9, 0.95)": two decay rates in one. */
function linkBetas(sentence: Sentence, at: number, found: Found): boolean {
  const value = sentence.items[at]!.value!
  if (!/^(?:betas?|adam betas?|adam's betas?|momentum betas?)$/i.test(found.name) || value.parts.length !== 2 || value.form === 'range') return false
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
function linkTogether(sentence: Sentence, at: number, found: Found): boolean {
  const value = sentence.items[at]!.value!
  const listed = listFrom(sentence, at)
  const all = [...namesBefore(sentence, found.from), found]
  // More names than values: the first ones belong to what was said before.
  const names = listed.length > 1 && all.length > listed.length ? all.slice(-listed.length) : all
  if (names.length < 2) return false
  const tuple = listed.length === 1 && value.form === 'list' && value.parts.length === names.length
  if (!tuple && listed.length !== names.length && !(listed.length === 1 && speaksOfSeveral(sentence, found.to, value.from))) return false
  names.forEach((name, i) => {
    const part = value.parts[i]
    const known = knownName(sentence, name)
    const link = { nameFrom: name.from, nameTo: name.to, confidence: found.confidence, name: known?.name ?? name.name, entry: known }
    const stated = tuple
      ? { ...link, item: at, rule: 'setting.tuple', value: { form: 'number', parts: [part!], from: part!.from, to: part!.to } as const }
      : { ...link, item: listed.length > 1 ? listed[i]! : at, rule: listed.length > 1 ? 'setting.respectively' : 'setting.names-share-value' }
    if (!addLink(sentence, stated) && known !== null) addLink(sentence, { ...stated, name: ownName(sentence, name), entry: null })
  })
  return true
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

/** The lexicon's entry where the phrase is exactly its name. */
function knownName(sentence: Sentence, found: OpenName & { readonly rule?: string }) {
  const composed = found.rule !== undefined && found.name.endsWith(sentence.tokens[found.to - 1]!.norm) ? entryOfPhrase(found.name) : null
  if (composed !== null) return composed
  const hit = nameAt(sentence.tokens, found.from)
  // "learning rate lrλ": a symbol behind the name that stands for it.
  if (hit !== null && (hit.to === found.to || (hit.to === found.to - 1 && hit.to - hit.from > 1))) return hit.entry
  // "SGD learning rate": the phrase ends in a name of two words or more.
  for (let at = found.from + 1; at < found.to - 1; at += 1) {
    const tail = nameAt(sentence.tokens, at)
    if (tail !== null && tail.to === found.to && tail.to - tail.from > 1) return tail.entry
  }
  return null
}

/** The name that stands before a value with a connector in between. */
function nameOf(sentence: Sentence, at: number): Found | null {
  const { items } = sentence
  const value = items[at]!.value!
  let before = at - 1
  while (before >= 0 && FILLERS.test(normAt(sentence, before)) && !(normAt(sentence, before) === 'set' && !/^(?:the|a|following|same)$/.test(normAt(sentence, before - 1))) && at - before < 6 && !(normAt(sentence, before) === 'of' && !/^(?:value|values|set|range|list|grid)$/.test(normAt(sentence, before - 1)))) before -= 1
  // "is tuned on 10 values between 0.1 and 500"
  if (/^(?:between|from)$/.test(normAt(sentence, before)) && /^(?:values|points)$/.test(normAt(sentence, before - 1)) && items[before - 2]?.kind === 'value') before -= 3
  const norm = normAt(sentence, before)
  const end = items[before]?.from ?? 0
  if (norm === '=' || norm === '≈' || norm === '∈' || norm === ':=' || norm === '≡') return equated(sentence, before)
  if (norm === ':') return beforeColon(sentence, end)
  if (norm === 'of') return typicalOnly(sentence, openNameBefore(sentence, end), 'setting.phrase-of-value', 0.65)
  if (norm === '(') return closes(sentence, at) && !isCall(sentence, before) ? typicalOnly(sentence, openNameBefore(sentence, end), 'setting.phrase-in-brackets', 0.6) : null
  if (BE.test(norm)) return typicalOnly(sentence, subjectBefore(sentence, auxiliaryStart(sentence, before)), 'setting.phrase-is-value', 0.65)
  if (TO.test(norm) || AMONG.test(norm) || norm === 'with') return afterVerb(sentence, before) ?? symbolAmong(sentence, before, at)
  if (SETTING_VERBS.has(norm)) return afterVerb(sentence, before + 1)
  if (before !== at - 1) return null
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
  while (first > 0 && /^(?:is|are|was|were|be|been|being|has|have|both|all|then|always|also|usually|empirically|simply|can|manually|uniformly|heuristically|experimentally|respectively|each|initially|further|,|\()$/.test(normAt(sentence, first - 1))) first -= 1
  return sentence.items[first]!.from
}

function equated(sentence: Sentence, equals: number): Found | null {
  const token = sentence.items[equals]!.from
  const before = sentence.tokens[token - 1]
  if (before?.text === ')' && sentence.items[equals + 1]?.value?.form === 'list') {
    const last = openNameBefore(sentence, token - 1)
    return last === null || namesBefore(sentence, last.from).length === 0 ? null : { ...last, rule: 'setting.symbol-equals-value', confidence: 0.7 }
  }
  if (before === undefined || before.text === ')' || before.text === ']' || before.text === '|' || NO_NAMES.has(before.norm) || inExpression(sentence, equals + 1)) return null
  const open = openNameBefore(sentence, token)
  if (open !== null && isWithinExpression(sentence, open.from)) return firstOfChain(sentence, open.from)
  if (open !== null) return { ...open, rule: 'setting.symbol-equals-value', confidence: 0.7 }
  if (/^[aA]$/.test(before.text)) return { name: before.text, from: token - 1, to: token, typical: true, rule: 'setting.symbol-equals-value', confidence: 0.6 }
  if (before.kind === 'word' && /^[\p{L}][\p{L}\d_]{1,30}$/u.test(before.text)) {
    return { name: before.norm, from: token - 1, to: token, typical: true, rule: 'setting.identifier-equals-value', confidence: 0.6 }
  }
  return null
}

const FUNCTIONS = /^(?:log|ln|exp|sin|cos|min|max|sqrt|mod)$/

/** "2/δ = 7", "2k log d = 56": what stands before the equals sign is the end of an expression. */
const isWithinExpression = (sentence: Sentence, from: number) => {
  const before = sentence.tokens[from - 1]
  return before !== undefined && (/^[+*/^×√|]$/.test(before.norm) || FUNCTIONS.test(before.norm))
}

/** The name before the first equals sign of "m = 2/δ = 7". */
function firstOfChain(sentence: Sentence, from: number): Found | null {
  for (let at = from - 1; at > Math.max(0, from - 9); at -= 1) {
    if (sentence.tokens[at]!.text !== '=') continue
    const open = openNameBefore(sentence, at)
    return open === null ? null : { ...open, rule: 'setting.symbol-equals-value', confidence: 0.6 }
  }
  return null
}

const NO_NAMES = new Set([
  'input', 'output', 'x', 'y', 'i', 'j', 'reward', 'loss', 'p-value', 'if', 'accuracy', 'inputs', 'outputs', 'auc',
  'f1',
])

/** Whether the value behind an equals sign goes on as an expression or a sequence: "1 + α", "1, . . . , K", "2^n". */
function inExpression(sentence: Sentence, item: number): boolean {
  const { tokens, items } = sentence
  const to = items[item]?.value?.to
  if (to === undefined) return false
  const next = tokens[to]
  const after = tokens[to + 1]
  if (next === undefined) return false
  if (/^[+*/^×√∑]$/.test(next.norm)) return true
  if (next.norm === '-' && after !== undefined && isParameterSymbol(after.text, after.norm)) return true
  if (next.text === ',' && (after?.text === '.' || after?.text === '…')) return true
  if (next.text === ',' && /^\d+$/.test(after?.text ?? '') && tokens[to + 2]?.text === ',' && /^[.…]$/.test(tokens[to + 3]?.text ?? '')) return true
  if (FUNCTIONS.test(next.norm)) return true
  return next.kind === 'word' && after?.text !== '=' && (!next.spaced || next.norm.length === 1 || /\d/.test(next.norm)) && isParameterSymbol(next.text, next.norm)
}

function typicalOnly(sentence: Sentence, open: OpenName | null, rule: string, confidence: number): Found | null {
  if (open === null || !open.typical) return null
  const bare = open.to - open.from === 1 && NUMBERED.has(sentence.tokens[open.from]!.norm) ? withOwner(sentence, open) : null
  return { ...(bare ?? open), rule, confidence }
}

/** "chains of length", "a block with the size of": a bare head takes the noun before "of" or "with". */
function withOwner(sentence: Sentence, open: OpenName): OpenName | null {
  const { tokens } = sentence
  let at = open.from - 1
  while (at > 0 && /^(?:a|an|the|its|fixed|constant)$/.test(tokens[at]!.norm)) at -= 1
  if (!/^(?:of|with|has|have|having)$/.test(tokens[at]?.norm ?? '')) return null
  const owner = openNameBefore(sentence, at)
  if (owner === null || owner.to !== at || owner.name.includes(' of ')) return null
  return { name: `${singular(owner.name)} ${tokens[open.from]!.norm}`, from: owner.from, to: open.to, typical: true }
}

const SEARCH = /^(?:grid|search|cross|validation|by|via|using|through|a|an|random|strategy|-|hyperparameter|empirically|manually|bayesian|optimization|the|on)$/

/** "… is set to", "… were chosen from", "restrict … to": the name before the verb, or after it. */
function afterVerb(sentence: Sentence, connector: number): Found | null {
  let verb = connector - 1
  while (verb > 0 && SEARCH.test(normAt(sentence, verb))) verb -= 1
  const norm = normAt(sentence, verb)
  if (SETTING_VERBS.has(norm) || norm === 'equal' || norm === 'value' || norm === 'values') {
    // "a decay parameter, which we set to 0.99"
    const relative = normAt(sentence, verb - 1) === 'we' && normAt(sentence, verb - 2) === 'which' ? verb - (normAt(sentence, verb - 3) === ',' ? 3 : 2) : null
    const open = subjectBefore(sentence, relative === null ? auxiliaryStart(sentence, verb) : sentence.items[relative]!.from)
    return open === null ? null : { ...open, rule: 'setting.phrase-set-to-value', confidence: open.typical ? 0.75 : 0.5 }
  }
  if (!TO.test(normAt(sentence, connector)) && !AMONG.test(normAt(sentence, connector))) return null
  const open = subjectBefore(sentence, sentence.items[connector]?.from ?? 0)
  if (open === null) return null
  // "we restrict the maximum number of terms to 2"
  let before = open.from - 1
  while (before >= 0 && /^(?:the|a|an|our|its|their|both|parameter|parameters|value|of|hyperparameter|that|all)$/.test(sentence.tokens[before]!.norm)) before -= 1
  const word = sentence.tokens[before]?.norm ?? ''
  // "set the window to 5, the ratio to 0.1 and the margin to 1"
  if (!SETTING_VERBS.has(word) && !(/^(?:,|and)$/.test(word) && hasVerbBefore(sentence, before))) return null
  return { ...open, rule: 'setting.verb-phrase-to-value', confidence: open.typical ? 0.75 : 0.5 }
}

/** "α in {1, 2, 5}" */
function symbolAmong(sentence: Sentence, connector: number, at: number): Found | null {
  if (!AMONG.test(normAt(sentence, connector)) || !/^[{[]$/.test(sentence.tokens[sentence.items[at]!.from]!.text)) return null
  const token = sentence.items[connector]!.from
  const before = sentence.tokens[token - 1]
  if (before === undefined || !isParameterSymbol(before.text, before.norm)) return null
  const open = openNameBefore(sentence, token)
  return open === null ? null : { ...open, rule: 'setting.symbol-among', confidence: 0.65 }
}

function hasVerbBefore(sentence: Sentence, token: number): boolean {
  for (let i = token - 1; i >= Math.max(0, token - 40); i -= 1) if (SETTING_VERBS.has(sentence.tokens[i]!.norm)) return true
  return false
}

const LEADS = /^(?:value|values|:|includes|set|choose|chose|take|pick|with|where|and|,|using|use|uses|parameter|fix|\()$/
const ENDS = /^(?:,|\.|;|and|\)|for|in|on|by|,|or|is|are|respectively|when|as|to|throughout|unless)$/

/** "set η 0.01" (the equals sign is lost), "grid size 16", "kernel width 1": a name right before its number. */
function nextToNumber(sentence: Sentence, at: number): Found | null {
  const { tokens, items } = sentence
  const { from, to } = items[at]!
  if (to < tokens.length && !ENDS.test(tokens[to]!.norm) && !beforeNextPair(sentence, at)) return null
  const open = openNameBefore(sentence, from)
  if (open === null || items[at]!.value!.parts[0]!.spelt) return null
  if (inPairs(sentence, at, open)) return { ...open, rule: 'setting.list-of-pairs', confidence: 0.55 }
  if (!open.typical) return null
  if (isParameterSymbol(tokens[from - 1]!.text, tokens[from - 1]!.norm)) {
    const greek = /^[α-ωℓ]/.test(tokens[from - 1]!.norm) || open.to - open.from > 1
    const listed = /^[A-Z]$/.test(tokens[from - 1]!.text) && /^[,:]$/.test(tokens[open.from - 1]?.norm ?? '') && /^[,.;]$/.test(tokens[to]?.norm ?? ',')
    const lead = tokens[open.from - 1]
    return (greek || listed) && (LEADS.test(lead?.norm ?? '') || (lead?.kind === 'number' && beforeNextPair(sentence, at))) ? { ...open, rule: 'setting.symbol-next-to-number', confidence: 0.55 } : null
  }
  if (!NUMBERED.has(tokens[open.to - 1]!.norm)) return null
  const named = open.to - open.from >= 2 ? open : withOwner(sentence, open)
  return named === null ? null : { ...named, rule: 'setting.phrase-next-to-number', confidence: 0.55 }
}

/** Whether the phrase and number are one of at least four pairs between commas: "clip param 0.1, num steps 150, …". */
function inPairs(sentence: Sentence, at: number, open: OpenName): boolean {
  const { items, tokens } = sentence
  let before = open.from - 1
  while (before >= 0 && isEmptyWord(tokens[before]!.norm)) before -= 1
  if (!/^[,;:(|]$/.test(tokens[before]?.norm ?? ',')) return false
  const ends = (i: number) => /^[,;.|)]$/.test(tokens[items[i]!.to]?.norm ?? ',')
  const isPair = (i: number) => items[i]!.kind === 'value' && (items[i - 1]?.kind === 'word' || items[i - 1]?.kind === 'name') && !CONNECTING.test(normAt(sentence, i - 1)) && ends(i)
  return isPair(at) && items.filter((_, i) => isPair(i)).length >= 4
}

const CONNECTING = /^(?:of|is|are|to|at|for|in|with|and|or|by|from|the|than|as|use|using|on|over|has|have|about|around|only|set|was|were|every|per)$/

/** Whether a name and its number follow, as in a table that lost its lines: "Activity threshold 0.4 Habituation rate 0.2". */
function beforeNextPair(sentence: Sentence, at: number): boolean {
  const { items, tokens } = sentence
  for (let i = at + 1; i < Math.min(items.length, at + 9); i += 1) {
    const item = items[i]!
    if (item.kind === 'value') return i > at + 1
    if (item.kind === 'symbol' && (!/^[()#|:=-]$/.test(item.norm) || i === at + 1 && item.norm !== '|')) return false
    if (i === at + 1 && item.kind === 'word' && !/^[\p{Lu}\p{Script=Greek}]/u.test(tokens[item.from]!.text)) return false
  }
  return false
}

/** Heads that take a bare number behind them. */
const NUMBERED = new Set([
  'size', 'rate', 'factor', 'dimension', 'threshold', 'coefficient', 'weight', 'width', 'radius', 'length', 'ratio',
  'probability', 'parameter', 'degree', 'depth', 'constant', 'margin', 'bandwidth', 'decay', 'capacity', 'interval',
  'limit', 'budget', 'rank', 'order', 'variance', 'deviation',
])

/** "N {129, 513}": a sign of membership was lost. */
function symbolNextToSet(sentence: Sentence, token: number): Found | null {
  const before = sentence.tokens[token - 1]
  if (before?.kind !== 'word' || sentence.tokens[token]!.text === '(') return null
  const open = openNameBefore(sentence, token)
  if (!isParameterSymbol(before.text, before.norm)) {
    return open !== null && NUMBERED.has(before.norm) ? { ...open, rule: 'setting.phrase-next-to-set', confidence: 0.6 } : null
  }
  return open === null ? null : { ...open, rule: 'setting.symbol-next-to-set', confidence: 0.65 }
}
