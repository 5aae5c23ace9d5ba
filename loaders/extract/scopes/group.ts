import { oneOf } from '../settings/pattern'
import type { Sentence } from '../settings/sentence'
import { type Role, PREPOSITIONS, isLocal, roleAt } from './role'
import type { Target } from './target'

/** Targets joined by commas and "and", with the part they play in their sentence. */
export interface Group {
  readonly targets: readonly Target[]
  readonly role: Role
  /** Tokens: of its preposition (or itself where it has none), and the one after it. */
  readonly from: number
  readonly to: number
  /** Whether it holds for its own sentence only: a part of a network ("in the RMI module"), or what is only used. */
  readonly local: boolean
}

const MODIFIERS = oneOf(
  'the|a|an|all|our|both|each|two|three|standard|original|vanilla|large|small|compact|larger|smaller',
  'training|of|trained|dataset|datasets|data|model|models|experiments?|experiment|tasks?|task|benchmark',
  'benchmarks|different|pre|adversarially|naturally|deep|these|respective|proposed|case|settings?',
  'images|image|experiments|and|remaining|other|algorithm|method|methods|a|network|networks',
  'architecture|architectures|graph|graphs|such|as|it|we|i|e|main|full|learning|selected|over|standard',
  String.raw`baseline|simple|new|on|classification|set|sets|test|-|,|\(|the|validation|split`,
)

const STOPPERS = oneOf(
  'is|are|was|were|be|and|or|we|it|they|trained|train|use|uses|used|set|that|which|has|have|then|not|by',
  'from|to|as|than|achieves|outperforms|where',
)

/** The groups of a sentence, each with its role. */
export function groupsOf(sentence: Sentence, targets: readonly Target[]): readonly Group[] {
  const groups: Group[] = []
  for (let first = 0; first < targets.length;) {
    let last = first
    while (last + 1 < targets.length && areJoined(sentence, targets[last]!, targets[last + 1]!)) last += 1
    groups.push(placed(sentence, targets.slice(first, last + 1), groups.at(-1)))
    first = last + 1
  }
  return groups
}

function areJoined(sentence: Sentence, left: Target, right: Target): boolean {
  if (left.kind !== right.kind && !(left.kind === 'other' || right.kind === 'other')) return false
  // Members of one family, named together ("CIFAR").
  if (left.start === right.start) return true
  const gap = sentence.text.slice(left.end, right.start)
  return (
    gap.length < 40 &&
    /^[\s,/&()]*(?:(?:datasets?|models?|and|or|the|both|as|well|networks?|also|,|skipless)[\s,/&()]*)*$/i.test(gap) &&
    /[,/&]|and|or/i.test(gap)
  )
}

/** The first token at or after an offset. */
export function tokenAt(sentence: Sentence, offset: number): number {
  const { tokens } = sentence
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (tokens[middle]!.end <= offset) low = middle + 1
    else high = middle
  }
  return low
}

function placed(sentence: Sentence, targets: readonly Target[], previous: Group | undefined): Group {
  const { tokens } = sentence
  const from = tokenAt(sentence, targets[0]!.start)
  const to = tokenAt(sentence, targets.at(-1)!.end)
  let at = from - 1
  const floor = Math.max(previous?.to ?? 0, from - 7)
  const norm = (i: number) => tokens[i]?.norm ?? ''
  // "For the larger graphs (X), we …": in brackets, but what the sentence opens with.
  const opens = norm(to) === ')' && norm(to + 1) === ',' && from < 10 && /^(?:in|for|on)$/.test(norm(0))
  if (norm(at) === '(' && /^[,)]$/.test(norm(to))) return { targets, role: opens ? 'lead' : 'brackets', from, to, local: false }
  if (targets[0]!.verb === true) return { targets, role: 'object', from, to, local: true }
  if (norm(at) === ')' ) at -= 1
  while (at >= floor && MODIFIERS.test(norm(at)) && !PREPOSITIONS.test(norm(at))) at -= 1
  // "for sparse graphs such as X": an adjective or two of the paper's own
  const reach = at
  while (
    at >= floor &&
    at > from - 6 &&
    reach - at < 2 &&
    tokens[at]!.kind === 'word' &&
    /^[a-z]+$/.test(tokens[at]!.text) &&
    !PREPOSITIONS.test(norm(at)) &&
    !STOPPERS.test(norm(at))
  )
    at -= 1
  if (!PREPOSITIONS.test(norm(at))) at = reach
  else while (at >= floor && MODIFIERS.test(norm(at)) && !PREPOSITIONS.test(norm(at))) at -= 1
  if (
    norm(at) === 'of' &&
    /^(?:versions?|variants?|case|training|subsets?|subset|parts?|family|kinds?|types?|instances?|remaining)$/.test(
      norm(at - 1),
    )
  ) {
    at -= 2
    while (at >= floor && tokens[at]!.kind === 'word' && !PREPOSITIONS.test(norm(at)) && !STOPPERS.test(norm(at)))
      at -= 1
  }
  const said = isEach(sentence, Math.max(at, 0), from) ? 'beside' : roleAt(sentence, at, from, to)
  const role = said === 'beside' && tokens[at]?.kind === 'number' && /^(?:and|while|whereas|but)$/.test(conjunction(sentence, at, from)) && /^(?:use|uses|used|is|are|was|were|has|have)$/.test(norm(to))
    ? 'subject' : said
  return {
    targets,
    role,
    from: role === 'beside' ? from : Math.max(at, 0),
    to,
    local: isLocal(sentence, role, Math.max(at, 0), to),
  }
}

/** What joins two statements between a value and a name: "… 0.1, and the 34-layer models use …". */
const conjunction = ({ tokens }: Sentence, from: number, to: number): string => (
  tokens.slice(from + 1, to).find(({ norm }) => /^(?:and|while|whereas|but)$/.test(norm))?.norm ?? '')

/** "in each feedforward network": none is set apart. */
function isEach({ tokens }: Sentence, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (/^(?:each|every)$/.test(tokens[at]!.norm)) return true
  return false
}
