import { oneOf } from '../settings/pattern'
import { longestPhrase, phraseTrie } from '../settings/phrase-trie'
import { quantityAt } from '../settings/quantity'
import type { Sentence } from '../settings/sentence'
import type { Token } from '../settings/tokens'
import { METRICS, type Metric } from './metrics'

const QUANTIFIERS = oneOf(
  'to|up|than|more|about|around|approximately|nearly|over|a|an|average|of|at|least|roughly|most|factor',
  String.raw`as|much|\+|from|ranging|~|respectively|further|the|%|relative|margin|absolute|large|only|just`,
)

/** One figure of a sentence: a level that was reached, or a gain. */
export interface Figure {
  readonly metric: Metric | null
  /** `level`, or what the gain is called: "improvement", "reduction", "loss". */
  readonly kind: 'level' | 'improvement' | 'reduction' | 'loss'
  /** The metric itself is a reduction ("15% higher FLOPs reduction"). */
  readonly reduced: boolean
  /** Percent stays percent; of a range its upper end. */
  readonly value: number
  readonly unit: string | null
  readonly own: boolean
  /** Metrics that go with the next figures of a list, for "A and B by 1% and 2%, respectively". */
  readonly siblings: readonly Metric[]
  /** Tokens. */
  readonly from: number
  readonly to: number
  readonly rule: string
  readonly confidence: number
}

const TRIE = phraseTrie(
  METRICS.flatMap((metric) => [metric.name, ...metric.aliases].map((name) => [name, metric] as const)),
)

const GAIN_NOUNS: Readonly<Record<string, Figure['kind']>> = {
  improvement: 'improvement',
  improvements: 'improvement',
  gain: 'improvement',
  gains: 'improvement',
  increase: 'improvement',
  increases: 'improvement',
  boost: 'improvement',
  higher: 'improvement',
  better: 'improvement',
  faster: 'improvement',
  more: 'improvement',
  reduction: 'reduction',
  reductions: 'reduction',
  decrease: 'reduction',
  fewer: 'reduction',
  less: 'reduction',
  smaller: 'reduction',
  lower: 'reduction',
  saving: 'reduction',
  savings: 'reduction',
  drop: 'loss',
  loss: 'loss',
  degradation: 'loss',
  cheaper: 'reduction',
  speedup: 'improvement',
  speedups: 'improvement',
}
const UP =
  /^(?:improv|boost|increas|enhanc|rais|outperform|surpass|exceed|beat|gain|advanc|lift|accelerat|speed|elevat)/
const DOWN = /^(?:reduc|decreas|cut|lower|sav|shrink|shorten|diminish|minimi)/
const REACHING =
  /^(?:achiev|reach|obtain|attain|get|yield|report|scor|show|demonstrat|deliver|record|produc|provid|hit|of|to|is|was|are|at|with|from|as|up|around|about|approximately|nearly|over|=|:|than|only|by)/
const OTHERS =
  /\b(?:today.s|previous(?:ly)?|prior|existing|vs|versus|compared (?:to|with) \d|baseline (?:achieves|reaches)|while state of the art|human performance)\b/i
const UNITS: Readonly<Record<string, string>> = {
  x: 'x',
  '×': 'x',
  times: 'x',
  fold: 'x',
  db: 'dB',
  ms: 'ms',
  milliseconds: 'ms',
  s: 's',
  seconds: 's',
  hours: 'hours',
  minutes: 'minutes',
  days: 'days',
  points: 'points',
  point: 'points',
  gb: 'GB',
  mb: 'MB',
}

interface Hit {
  readonly metric: Metric
  readonly from: number
  readonly to: number
}

/** The figures of a sentence, in its order. */
export function figuresOf(sentence: Sentence): readonly Figure[] {
  const { tokens } = sentence
  const metrics = metricsOf(tokens)
  const figures: Figure[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const number = numberAt(tokens, at)
    if (number === null) continue
    const figure = judge(tokens, number, metrics, figures.at(-1))
    if (figure !== null)
      figures.push({
        ...figure,
        own:
          figure.own &&
          !(
            figure.kind === 'level' &&
            OTHERS.test(sentence.text.slice(tokens[Math.max(0, at - 12)]!.start, tokens[at]!.start))
          ),
      })
    at = number.to - 1
  }
  return figures
}

