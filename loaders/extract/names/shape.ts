import { wordList } from '@/loaders/vocabulary/words'
import { remembered } from '../text/remembered'
import type { Span } from '../text/span'

/** A stretch that looks like a name: `name` is it with the splits of PDF text joined ("Acc Net" is "AccNet"). */
export interface Candidate extends Span {
  readonly name: string
  /** One capitalised word, as a sentence's first or a person's name is too. */
  readonly weak: boolean
  /** An abbreviation of a task or an area: a name only where the document defines it as its own. */
  readonly area?: boolean
}

const LONGEST_TOKEN = 40

/** Abbreviations and words with capitals that name no dataset, model or method of their own. */
const COMMON = wordList('common-terms')
/** Words that begin sentences and phrases; no part of a name unless in its middle. */
const ORDINARY = wordList('ordinary-words')
/** Abbreviations of tasks, areas and makers: no names, unless a document defines them as such. */
const AREAS = wordList('areas')
/** Words that are no name by themselves. */
const PLAIN = wordList('plain-words')
/** Capitalised words that a version of a known name may begin with; never the beginning of another name. */
const PERSON_BEFORE = /(?:\bet al\.?|[A-Z]\.)\s?$/

/** Candidates in a text, in order; bracketed citations are left out. Linear. */
export function nameCandidates(text: string): readonly Candidate[] {
  const found: Candidate[] = []
  const skip = citationEnds(text)
  for (let at = 0; at < text.length; at += 1) {
    const start = at
    if (!isWordCode(text.charCodeAt(at))) continue
    let hasCapital = false
    for (; at < text.length && at - start < LONGEST_TOKEN && isTokenCode(text.charCodeAt(at)); at += 1) hasCapital ||= isCapital(text.charCodeAt(at))
    let end = at
    while (end > start && !isTokenEnd(text.charCodeAt(end - 1))) end -= 1
    // Most words are small ones: only a short one may begin a name that was split ("mm VAE").
    if (!hasCapital && !(end - start <= 4 && isCapital(text.charCodeAt(end + 1)))) continue
    const past = skip(start)
    const candidate = past === null ? candidateAt(text, start, text.slice(start, end)) : null
    if (candidate !== null) found.push(candidate)
    at = Math.max(past ?? candidate?.end ?? 0, end, start + 1) - 1
  }
  return found
}

/** Letters and digits of any script. */
function isWordCode(code: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
  return /[\p{L}\p{N}]/u.test(String.fromCharCode(code))
}

/** What stands inside a name: letters, digits, and + _ / . ' * - */
function isTokenCode(code: number): boolean {
  return isWordCode(code) || code === 43 || code === 95 || code === 47 || code === 46 || code === 39 || code === 42 || code === 45 || code === 0x2019
}

function isTokenEnd(code: number): boolean {
  return isWordCode(code) || code === 43 || code === 42
}

function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code > 127 && /\p{Lu}/u.test(String.fromCharCode(code)))
}

function candidateAt(text: string, start: number, token: string): Candidate | null {
  const joined = joinedCamel(text, start, token)
  if (joined !== null) return joined
  const word = /[.'’]/.test(token) ? token.replace(/[.'’]+s?$/, '') : token
  const end = start + word.length
  if (AREAS.has(word)) return { start, end, name: word, weak: false, area: true }
  if (isNameToken(word)) return { start, end, name: word.replace(/(?<=\p{Lu}{2})s$/u, ''), weak: false }
  if (!isCapitalised(word) || PERSON_BEFORE.test(text.slice(Math.max(0, start - 8), start)) || PERSON_AFTER.test(text.slice(end, end + 12))) return null
  const phrase = /^(?: \p{Lu}[\p{Ll}-]{2,15}){0,3}/u.exec(text.slice(end, end + 60))?.[0] ?? ''
  return { start, end: end + phrase.length, name: word + phrase, weak: true }
}

/** Whether a word is an abbreviation or a term of the field, and no name of anything of its own. */
export function isCommonTerm(word: string): boolean {
  return COMMON.has(word)
}

/** Whether a word is an abbreviation of a task or an area. */
export function isAreaTerm(word: string): boolean {
  return AREAS.has(word)
}

