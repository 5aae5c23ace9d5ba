import { oneOf } from './pattern'
import { isParameterSymbol } from './glue'
import { type OpenName, openNameBefore } from './noun-phrase'
import { isEmptyWord } from './noun-words'
import type { Found } from './found'
import { NUMBERED, withOwner } from './owned-name'
import { type Sentence, normAt } from './sentence'

const LEADS = oneOf(
  String.raw`value|values|:|includes|set|choose|chose|take|pick|with|where|and|,|using|use|uses|parameter|fix|\(`,
)

export const ENDS = /^(?:,|\.|;|and|\)|for|in|on|by|,|or|is|are|respectively|when|as|to|throughout|unless)$/

/** "set η 0.01" (the equals sign is lost), "grid size 16", "kernel width 1": a name right before its number. */
export function nextToNumber(sentence: Sentence, at: number): Found | null {
  const { tokens, items } = sentence
  const { from, to } = items[at]!
  if (to < tokens.length && !ENDS.test(tokens[to]!.norm) && !beforeNextPair(sentence, at)) return null
  const open = openNameBefore(sentence, from)
  if (open === null || items[at]!.value!.parts[0]!.spelt) return null
  if (inPairs(sentence, at, open)) return { ...open, rule: 'setting.list-of-pairs', confidence: 0.55 }
  if (!open.typical) return null
  if (isParameterSymbol(tokens[from - 1]!.text, tokens[from - 1]!.norm)) {
    const greek = /^[α-ωℓ]/.test(tokens[from - 1]!.norm) || open.to - open.from > 1
    const listed =
      /^[A-Z]$/.test(tokens[from - 1]!.text) &&
      /^[,:]$/.test(tokens[open.from - 1]?.norm ?? '') &&
      /^[,.;]$/.test(tokens[to]?.norm ?? ',')
    const lead = tokens[open.from - 1]
    return (greek || listed) &&
      (LEADS.test(lead?.norm ?? '') || (lead?.kind === 'number' && beforeNextPair(sentence, at)))
      ? { ...open, rule: 'setting.symbol-next-to-number', confidence: 0.55 }
      : null
  }
  if (!NUMBERED.has(tokens[open.to - 1]!.norm)) return null
  const named = open.to - open.from >= 2 ? open : withOwner(sentence, open) ?? bareHead(sentence, open)
  return named === null ? null : { ...named, rule: 'setting.phrase-next-to-number', confidence: 0.55 }
}

/** "8 heads and dimension 1024": a head alone, in a list of settings. */
const bareHead = (sentence: Sentence, open: OpenName) => (
  /^(?:dimension|width|depth|rank|radius|bandwidth|capacity)$/.test(open.name) && /^(?:and|,|with|\()$/.test(sentence.tokens[open.from - 1]?.norm ?? '') ? open : null)

/** Whether the phrase and number are one of at least four pairs between commas: "clip param 0.1, num steps 150, …". */
function inPairs(sentence: Sentence, at: number, open: OpenName): boolean {
  const { items, tokens } = sentence
  let before = open.from - 1
  while (before >= 0 && isEmptyWord(tokens[before]!.norm)) before -= 1
  if (!/^[,;:(|]$/.test(tokens[before]?.norm ?? ',')) return false
  const ends = (i: number) => /^[,;.|)]$/.test(tokens[items[i]!.to]?.norm ?? ',')
  const isPair = (i: number) =>
    items[i]!.kind === 'value' &&
    (items[i - 1]?.kind === 'word' || items[i - 1]?.kind === 'name') &&
    !CONNECTING.test(normAt(sentence, i - 1)) &&
    ends(i)
  return isPair(at) && items.filter((_, i) => isPair(i)).length >= 4
}

const CONNECTING = oneOf(
  'of|is|are|to|at|for|in|with|and|or|by|from|the|than|as|use|using|on|over|has|have|about|around|only',
  'set|was|were|every|per',
)

/**
 * Whether a name and its number follow, as in a table that lost its lines: "Activity threshold 0.4 Habituation
 * rate 0.2".
 */
function beforeNextPair(sentence: Sentence, at: number): boolean {
  const { items, tokens } = sentence
  for (let i = at + 1; i < Math.min(items.length, at + 9); i += 1) {
    const item = items[i]!
    if (item.kind === 'value') return i > at + 1
    if (item.kind === 'symbol' && (!/^[()#|:=-]$/.test(item.norm) || i === at + 1 && item.norm !== '|')) return false
    if (i === at + 1 && item.kind === 'word' && !/^[\p{Lu}\p{Script=Greek}]/u.test(tokens[item.from]!.text))
      return false
  }
  return false
}

const NO_SETS = /^(?:values?|sets?|grid|list|range|options|labels?|classes|tuples?|pairs?|games?|table|task|tasks|the|problem sizes)$/

/** "max bin {63, 255}, …": candidates in braces that end a statement. */
function isListedSet({ items, tokens }: Sentence, token: number): boolean {
  const item = items.find(({ from, kind }) => from === token && kind === 'value')
  return tokens[token]!.text === '{' && item !== undefined && item.value!.parts.length > 1 && /^(?:[,.;)|(]|and|or|\d+)$/.test(tokens[item.to]?.norm ?? '.')
}

/** "N {129, 513}": a sign of membership was lost. */
export function symbolNextToSet(sentence: Sentence, token: number): Found | null {
  const before = sentence.tokens[token - 1]
  if (before?.norm === 'betas') return { name: 'betas', from: token - 1, to: token, typical: true, rule: 'setting.betas', confidence: 0.7 }
  if (before?.kind !== 'word' || sentence.tokens[token]!.text === '(') return null
  const open = openNameBefore(sentence, token)
  if (!isParameterSymbol(before.text, before.norm)) {
    if (open !== null && isListedSet(sentence, token) && !NO_SETS.test(open.name) && open.name.split(' ').length <= 4)
      return { ...open, rule: 'setting.phrase-next-to-set', confidence: 0.55 }
    return open !== null && (NUMBERED.has(before.norm) || /^(?:shape|sizes|structure|architecture|widths|dimensions|dims)$/.test(before.norm))
      ? { ...open, rule: 'setting.phrase-next-to-set', confidence: 0.6 }
      : null
  }
  return open === null ? null : { ...open, rule: 'setting.symbol-next-to-set', confidence: 0.65 }
}
