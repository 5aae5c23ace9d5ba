import { oneOf } from '../settings/pattern'
import type { Sentence } from '../settings/sentence'
import type { Group } from './group'
import type { Target } from './target'

/** What a sentence hands on to those behind it. */
export interface Carried {
  readonly targets: readonly Target[]
  readonly except: readonly Target[]
  /** Over an elision between quotes. */
  readonly faint?: true
}

export const NOTHING_CARRIED: Carried = { targets: [], except: [] }

const ALL = oneOf(
  'models?|networks?|experiments?|methods?|datasets?|settings?|tasks?|runs|architectures?|baselines?',
  'cases|algorithms?|approaches|others|trainings?|domains?|problems?|environments?|benchmarks?|games',
  'scenarios|compared|evaluations?|studies|simulations|ablations?|variants|data',
)
const BETWEEN = /^(?:the|of|our|these|other|three|four|five|six|two|training|considered|compared|-|data|real|world|remaining)$/

/** Whether "all models", "each dataset" begins at a token. */
export function isAllAt({ tokens }: Sentence, at: number): boolean {
  if (!/^(?:all|every|each|any|both)$/.test(tokens[at]?.norm ?? '')) return false
  for (let next = at + 1; next < Math.min(tokens.length, at + 6); next += 1) {
    const word = tokens[next]!.norm
    if (ALL.test(word) && !(word === 'data' && tokens[next + 1]?.norm === 'sets')) return true
    if (word === 'data') return true
    if (!BETWEEN.test(word)) return false
  }
  return false
}

/** "All models are trained …" speaks of everything, unless what the sentence opens with limits it. */
export function speaksOfAll(sentence: Sentence, groups: readonly Group[]): boolean {
  const { tokens } = sentence
  const lead = groups.find((group) => group.role === 'lead')
  if (lead === undefined && opensTraining(sentence)) return true
  for (let at = 0; at < tokens.length; at += 1) {
    if (lead !== undefined && at >= lead.to) return false
    const { norm } = tokens[at]!
    if (norm === 'throughout' || (norm !== 'both' && isAllAt(sentence, at))) return true
  }
  return false
}

/** "Finally, during training, we …" */
function opensTraining({ tokens }: Sentence): boolean {
  const at = tokens.findIndex(({ norm }, i) => i < 4 && /^(?:during|for|in)$/.test(norm))
  if (at < 0) return false
  const noun = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
  return tokens[noun]?.norm === 'training' && /^(?:,|phase|process|we|stage)$/.test(tokens[noun + 1]?.norm ?? '')
}

/** Heads of tables and lists of settings that lost their lines: what was said before them does not hold on. */
const HEADING = /\b(?:hyper-?parameters?|parameters?|settings?)\s(?:names?\s)?(?:values?|settings?|ranges?)\b|\bTable\s?[A-Z]?\.?\d+\s?[:.]/i

/** What a sentence hands on, given what it took over; `first` is the token of its first setting. */
export function handedOn(sentence: Sentence, groups: readonly Group[], base: Carried, first: number): Carried {
  const opening = groups.filter((group) => (
    !group.local && (group.role === 'lead' || group.role === 'object' || group.role === 'subject') &&
    (group.to <= first || group.role === 'lead')))
  const lead = opening.filter((group) => group.role === 'lead' && group.to <= first)
  const chosen = lead.length > 0 ? lead : opening
  if (chosen.length === 0) return isHeading(sentence) ? NOTHING_CARRIED : base
  const last = groups.filter((group) => chosen.includes(group) || (
    group.role === 'behind' && group.to <= first && group.from > chosen[0]!.from && group.targets[0]!.kind !== 'method'))
  const byKind = new Map<Target['kind'], readonly Target[]>()
  for (const group of last) {
    for (const { kind } of group.targets) byKind.set(kind, group.targets.filter((other) => other.kind === kind))
  }
  return { targets: [...byKind.values()].flat(), except: [] }
}

function isHeading({ text, tokens }: Sentence): boolean {
  return tokens.length > 0 && HEADING.test(text.slice(tokens[0]!.start, tokens.at(-1)!.end))
}