/** Whether a token looks like a name by itself: several capitals, or capitals and digits, or a capital inside. */
export const isNameToken = remembered((token: string): boolean => {
  if (/^\p{Lu}?\p{Ll}*$/u.test(token) || COMMON.has(token) || AREAS.has(token) || isOrdinary(token) || token.length < 2 || token.length > 30 || /^\d+(?:[./x×-]\d+)*[A-Za-z]{0,2}$/.test(token)) return false
  if (/^(?:https?|www)\b|\.(?:com|org|net|io|edu|py|txt|html)\b/i.test(token)) return false
  const parts = token.split(/[-/_]/)
  if (parts.length > 1 && COMMON.has(parts[0]!) && parts.slice(1).every((part) => /^\p{Ll}*$|^\d+$/u.test(part))) return false
  const capitals = token.match(/\p{Lu}/gu)?.length ?? 0
  if (capitals === 0) return false
  if (/\p{Ll}\p{Lu}|\p{Lu}{2,}\p{Ll}?/u.test(token)) return true
  if (/\d/.test(token) && /\p{L}{2}/u.test(token)) return !/^(?:Table|Figure|Fig|Eq|Section|Sec|Algorithm|Step|Task|Layer|Level|Stage|Phase|Case|Type|Class|Round|Top|Day|Year|Item|Line|Page|Part|Group|Exp|Appendix|Theorem|Lemma)[-.]?\d/i.test(token)
  return capitals >= 2 && !/^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)+$/u.test(token)
})

const isCapitalised = remembered((word: string): boolean => (
  /^\p{Lu}\p{Ll}{2,}(?:-\p{Lu}?\p{Ll}+|\d+)?$/u.test(word) && !isPlainWord(word)))

function isPlainWord(word: string): boolean {
  const whole = word.normalize('NFKC')
  return ORDINARY.has(whole) || PLAIN.has(whole)
}

/** "MACHINE", "1The", "English-German", "2.4GHz": words and quantities in the form of a name. */
function isOrdinary(token: string): boolean {
  if (/^\d[\d.]*(?:[GMk]?Hz|[GMTk]i?B|p)$/.test(token)) return true
  const word = token.replace(/^\d{1,2}(?=\p{Lu}\p{Ll})/u, '')
  if (/^\p{Lu}{4,}$/u.test(word)) return isPlainWord(word[0]! + word.slice(1).toLowerCase())
  return word.split('-').every((part) => part === 'to' || (/^\p{Lu}\p{Ll}+$/u.test(part) && (word !== token || isPlainWord(part))))
}

/** What follows a person's name rather than a thing's: "Doe et al.", "Doe & Roe", "Doe 2019)". */
const PERSON_AFTER = /^,?\s(?:et\sal\b|&\s\p{Lu}|\(?(?:19|20)\d\d[a-z]?\s?[);,])/u

/** A piece of a name that PDF text split at a capital: "Di", "Li", "Gen", "T", "Zero", "SNet". */
const PIECE = /^(?:\p{Lu}\p{Ll}{0,9}|\p{Lu}{1,5}\p{Ll}{0,4}|\p{Ll}{1,4})\d{0,3}$/u
const TAIL = /^(?:S?Nets?|NET|GANs?|VAEs?|AE|BERTa?|GPT|Former|ViTs?|CNNs?|RNNs?|LSTMs?|GNNs?|GCNs?|NeRF|Mixer|Flow|Bench|QA|DB|RL|MIL|GNN|KD|Attn|MAML|SGD|Adam|UCB|LoRA|Prop|Grad|Boost|Mix|Aug|Drop|Norm|Diff|Seg|Det|Rec|Gen|Eval|Set|CLIP|LM|LLM|VL|SQL|OPT|PPO|DQN|MoE|ODE|PDE|SR|TTS|ASR)(?=$|-)/u
const SHORT_WORDS = wordList('short-words')

/** Whether a split name may begin with a token. */
const mayBegin = remembered((token: string): boolean => PIECE.test(token) && !COMMON.has(token))