function metricsOf(tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = tokens[at]!.kind === 'word' ? longestPhrase(TRIE, tokens, at) : null
    if (hit === null) continue
    hits.push({ metric: hit.entry, from: hit.from, to: hit.to })
    at = hit.to - 1
  }
  return hits
}

interface Numeral {
  readonly value: number
  readonly unit: string | null
  readonly from: number
  readonly to: number
  /** "from A to B": B, with A before. */
  readonly reached: boolean
}

/** The last number of a name such as WRN-28-20. */
function isInName(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (!tokens[first]!.spaced && tokens[first - 1]?.norm === '-' && !tokens[first - 1]!.spaced && first >= 2) first -= 2
  return first < at && tokens[first]!.kind === 'word'
}

/** What a symbol is set to: "at ε = 8", "with k = 5". */
function isSymbolsValue(tokens: readonly Token[], at: number): boolean {
  const symbol = tokens[at - 2]
  const isShort = symbol !== undefined && (symbol.end - symbol.start === 1 || /^\p{Script=Greek}/u.test(symbol.norm))
  return isShort && symbol.kind === 'word' && tokens[at - 1]?.norm === '='
}

/** A number that may be a result: with a percent sign, a multiple, or a decimal or whole number by itself. */
function numberAt(tokens: readonly Token[], at: number): Numeral | null {
  const token = tokens[at]!
  if (token.kind !== 'number' || (!token.spaced && tokens[at - 1]?.norm === '-' && tokens[at - 2]?.kind === 'word'))
    return null
  if (tokens[at - 1]?.kind === 'word' && !token.spaced) return null
  if (isInName(tokens, at) || isSymbolsValue(tokens, at)) return null
  const first = quantityAt(tokens, at)
  if (first === null || first.sides !== undefined) return null
  // 8/255 is a bound on a perturbation, never a figure that was reached.
  if (tokens.slice(at, first.to).some(({ norm }) => norm === '/')) return null
  let last = first
  const dash = tokens[first.to]
  const next =
    dash === undefined
      ? null
      : dash.norm === '-' || dash.norm === 'to'
        ? quantityAt(tokens, first.to + 1)
        : dash.kind === 'number'
          ? quantityAt(tokens, first.to)
          : null
  let reached = false
  if (next !== null && next.readings.length === 1 && !next.spelt) {
    reached = dash!.norm === 'to' && tokens[at - 1]?.norm === 'from'
    last = next
  }
  const scaled = last.percent ? Number((last.readings[0]! * 100).toPrecision(12)) : last.readings[0]!
  const behind = tokens[last.to]
  const unit = last.percent
    ? '%'
    : last.multiple
      ? 'x'
      : behind === undefined
        ? null
        : (UNITS[behind.norm] ??
          (behind.norm === 'gpu' && /^days?$/.test(tokens[last.to + 1]?.norm ?? '') ? 'GPU day' : null))
  if (unit === 'points' && last.percent) return null
  return {
    value: scaled,
    unit,
    from: at,
    to: last.to + (unit === null || last.percent || last.multiple ? 0 : unit === 'GPU day' ? 2 : 1),
    reached,
  }
}

