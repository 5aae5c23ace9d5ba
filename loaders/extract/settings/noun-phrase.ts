import { isParameterSymbol, symbolName } from './glue'
import { EMPTY, GENERIC, HEADS, STOPS } from './noun-words'
import { singular } from './phrase-trie'
import type { Sentence } from './sentence'

/** A name outside the lexicon, by tokens: a noun phrase or a symbol. */
export interface OpenName {
  readonly name: string
  readonly from: number
  readonly to: number
  /** Its last word is one that names parameters ("size", "rate", "threshold"), or it is a symbol. */
  readonly typical: boolean
}

const LONGEST = 6

/**
 * The name that a verb before token `to` speaks of: past what follows it with a preposition ("the trade-off
 * parameter α of identity loss and contrastive loss" is α).
 */
export function subjectBefore(sentence: Sentence, to: number): OpenName | null {
  let open = openNameBefore(sentence, beforeReference(sentence, beforeRemark(sentence, to)))
  let best = open
  for (let steps = 0; open !== null && steps < 4; steps += 1) {
    let at = open.from - 1
    while (
      at > 0 &&
      /^(?:the|a|an|our|each|both|all|its|their|one|two|three|four|these)$/.test(sentence.tokens[at]!.norm)
    )
      at -= 1
    const word = sentence.tokens[at]?.norm ?? ''
    if (!/^(?:of|for|in|on|between|across|and|to|with)$/.test(word) || (word === 'and' && best?.typical === true)) break
    open = openNameBefore(sentence, at)
    if (
      open !== null &&
      open.typical &&
      (word !== 'and' || open.name.includes(' of ')) &&
      !(best?.typical === true && isSymbolName(best))
    )
      best = open
  }
  return best
}

/** Past ", used to control the speed of the target," before token `to`. */
function beforeRemark({ tokens }: Sentence, to: number): number {
  if (tokens[to - 1]?.text !== ',' && tokens[to]?.text !== ',') return beforeParticiple(tokens, to)
  for (let at = to - 2; at > Math.max(0, to - 24); at -= 1) {
    if (tokens[at]!.kind === 'number') return to
    if (tokens[at]!.text === ',')
      return /^(?:used|which|where|that|controlling|denoted|defined|determining|representing|balancing|weighting|a|the|called|i\.e)$/.test(tokens[at + 1]!.norm) ? at : to
  }
  return to
}

/** Past "used in our algorithm" behind letters, before token `to`: the letters are what is spoken of. */
function beforeParticiple(tokens: Sentence['tokens'], to: number): number {
  for (let at = to - 1; at > Math.max(0, to - 8); at -= 1) {
    const { kind, norm } = tokens[at]!
    if (kind !== 'word' && norm !== '-') return to
    if (!/^(?:used|involved|introduced|appearing|employed)$/.test(norm)) continue
    const before = tokens[at - 1]!
    return at < to - 1 && isParameterSymbol(before.text, before.norm) ? at : to
  }
  return to
}

/** The comparable text of a token; "" outside the sentence. */
const tokenNorm = ({ tokens }: Sentence, at: number) => tokens[at]?.norm ?? ''

/** Past "in (7)", "of Eq. (7)", "in (9) and (10)" before token `to`. */
function beforeReference(sentence: Sentence, to: number): number {
  let at = to
  if (/^\d+$/.test(tokenNorm(sentence, at - 1))) {
    let word = at - 2
    if (tokenNorm(sentence, word) === '.') word -= 1
    if (
      /^(?:eq|eqs|eqn|equation|algorithm|alg|table|section|sec)$/.test(tokenNorm(sentence, word)) &&
      /^(?:in|of|from)$/.test(tokenNorm(sentence, word - 1))
    )
      return word - 1
  }
  while (tokenNorm(sentence, at - 1) === ')' && /^\d/.test(tokenNorm(sentence, at - 2)) && tokenNorm(sentence, at - 3) === '(') {
    at -= 3
    while (/^(?:eq|eqs|eqn|equation|equations|\.|and|,)$/.test(tokenNorm(sentence, at - 1))) at -= 1
  }
  if (at < to && /^(?:in|of|from)$/.test(tokenNorm(sentence, at - 1))) return at - 1
  // "the length of the code (l) is set", "the threshold (for pairs) was"
  if (tokenNorm(sentence, to - 1) === ')') {
    for (let open = to - 2; open > Math.max(0, to - 11); open -= 1) if (tokenNorm(sentence, open) === '(') return open
  }
  return to
}

const isSymbolName = (open: OpenName) =>
  open.to - open.from === 1 && open.name.length <= 8 && open.typical && !HEADS.has(open.name)

