import type { Mention } from '../mention'
import { sentences } from '../text/sentences'
import type { Span } from '../text/span'
import { linkCounts } from './link-counts'
import { linkDecay } from './link-decay'
import { linkDimensions } from './link-dimensions'
import { linkInherited } from './link-inherited'
import { linkNames } from './link-names'
import { linkInitialization, linkNumberOf } from './link-number-of'
import { linkOpen } from './link-open'
import { linkWorded } from './link-worded'
import { type Link, type Sentence, parseSentence } from './sentence'

/** A hyperparameter with a value, before its scope is known. Offsets point into the text. */
export interface RawSetting {
  readonly hyperparameter: Mention
  readonly value: Mention
  readonly ordinal: number | null
}

/** The settings that one sentence states, in the order of their values. */
export function settingsOf(sentence: Sentence): readonly RawSetting[] {
  if (!sentence.items.some(({ kind, norm }) => kind === 'value' || norm.startsWith('halv'))) return []
  linkDecay(sentence)
  linkWorded(sentence)
  linkCounts(sentence)
  linkDimensions(sentence)
  linkNames(sentence)
  linkOpen(sentence)
  linkInherited(sentence)
  linkNumberOf(sentence)
  linkInitialization(sentence)
  linkInherited(sentence)
  return numbered(sentence, [...sentence.links].sort((a, b) => a.valueFrom - b.valueFrom || a.nameFrom - b.nameFrom)).map((link) => {
    const { tokens, text } = sentence
    const span = (from: number, to: number) => {
      const start = tokens[from]!.start
      const end = tokens[to - 1]!.end
      return { start, end, raw: text.slice(start, end) }
    }
    const name = span(link.nameFrom, link.nameTo)
    const unit = unitBehind(sentence, link.valueTo, link.name)
    const shared = { name: link.name, rule: link.rule, confidence: link.confidence }
    return {
      hyperparameter: { kind: 'hyperparameter', ...shared, ...name },
      value: {
        kind: 'value',
        ...shared,
        ...span(link.valueFrom, link.valueTo),
        value: link.value,
        of: name.start,
        ...(unit === null ? {} : { unit }),
      },
      ordinal: link.ordinal ?? null,
    }
  })
}

/** "K = 5, K = 7 and K = 9 for A, B and C, respectively": values that each name their parameter again, by place. */
function numbered(sentence: Sentence, links: readonly Link[]): readonly Link[] {
  if (!sentence.tokens.some(({ norm }) => norm === 'respectively')) return links
  const places = new Map<string, number>()
  const counts = new Map<string, number>()
  for (const { name } of links) counts.set(name, (counts.get(name) ?? 0) + 1)
  return links.map((link) => {
    if (link.ordinal !== undefined || counts.get(link.name)! < 2 || links.some((other) => other.name === link.name && other.rule !== link.rule)) return link
    const ordinal = places.get(link.name) ?? 0
    places.set(link.name, ordinal + 1)
    return { ...link, ordinal }
  })
}

const UNITS = new Set([
  'epochs', 'epoch', 'steps', 'iterations', 'seconds', 'second', 's', 'sec', 'ms', 'minutes', 'minute', 'hours', 'min', 'mins',
  'hour', 'days', 'gb', 'mb', 'kb', 'pixels', 'px', 'tokens', 'images', 'samples', 'sentences', 'sequences',
  'frames', 'words', 'bits', 'examples', 'hz', 'khz', 'm', 'cm', 'mm', 'km', 'rounds', 'nodes', 'graphs', 'episodes',
  'characters', 'transitions', 'milliseconds',
])

/** The unit that stands behind a value, unless it is the hyperparameter's own name. */
function unitBehind(sentence: Sentence, to: number, name: string): string | null {
  const token = sentence.tokens[to]
  if (token?.kind !== 'word' || !UNITS.has(token.norm)) return null
  return name.includes(token.norm) ? null : token.norm
}

/** What a sentence must hold to state a setting, or to open or close a scope. */
const TELLING =
  /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|twelve|twenty|fifty|half|halved|all|every|each|throughout|tuning|train|pre-?training|stage|phase|experiments?|tasks?|learning|probing|evaluation|distillation)\b|ﬁ/i

/** What a value needs: a digit, a number in letters, or a word for halving. */
const STATING =
  /[\dﬀ-ﬆ]|\b(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|sixteen|twenty|thirty|forty|fifty|sixty|eighty|ninety|half|quarter|halv\w+)\b/i

/** Whether a text may hold a value at all. */
export const mayState = (text: string): boolean => STATING.test(text)

/** Whether a sentence without names may be left unread. */
export const isSilent = (text: string): boolean => !TELLING.test(text)

/** The longest stretch that rules look at together: time stays linear in texts without full stops. */
const LONGEST_SENTENCE = 2000

/** The sentences of a stretch of text; offsets count in the text. One without end is cut between words. */
export function sentencesOf(text: string, span: Span): readonly Span[] {
  return sentences(text.slice(span.start, span.end))
    .flatMap(({ start, end }) => pieces(text, span.start + start, span.start + end))
}

function pieces(text: string, start: number, end: number): readonly Span[] {
  const found: Span[] = []
  while (end - start > LONGEST_SENTENCE) {
    const blank = text.lastIndexOf(' ', start + LONGEST_SENTENCE)
    const cut = blank > start + LONGEST_SENTENCE / 2 ? blank : start + LONGEST_SENTENCE
    found.push({ start, end: cut })
    start = cut
  }
  found.push({ start, end })
  return found
}

/** The sentences of a stretch of text, parsed. */
export function parsedSentences(text: string, span: Span): readonly Sentence[] {
  return sentencesOf(text, span).map(({ start, end }) => parseSentence(text, start, end))
}