function judge(
  tokens: readonly Token[],
  number: Numeral,
  metrics: readonly Hit[],
  previous: Figure | undefined,
): Figure | null {
  const shared = {
    value: number.value,
    unit: number.unit,
    from: number.from,
    to: number.to,
    own: tokens[number.from - 1]?.norm !== 'vs' && tokens[number.from - 2]?.norm !== 'vs',
    reduced: false,
    siblings: [],
  }
  const gain = gainAround(tokens, number)
  if (gain !== null && (!number.reached || gain.rule === 'noun-before')) {
    const hit = gainMetric(tokens, number, metrics, gain)
    if (hit === null && number.unit === null) return null
    const speed = gain.word === 'faster' || gain.word === 'speedup' || gain.word === 'speedups'
    const metric = speed ? METRICS.find(({ name }) => name === 'speedup')! : (hit?.metric ?? null)
    const reduced =
      hit !== null &&
      /^(?:reduction|saving|savings|decrease)$/.test(tokens[hit.to]?.norm ?? '') &&
      gain.kind === 'improvement'
    return {
      ...shared,
      metric,
      kind: speed ? 'level' : gain.kind,
      reduced,
      siblings: siblingsOf(tokens, metrics, hit, number),
      rule: `result.gain-${gain.rule}`,
      confidence: hit === null ? 0.55 : 0.75,
    }
  }
  const level = levelMetric(tokens, number, metrics)
  if (level !== null)
    return {
      ...shared,
      metric: level.metric,
      unit: number.unit ?? (level.metric.name === 'FPS' ? 'FPS' : null),
      kind: 'level',
      rule: 'result.level',
      confidence: 0.75,
    }
  return inherited(tokens, number, previous)
}

interface Gain {
  readonly kind: Figure['kind']
  readonly rule: string
  readonly word: string
  /** Token of the verb or noun. */
  readonly at: number
}

/** "improves … by V", "V improvement", "V higher", "an improvement of V". */
function gainAround(tokens: readonly Token[], number: Numeral): Gain | null {
  for (let i = number.to; i < Math.min(tokens.length, number.to + 9); i += 1) {
    const { norm } = tokens[i]!
    const kind = GAIN_NOUNS[norm]
    if (kind !== undefined && !(norm === 'more' && i > number.to))
      return { kind, rule: 'noun-behind', word: norm, at: i }
    if (/^(?:[.;()]|with|by|on|over|than|while|which|for|in)$/.test(norm)) break
    if (norm === ',' && tokens[i + 1]?.kind !== 'number') break
  }
  let before = number.from - 1
  while (
    before >= 0 &&
    QUANTIFIERS.test(
      tokens[before]!.norm,
    )
  )
    before -= 1
  const word = tokens[before]?.norm ?? ''
  if (Object.hasOwn(GAIN_NOUNS, word) && /^(?:of|from|ranging|by)$/.test(tokens[before + 1]?.norm ?? ''))
    return { kind: GAIN_NOUNS[word]!, rule: 'noun-before', word, at: before }
  if (word !== 'by') return null
  for (let i = before - 1; i >= Math.max(0, before - 40); i -= 1) {
    const { norm } = tokens[i]!
    if (norm === ';') break
    if (UP.test(norm)) return { kind: 'improvement', rule: 'verb-by', word: norm, at: i }
    if (DOWN.test(norm)) return { kind: 'reduction', rule: 'verb-by', word: norm, at: i }
  }
  return null
}

/** What was gained: right behind the figure or its noun, between verb and figure, else the nearest metric. */
function gainMetric(tokens: readonly Token[], number: Numeral, metrics: readonly Hit[], gain: Gain): Hit | null {
  const end = Math.max(number.to, gain.at + 1)
  const between = metrics.filter((hit) => hit.from >= Math.min(gain.at, number.to) && hit.to <= number.from)
  const within = metrics.find((hit) => hit.from >= number.to && hit.to <= gain.at + 3)
  if (within !== undefined) return within
  if (gain.rule === 'verb-by' && between.length > 0) return between[0]!
  const behind = metrics.find((hit) => hit.from >= end && hit.from - end <= 6 && !hasStop(tokens, end, hit.from))
  if (behind !== undefined) return behind
  const adjectival = metrics.find((hit) => hit.to === gain.at)
  return (
    adjectival ??
    metrics.filter((hit) => hit.to <= number.from).at(-1) ??
    metrics.find((hit) => hit.from >= end) ??
    null
  )
}

