import { oneOf } from './pattern'
import { CONNECTORS, GLUE, GLUE_SYMBOLS, isParameterSymbol } from './glue'
import { type Sentence, normAt } from './sentence'

/** How many items may stand between a name and its value. */
const REACH = 12

export function isSymbolItem(sentence: Sentence, at: number): boolean {
  const item = sentence.items[at]
  if (item === undefined || (item.kind !== 'word' && item.kind !== 'name') || item.to - item.from > 2) return false
  const token = sentence.tokens[item.from]!
  return isParameterSymbol(token.text, token.norm)
}

export interface Ahead {
  readonly item: number
  /** A connector stands between. */
  readonly strong: boolean
  readonly distance: number
}

/** The value that the name at `name` is said to have, going forward over glue. */
export function valueAhead(sentence: Sentence, name: number, several: boolean): Ahead | null {
  const { items } = sentence
  let strong = false
  let commas = 0
  let reach = name + 1 + REACH
  for (let at = name + 1; at < Math.min(items.length, reach); at += 1) {
    const item = items[at]!
    // "of the 2-layer encoder is" says of what, as other phrases do.
    const isPhrase = item.kind === 'value' && isAdjective(sentence, at)
    if (item.kind === 'value' && !isPhrase) {
      if (
        item.value!.parts[0]!.spelt &&
        !(
          /^(?:is|are|of|to|=|as|was|were)$/.test(normAt(sentence, at - 1)) &&
          ENDS.test(sentence.tokens[item.to]?.norm ?? '.')
        )
      )
        return null
      return { item: at, strong, distance: onlyBrackets(sentence, name + 1, at) ? 1 : at - name }
    }
    if (item.kind === 'name') {
      if (isSymbolItem(sentence, at) && at <= name + 3) continue
      return null
    }
    if (!isPhrase && isParameterSymbol(sentence.tokens[item.from]!.text, item.norm)) continue
    if (item.kind === 'symbol') {
      if (!GLUE_SYMBOLS.has(item.norm)) return null
      if (
        item.norm === ',' &&
        (++commas > 1 || !/^(?:which|is|are|i|where|respectively|set|of|that|with)$/.test(normAt(sentence, at + 1)))
      )
        return null
      if (item.norm === ')' && !several && !strong && !opensBefore(sentence, name, at)) return null
    } else if (isPhrase || !GLUE.has(item.norm)) {
      // "lr policy: 0.0003", "learning rate (actor) 0.001"
      if (
        !isPhrase &&
        at <= name + 2 &&
        (normAt(sentence, at + 1) === ':' || (normAt(sentence, at + 1) === ')' && normAt(sentence, at - 1) === '('))
      )
        continue
      const past = prepositionalPhrase(sentence, at)
      if (past === null) return null
      // What the phrase passes over is no distance between a name and its value.
      reach += past - at
      at = past - 1
      strong = true
      continue
    }
    if (item.norm === 'per') at += 1
    if (CONNECTORS.has(item.norm)) strong = true
  }
  return null
}

/** "(α)", "(initial)", "(actor)": one word in brackets and nothing else. */
function onlyBrackets(sentence: Sentence, from: number, to: number): boolean {
  return to - from === 3 && normAt(sentence, from) === '(' && normAt(sentence, to - 1) === ')'
}

/** Whether a bracket opened between the name and `at`, or before the name ("(β1, β2) = …"). */
function opensBefore(sentence: Sentence, name: number, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, name - 8); i -= 1) if (normAt(sentence, i) === '(') return true
  return false
}

/** What may stand behind a number in letters that is a value. */
const ENDS = oneOf(
  '[.,;:)]|and|or|for|in|on|by|when|throughout|unless|while|with|as|respectively|to|during|epochs?',
  'layers?|steps?|iterations?',
)

const PREPOSITIONS = /^(?:for|of|in|on|used|across|during|when)$/

const COPULA = /^(?:is|are|was|were|set|to|fixed|=|:|equals|tuned|chosen|selected|as|at|exceeds|exceed)$/

/**
 * "… of splatting is", "… for both depth and pose set to": the item of the copula, where only plain words stand
 * before it.
 */
function prepositionalPhrase(sentence: Sentence, at: number): number | null {
  const before = normAt(sentence, at - 1)
  if (
    !PREPOSITIONS.test(normAt(sentence, at)) &&
    !PREPOSITIONS.test(before) &&
    !/^(?:the|a|our|each|all|both)$/.test(before)
  )
    return null
  let commas = 0
  for (let next = at; next < Math.min(sentence.items.length, at + 14); next += 1) {
    const item = sentence.items[next]!
    if (item.kind === 'value' && isBracketed(sentence, next) && next - at <= 6) return next
    if (item.kind === 'value' && !item.value!.parts[0]!.spelt && !isPartOfName(sentence, next) && !isAdjective(sentence, next)) return null
    if (/^(?:among|in|from|over)$/.test(item.norm) && next > at + 1 && isBracketed(sentence, next + 1)) return next
    if (item.kind === 'name' && commas > 0) return null
    if (COPULA.test(item.norm)) return next
    if (item.norm === ',') commas += 1
    if (item.kind === 'symbol' && !/^[-/(),]$/.test(item.norm)) return null
  }
  return null
}

/** "the 2-layer encoder": a number that a hyphen makes a part of an adjective. */
function isAdjective({ items, tokens }: Sentence, at: number): boolean {
  const { to, value } = items[at]!
  return value?.form === 'number' && tokens[to]?.norm === '-' && !tokens[to]!.spaced && /^(?:layers?|heads?|blocks?|stages?|hop|step)$/.test(tokens[to + 1]?.norm ?? '')
}

const isBracketed = (sentence: Sentence, at: number) =>
  sentence.items[at]?.kind === 'value' && /^[{[]$/.test(sentence.tokens[sentence.items[at].from]!.text)

/** "CIFAR-10": digits glued to a word by a hyphen. */
function isPartOfName(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const { from } = sentence.items[at]!
  return !tokens[from]!.spaced && tokens[from - 1]?.norm === '-' && tokens[from - 2]?.kind === 'word'
}