/** The name that ends right before token `to`. Null where no noun phrase stands there. */
export function openNameBefore(sentence: Sentence, to: number): OpenName | null {
  const { tokens } = sentence
  // "the λ parameter"
  const named = /^(?:parameters?|values?|hyperparameters?|hyper)$/.test(tokens[to - 1]?.norm ?? '')
    ? symbolBefore(sentence, to - 1)
    : null
  if (named !== null) return { ...named, to }
  const symbol = symbolBefore(sentence, to)
  let last = to - 1
  if (symbol !== null) last = symbol.from - 1
  if (symbol !== null && (tokens[last]?.text === '(' || tokens[last]?.text === ',')) last -= 1
  if (symbol !== null && tokens[last]?.norm === 'of') last -= 1
  const phrase = symbol !== null && tokens[symbol.from - 1]?.text === ',' ? null : phraseBefore(sentence, last + 1)
  if (symbol === null) return phrase
  // "feature dimension d": the words say more than the letter; "parameter λ": the letter says it all.
  if (phrase !== null && phrase.typical && symbol.from - phrase.to <= 1 && !opensList(sentence, symbol.from) && !GENERIC.has(phrase.name))
    return { ...phrase, to: symbol.to }
  return symbol
}

/** "the highest probability (λ = 2, α = 1)": a bracket with several letters of its own. */
function opensList({ tokens }: Sentence, symbol: number): boolean {
  if (tokens[symbol - 1]?.text !== '(') return false
  let equations = 0
  for (let at = symbol; at < Math.min(tokens.length, symbol + 40) && tokens[at]!.text !== ')'; at += 1) if (tokens[at]!.text === '=') equations += 1
  return equations > 1
}

function symbolBefore(sentence: Sentence, to: number): OpenName | null {
  const token = sentence.tokens[to - 1]
  if (token === undefined) return null
  // "τ 2", "β 1": an index or exponent that came off its letter.
  const before = sentence.tokens[to - 2]
  if (
    token.kind === 'number' &&
    /^\d$/.test(token.text) &&
    before?.kind === 'word' &&
    isParameterSymbol(before.text, before.norm) &&
    !/\d/.test(before.text)
  ) {
    return { name: `${symbolName(before.text, before.norm)}${token.text}`, from: to - 2, to, typical: true }
  }
  // "λ s": the plural of a letter.
  if (token.text === 's' && before?.kind === 'word' && /^[α-ω]/.test(before.norm)) return { name: symbolName(before.text, before.norm), from: to - 2, to, typical: true }
  if (token.kind !== 'word' || !isParameterSymbol(token.text, token.norm)) return null
  if (!token.spaced && (before?.kind === 'word' || before?.norm === '-')) return null
  // "CVa R": the last letter of a name that was split.
  if (
    token.text.length === 1 &&
    /^[A-Z]/.test(token.text) &&
    before !== undefined &&
    /[A-Z]{2}|[a-z][A-Z]/.test(before.text)
  )
    return null
  return { name: symbolName(token.text, token.norm), from: to - 1, to, typical: true }
}

function phraseBefore(sentence: Sentence, to: number): OpenName | null {
  const { tokens } = sentence
  let from = to
  let words = 0
  for (let at = to - 1; at >= 0 && words <= LONGEST; at -= 1) {
    const token = tokens[at]!
    if (token.norm === '-' && !token.spaced && at < to - 1 && !tokens[at + 1]!.spaced) continue
    if (token.kind !== 'word') break
    if (token.norm === 'of' && at < to - 1) {
      if (!HEADS.has(tokens[at - 1]?.norm ?? '')) break
      words += 1
      continue
    }
    if ((token.norm === 'the' || token.norm === 'each') && tokens[at - 1]?.norm === 'of') continue
    if (
      STOPS.has(token.norm) ||
      (/\d/.test(token.norm) && !/^[a-z]{2,}\d+$/.test(token.norm)) ||
      token.norm.endsWith('ly')
    )
      break
    from = at
    words += 1
  }
  while (from < to - 1 && (EMPTY.has(tokens[from]!.norm) || tokens[from]!.norm === '-' || tokens[from]!.norm === 'of'))
    from += 1
  const kept = tokens.slice(from, to).filter((token) => token.norm !== 'the' && token.norm !== 'each')
  if (kept.length === 0 || EMPTY.has(kept[0]!.norm) || kept.every((token) => token.norm.length < 2)) return null
  const counted = tokens[from - 1]?.text === '#' || (tokens[from - 1]?.norm === 'of' && tokens[from - 2]?.text === '#')
  const name = counted ? `number of ${phraseText(kept)}` : phraseText(kept)
  if (name.length > 60 || name.length < 3) return null
  return {
    name,
    from,
    to,
    typical:
      counted ||
      kept.some(
        (token, i) =>
          (HEADS.has(token.norm) || HEADS.has(singular(token.norm))) &&
          (i === kept.length - 1 || kept[i + 1]!.norm === 'of'),
      ),
  }
}

function phraseText(tokens: Sentence['tokens']): string {
  let text = ''
  for (const token of tokens) {
    if (token.norm === '-') text += '-'
    else
      text +=
        (text === '' || text.endsWith('-') ? '' : ' ') +
        (/^\p{Lu}[\p{Lu}\d]/u.test(token.text) ? token.text : token.norm)
  }
  return text.trim()
}
