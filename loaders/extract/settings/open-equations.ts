import { isParameterSymbol } from './glue'
import { namesBefore } from './joined-names'
import { openNameBefore } from './noun-phrase'
import { STOPS } from './noun-words'
import type { Found } from './found'
import type { Sentence } from './sentence'

export function equated(sentence: Sentence, equals: number): Found | null {
  const token = sentence.items[equals]!.from
  const before = sentence.tokens[token - 1]
  if (before?.text === ')' && sentence.items[equals + 1]?.value?.form === 'list') return tupleBefore(sentence, token)
  if (
    before === undefined ||
    before.text === ')' ||
    before.text === ']' ||
    before.text === '|' ||
    NO_NAMES.has(before.norm) ||
    STOPS.has(before.norm) ||
    inExpression(sentence, equals + 1)
  )
    return null
  const open = openNameBefore(sentence, token)
  if (open !== null && isWithinExpression(sentence, open.from)) return firstOfChain(sentence, open.from)
  if (open !== null) return { ...open, rule: 'setting.symbol-equals-value', confidence: 0.7 }
  if (/^[aAI]$/.test(before.text))
    return {
      name: before.text,
      from: token - 1,
      to: token,
      typical: true,
      rule: 'setting.symbol-equals-value',
      confidence: 0.6,
    }
  if (before.kind === 'word' && /^[\p{L}][\p{L}\d_]{1,30}$/u.test(before.text)) {
    return {
      name: before.norm,
      from: token - 1,
      to: token,
      typical: true,
      rule: 'setting.identifier-equals-value',
      confidence: 0.6,
    }
  }
  return null
}

/** "(γ, ε) (0.95, 0.1)": the last of the names in the bracket that closes before token `to`. */
export function tupleBefore(sentence: Sentence, to: number): Found | null {
  if (sentence.tokens[to - 1]?.text !== ')') return null
  const last = openNameBefore(sentence, to - 1)
  return last === null || !last.typical || namesBefore(sentence, last.from).length === 0
    ? null
    : { ...last, rule: 'setting.symbol-equals-value', confidence: 0.7 }
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
  if (
    next.text === ',' &&
    /^\d+$/.test(after?.text ?? '') &&
    tokens[to + 2]?.text === ',' &&
    /^[.…]$/.test(tokens[to + 3]?.text ?? '')
  )
    return true
  if (FUNCTIONS.test(next.norm)) return true
  return (
    next.kind === 'word' &&
    after?.text !== '=' &&
    (!next.spaced || next.norm.length === 1 || /\d/.test(next.norm)) &&
    isParameterSymbol(next.text, next.norm)
  )
}
