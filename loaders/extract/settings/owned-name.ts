import { type OpenName, openNameBefore } from './noun-phrase'
import { singular } from './phrase-trie'
import type { Sentence } from './sentence'

/** Heads that take a bare number behind them. */
export const NUMBERED = new Set([
  'size', 'rate', 'factor', 'dimension', 'threshold', 'coefficient', 'weight', 'width', 'radius', 'length', 'ratio',
  'probability', 'parameter', 'degree', 'depth', 'constant', 'margin', 'bandwidth', 'decay', 'capacity', 'interval',
  'limit', 'budget', 'rank', 'order', 'variance', 'deviation',
])

/** "chains of length", "a block with the size of": a bare head takes the noun before "of" or "with". */
export function withOwner(sentence: Sentence, open: OpenName): OpenName | null {
  const { tokens } = sentence
  let at = open.from - 1
  while (at > 0 && /^(?:a|an|the|its|fixed|constant)$/.test(tokens[at]!.norm)) at -= 1
  if (!/^(?:of|with|has|have|having)$/.test(tokens[at]?.norm ?? '')) return null
  const owner = openNameBefore(sentence, at)
  if (owner === null || owner.to !== at || owner.name.includes(' of ')) return null
  return { name: `${singular(owner.name)} ${tokens[open.from]!.norm}`, from: owner.from, to: open.to, typical: true }
}
