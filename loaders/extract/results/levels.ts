import { oneOf } from '../settings/pattern'
import type { Token } from '../settings/tokens'
import { type Hit, hasStop } from './metric-hits'
import type { Numeral } from './numerals'

const REACHING =
  /^(?:achiev|reach|obtain|attain|get|yield|report|scor|show|demonstrat|deliver|record|produc|provid|hit|of|to|is|was|are|at|with|from|as|up|around|about|approximately|nearly|over|=|:|than|only|by)/

/** "83.3% top-1 accuracy", "FID of 2.04", "accuracy … to 79.54%". */
export function levelMetric(tokens: readonly Token[], number: Numeral, metrics: readonly Hit[]): Hit | null {
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