/** Metrics joined to the one of a gain by "and": they go with the figures that follow. */
function siblingsOf(
  tokens: readonly Token[],
  metrics: readonly Hit[],
  first: Hit | null,
  number: Numeral,
): readonly Metric[] {
  if (first === null || first.from > number.from) return []
  const siblings: Metric[] = []
  let last = first
  for (const hit of metrics) {
    if (hit.from < last.to || hit.to > number.from) continue
    const gap = tokens
      .slice(last.to, hit.from)
      .map((token) => token.norm)
      .join(' ')
    if (!/^(?:, )?(?:and|,)(?: the)?$/.test(gap)) break
    siblings.push(hit.metric)
    last = hit
  }
  return siblings
}

const hasStop = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i += 1) if (/^(?:[.;,]|and|while|with|by|on)$/.test(tokens[i]!.norm)) return true
  return false
}

/** "83.3% top-1 accuracy", "FID of 2.04", "accuracy … to 79.54%". */
function levelMetric(tokens: readonly Token[], number: Numeral, metrics: readonly Hit[]): Hit | null {
  const usable = metrics.filter((hit) => hit.metric.level)
  const behind = usable.find(
    (hit) => hit.from >= number.to && hit.from - number.to <= 2 && !hasStop(tokens, number.to, hit.from),
  )
  if (behind !== undefined) return behind
  if (tokens[number.from - 1]?.norm === '(' && tokens[number.to]?.norm === 'vs') return nearest(metrics, number)
  if (!ENDS.test(tokens[number.to]?.norm ?? '.')) return null
  for (const hit of [...usable].reverse()) {
    if (hit.to > number.from) continue
    if (number.from - hit.to > 13) return null
    return connected(tokens, hit.to, number.from) ? hit : null
  }
  return null
}

const ENDS = oneOf(
  '[.,;:)(%+]|and|or|on|for|in|with|at|while|which|over|when|by|without|to|as|vs|using|using|compared',
  String.raw`than|within|after|from|among|across|,|respectively|surpassing|outperforming|\]`,
)

/** The metric that stands closest to a figure. */
function nearest(metrics: readonly Hit[], number: Numeral): Hit | null {
  const distance = (hit: Hit) => Math.min(Math.abs(hit.from - number.to), Math.abs(number.from - hit.to))
  return metrics.filter((hit) => hit.metric.level).sort((a, b) => distance(a) - distance(b))[0] ?? null
}

/** Whether only words that lead to a figure stand between a metric and a number. */
function connected(tokens: readonly Token[], from: number, to: number): boolean {
  let reaches = from === to
  for (let i = from; i < to; i += 1) {
    const { norm } = tokens[i]!
    if (REACHING.test(norm)) reaches = true
    else if (/^[;.]$/.test(norm) || /^\d/.test(norm)) return false
    else if (norm === 'and' || (norm === ',' && tokens[i + 1]?.norm !== 'with')) return false
  }
  return reaches
}

/** "…, 15.02% for CIFAR-100, and 23.8% for ImageNet": a list goes on. */
function inherited(tokens: readonly Token[], number: Numeral, previous: Figure | undefined): Figure | null {
  if (previous === undefined || previous.unit !== number.unit || number.from - previous.to > 14) return null
  const lead = tokens[number.from - 1]?.norm ?? ''
  const reachesAgain = /^(?:achiev|reach|obtain|attain)/.test(lead)
  const range = number.reached && previous.rule === 'result.gain-noun-before'
  if (!/^(?:and|,|\/|&|by)$/.test(lead) && !reachesAgain && !range) return null
  const next = { value: number.value, from: number.from, to: number.to, rule: 'result.list', confidence: 0.65 }
  if (reachesAgain || range) return { ...previous, ...next }
  for (let i = previous.to; i < number.from; i += 1)
    if (/^(?:[.;(]|while|but|than|vs|compared)$/.test(tokens[i]!.norm)) return null
  const [sibling, ...rest] = previous.siblings
  return {
    ...previous,
    ...next,
    metric: sibling ?? previous.metric,
    siblings: sibling === undefined ? [] : [...rest, previous.metric!],
  }
}
