import { longestPhrase, phraseTrie } from '../settings/phrase-trie'
import type { Token } from '../settings/tokens'
import { METRICS, type Metric } from './metrics'

const TRIE = phraseTrie(
  METRICS.flatMap((metric) => [metric.name, ...metric.aliases].map((name) => [name, metric] as const)),
)

/** A metric as a sentence names it, by tokens. */
export interface Hit {
  readonly metric: Metric
  readonly from: number
  readonly to: number
}

/** The metrics that a sentence names, in its order. */
export function metricsOf(tokens: readonly Token[]): readonly Hit[] {
  const hits: Hit[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    const hit = tokens[at]!.kind === 'word' ? longestPhrase(TRIE, tokens, at) : null
    if (hit === null) continue
    hits.push({ metric: hit.entry, from: hit.from, to: hit.to })
    at = hit.to - 1
  }
  return hits
}

/** Whether a clause or a preposition stands between two tokens. */
export const hasStop = (tokens: readonly Token[], from: number, to: number) => {
  for (let i = from; i < to; i += 1) if (/^(?:[.;,]|and|while|with|by|on)$/.test(tokens[i]!.norm)) return true
  return false
}
