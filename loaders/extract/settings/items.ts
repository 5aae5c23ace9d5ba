import { isParameterSymbol } from './glue'
import { type NameHit, nameAt } from './lexicon-match'
import type { Token } from './tokens'
import { type Value, valueAt } from './value'

/** What a sentence is made of for the linker: names of hyperparameters, values, and the words between. */
export interface Item {
  readonly kind: 'name' | 'value' | 'word' | 'symbol'
  /** Tokens. */
  readonly from: number
  readonly to: number
  /** Comparable text of a word or symbol; "" for names and values. */
  readonly norm: string
  readonly name: NameHit | null
  readonly value: Value | null
}

const REFERENCES = new Set([
  'section', 'sections', 'sec', 'secs', 'table', 'tables', 'tab', 'figure', 'figures', 'fig', 'figs', 'eq', 'eqs',
  'eqn', 'equation',
  'equations', 'appendix', 'algorithm', 'alg', 'theorem', 'lemma', 'proposition', 'corollary', 'definition', 'page',
  'pages', 'line',
  'lines', 'chapter', 'footnote', 'supplement', 'example', 'remark', 'assumption', 'pp', 'corollaries', 'equ',
  'intel', 'core', 'geforce',
  'stage', 'phase', 'case', 'experiment', 'scenario', 'row', 'column', 'problem', 'python', 'cuda', 'pytorch',
  'version', 'tensorflow', 'ubuntu', 'gtx', 'rtx', 'tesla', 'matlab', 'xeon', 'gpt', 'llama',
])
const GROUP_LIMIT = 40
const YEAR = /^(?:19[5-9]\d|20[0-4]\d)[a-z]?$/

/** The items of a sentence's tokens. Citations and references ("[12]", "(Kim, 2015)", "Table 3") are left out. */
export function itemsOf(tokens: readonly Token[]): readonly Item[] {
  const items: Item[] = []
  let at = 0
  while (at < tokens.length) {
    const skipped = citationEnd(tokens, at) ?? referenceEnd(tokens, at)
    if (skipped !== null) {
      at = skipped
      continue
    }
    const token = tokens[at]!
    const name = token.kind === 'number' ? null : properName(tokens, nameAt(tokens, at))
    if (isLostMembership(tokens, at)) {
      items.push({ kind: 'symbol', from: at, to: at + 1, norm: '∈', name: null, value: null })
      at += 1
      continue
    }
    const found = name === null && !isInName(tokens, at) ? valueAt(tokens, at) : null
    const value = found === null || isFormula(tokens, found) ? null : found
    const to = name?.to ?? value?.to ?? at + 1
    const kind = name !== null ? 'name' : value !== null ? 'value' : token.kind === 'word' ? 'word' : 'symbol'
    items.push({ kind, from: at, to, norm: kind === 'name' || kind === 'value' ? '' : token.norm, name, value })
    at = to
  }
  return items
}

/** "CIFAR-10", "ResNet-50": digits that a hyphen glues to a word. */
function isInName(tokens: readonly Token[], at: number): boolean {
  return (
    !tokens[at]!.spaced && tokens[at - 1]?.norm === '-' && !tokens[at - 1]!.spaced && tokens[at - 2]?.kind === 'word'
  )
}

