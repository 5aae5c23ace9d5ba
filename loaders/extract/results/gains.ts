import { oneOf } from '../settings/pattern'
import type { Token } from '../settings/tokens'
import type { Figure } from './figure'
import { type Hit, hasStop } from './metric-hits'
import type { Metric } from './metrics'
import type { Numeral } from './numerals'

const QUANTIFIERS = oneOf(
  'to|up|than|more|about|around|approximately|nearly|over|a|an|average|of|at|least|roughly|most|factor',
  String.raw`as|much|\+|from|ranging|~|respectively|further|the|%|relative|margin|absolute|large|only|just`,
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

/** The words that make a figure a gain. */
export interface Gain {
  readonly kind: Figure['kind']
  readonly rule: string
  readonly word: string
  /** Token of the verb or noun. */
  readonly at: number
}

/** "improves … by V", "V improvement", "V higher", "an improvement of V". */
export function gainAround(tokens: readonly Token[], number: Numeral): Gain | null {
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
export function gainMetric(tokens: readonly Token[], number: Numeral, metrics: readonly Hit[], gain: Gain): Hit | null {
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
export function siblingsOf(
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