/** "Acc Net", "mm VAE", "Zero SNet", "Di Li Gen T": a name whose camel case was split; null where there is none. */
function joinedCamel(text: string, start: number, token: string): Candidate | null {
  const pieces = [token]
  let end = start + token.length
  if (text[end] !== ' ' || !isCapital(text.charCodeAt(end + 1)) || !mayBegin(token)) return null
  for (let count = 0; count < 4; count += 1) {
    const next = /^ (\p{Lu}[\p{L}\p{N}-]{0,14})(?![\p{L}\p{N}])/u.exec(text.slice(end, end + 18))
    if (next === null) break
    const piece = next[1]!
    const [head = ''] = piece.split('-')
    if (!PIECE.test(head) || ORDINARY.has(piece) || (COMMON.has(head) && !TAIL.test(piece) && !(/^\p{Lu}\p{Ll}{1,2}$/u.test(token) && !SHORT_WORDS.has(token)))) break
    pieces.push(piece)
    end += next[0].length
  }
  for (let count = pieces.length; count >= 2; count -= 1) {
    const used = pieces.slice(0, count)
    if (!isSplit(used)) continue
    const length = used.join(' ').length
    const name = used.join('').replace(/(?<=\p{Lu}{2}|Net|Former)s$/u, '')
    return COMMON.has(name) || AREAS.has(name) ? null : { start, end: start + length, name, weak: false }
  }
  return lastLetters(text, start, token)
}

/** "TACo S", "EWo K": the capitals that PDF text split off the end of a name. */
function lastLetters(text: string, start: number, token: string): Candidate | null {
  if (!/^\p{Lu}{2,5}\p{Ll}{1,2}$/u.test(token)) return null
  const tail = /^ (\p{Lu}{1,2})(?![\p{L}\p{N}.])/u.exec(text.slice(start + token.length, start + token.length + 4))
  if (tail === null || /^[AI]$/.test(tail[1]!)) return null
  return { start, end: start + token.length + tail[0].length, name: token + tail[1]!, weak: false }
}

function isSplit(pieces: readonly string[]): boolean {
  const [first = ''] = pieces
  const last = pieces.at(-1)!
  if (pieces.length === 2 && TAIL.test(last)) {
    return /^\p{Lu}/u.test(first) ? !ORDINARY.has(first) || first === 'Zero' || first === 'Deep' : first.length <= 3 && !/^(?:a|an|and|as|at|by|for|in|is|it|no|of|on|or|our|the|to|we|use|set|one|two|all|new|via|per|big|low|top|its|few|non|pre|sub|raw)$/.test(first)
  }
  // Several short pieces: at least one that is no word, none a whole word of the language.
  return /^\p{Lu}/u.test(first) && pieces.every((piece) => piece.length <= 4 && !SHORT_WORDS.has(piece)) && pieces.some((piece) => piece.length <= 3) &&
    (pieces.length > 2 || pieces.some((piece) => piece.length <= 2))
}

const CITATION = /\((?:[^()]{0,80}?\b(?:19|20)\d\d[a-z]?\b[^()]{0,160})\)|\[(?:\d{1,3}(?:[,;–-]\s?\d{1,3}){0,12}|[A-Z][A-Za-z+]{1,6}\d\d[a-z]?(?:[,;]\s?[A-Z][A-Za-z+]{1,6}\d\d[a-z]?){0,8}|[^\][]{0,60}\b(?:19|20)\d\d[a-z]?[^\][]{0,100})\]/g

/** Tells for an offset where the citation that holds it ends, or null. Offsets must be asked in order. */
function citationEnds(text: string): (at: number) => number | null {
  const spans = [...text.matchAll(CITATION)].map((match) => ({ start: match.index, end: match.index + match[0].length }))
    // "(CIFAR-10, Krizhevsky 2009)" holds a name and a citation: kept.
    .filter(({ start, end }) => !/^\([A-Z][\w-]*[A-Z\d][\w-]*[,;]/.test(text.slice(start, end)))
  let index = 0
  return (at) => {
    while (index < spans.length && spans[index]!.end <= at) index += 1
    const span = spans[index]
    return span !== undefined && span.start <= at ? span.end : null
  }
}