/** "N 2 {25, 66}": the sign of membership of an old font. */
function isLostMembership(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]
  return tokens[at]!.text === '2' && tokens[at]!.spaced && before?.kind === 'word' && isParameterSymbol(before.text, before.norm) &&
    /^[{[]$/.test(tokens[at + 1]?.text ?? '') && tokens[at + 2]?.kind === 'number'
}

const COUNTED_BEHIND_SLASH = /^(?:epochs?|steps?|rounds?|iterations?|gpus?|devices?|s|sec|seconds?|class|classes|images?|samples?|clients?|nodes?|layers?|users?|tasks?|day|hour)$/

/** "3.75 faster", "10 times smaller", "2x larger than": how a thing compares with another, and no value of it. */
function isComparison(tokens: readonly Token[], to: number): boolean {
  const at = /^(?:times|×|fold|x)$/.test(tokens[to]?.norm ?? '') ? to + 1 : to
  const norm = tokens[at]?.norm ?? ''
  return /^(?:faster|slower|larger|smaller|higher|lower|bigger|longer|shorter)$/.test(norm) || (at > to && tokens[to]!.norm === 'times' && /^(?:as|more|less|fewer|that|the)$/.test(norm))
}

/** "0.4/L", "1/(2n)", "p 8 ln K": a number that is but a part of an expression. */
function isFormula(tokens: readonly Token[], { form, from, to }: Value): boolean {
  if (form !== 'number') return false
  if (isComparison(tokens, to)) return true
  const next = tokens[to]
  const after = tokens[to + 1]
  // "10^i", "1/4d", "1 1+t", "1 n"
  if (next?.norm === '^' || (next?.text === '+' && next.spaced === (after?.spaced ?? true))) return true
  if (next?.kind === 'word' && !next.spaced && tokens[to - 2]?.text === '/') return true
  if (tokens[from]!.text === '1' && to - from === 1 && next !== undefined && next.spaced) {
    if (next.kind === 'number' && /^[+/]$/.test(after?.text ?? '')) return true
    if (/^[nNmTtkKdL]$/.test(next.text) && after?.text !== '=') return true
  }
  if (next?.text === '/' && after !== undefined)
    return after.text === '(' || after.text === '√' || (after.kind === 'word' && (after.norm.length <= 4 || /^\d/.test(after.norm)) && !COUNTED_BEHIND_SLASH.test(after.norm))
  if (tokens[from - 1]?.text === 'p' && tokens[from - 2]?.text === '=') return true
  return next?.kind === 'word' && /^(?:log|ln|exp|sqrt)$/.test(next.norm)
}

/** Single nouns that name a hyperparameter by themselves only: not in "the dimension of the layers". */
const BARE = new Set([
  'layers', 'layer', 'channels', 'channel', 'heads', 'depth', 'resolution', 'regularization', 'vocabulary',
  'neighbors', 'minibatch', 'minibatches',
])

/** Words that make a bare noun a part of another name ("the size in the second layer is", "each hidden layer is"). */
const OUTER = /^(?:of|per|in|for|each|every|at)$/

function properName(tokens: readonly Token[], hit: NameHit | null): NameHit | null {
  // "a learning rate multiplier of 10" is no learning rate.
  if (hit !== null && hit.entry.name === 'learning rate' && /^(?:multipliers?|factor|scaling|ratio)$/.test(tokens[hit.to]?.norm ?? '')) return null
  if (hit === null || hit.to - hit.from > 1 || !BARE.has(tokens[hit.from]!.norm)) return hit
  if (
    !/^(?:=|:|is|are|\[|\{|∈)$/.test(tokens[hit.to]?.norm ?? '') &&
    !(tokens[hit.from]!.norm === 'depth' && tokens[hit.to]?.kind === 'number')
  )
    return null
  let before = hit.from - 1
  while (
    before >= 0 &&
    hit.from - before < 6 &&
    (tokens[before]!.kind === 'word' || tokens[before]!.norm === '-') &&
    !OUTER.test(tokens[before]!.norm)
  )
    before -= 1
  return OUTER.test(tokens[before]?.norm ?? '') ? null : hit
}

/** "(Kingma & Ba, 2015)", "[Kim et al. 2019; Wu 2020]", "(2015)", "[12]", "[16, Eq. 5]": the token after it. */
function citationEnd(tokens: readonly Token[], at: number): number | null {
  const open = tokens[at]!.text
  if (open !== '(' && open !== '[') return null
  const close = open === '(' ? ')' : ']'
  let years = 0
  let words = 0
  let numbers = 0
  for (let i = at + 1; i < Math.min(tokens.length, at + GROUP_LIMIT); i += 1) {
    const token = tokens[i]!
    if (token.text === close) {
      if (years > 0 && (words > 0 || numbers === years)) return i + 1
      if (open === '(' && words === 0 && numbers === 1 && i === at + 2 && isSmallWhole(tokens, at + 1) && SPOKEN_OF.test(tokens[at - 1]?.norm ?? '')) return i + 1
      if (open === '[' && words === 0 && numbers > 1 && isCited(tokens, at)) return i + 1
      return open === '[' && words <= 1 && numbers === 1 && isSmallWhole(tokens, at + 1) && !isConnected(tokens[at - 1])
        ? i + 1
        : null
    }
    if (token.text === '=' || token.text === '{' || token.text === '%') return null
    if (YEAR.test(token.text)) years += 1
    if (token.kind === 'number') numbers += 1
    else if (token.kind === 'word' && /^\p{Lu}/u.test(token.text)) words += 1
  }
  return null
}

/** "as specified in [16, 17]" */
const isCited = (tokens: readonly Token[], at: number) =>
  /^(?:in|from|by|of|following|see|as)$/.test(tokens[at - 1]?.norm ?? '') &&
  /^(?:specified|described|given|proposed|suggested|used|recommended|defined|reported|provided|adopted|introduced|presented|work|works|settings?|code|implementation|shown|,|\.)$/.test(tokens[at - 2]?.norm ?? '') &&
  /^\d{1,3}$/.test(tokens[at + 1]?.text ?? '') && !tokens.slice(at, at + 8).some(({ text }) => /\./.test(text) && /\d/.test(text))

/** Words behind which "(29)" is an equation. */
const SPOKEN_OF = /^(?:in|by|from|via|see|solving|solve|minimizing|minimising|optimizing|maximizing|problem|objective|program)$/
const isSmallWhole = (tokens: readonly Token[], at: number) => /^\d{1,3}$/.test(tokens[at]?.text ?? '')
const isConnected = (before: Token | undefined) => before !== undefined && /^[=:∈]$/.test(before.text)

/** "Table 3", "Eq. (5)", "Sections 4.1 and 4.2", "version 1.8": the token after it. */
function referenceEnd(tokens: readonly Token[], at: number): number | null {
  if (!REFERENCES.has(tokens[at]!.norm)) return null
  let next = at + 1
  while (next < tokens.length && next < at + 3 && /^[.(#-]$/.test(tokens[next]!.text)) next += 1
  if (tokens[next]?.kind !== 'number') return null
  next += 1
  while (
    tokens[next]?.norm === 'and' &&
    tokens[next + 1]?.kind === 'number' &&
    tokens[next + 1]!.text.length <= 3 &&
    /s$/.test(tokens[at]!.norm)
  )
    next += 2
  return tokens[next]?.text === ')' ? next + 1 : next
}
