import type { Sentence } from '../settings/sentence'
import type { Token } from '../settings/tokens'
import type { Figure } from './figure'
import { gainAround, gainMetric, siblingsOf } from './gains'
import { levelMetric } from './levels'
import { type Hit, metricsOf } from './metric-hits'
import { METRICS } from './metrics'
import { type Numeral, numberAt } from './numerals'

const OTHERS =
  /\b(?:today.s|previous(?:ly)?|prior|existing|vs|versus|compared (?:to|with) \d|baseline (?:achieves|reaches)|while state of the art|human performance)\b/i

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
