import type { Mention } from '../mention'
import { singular } from '../settings/phrase-trie'
import type { Sentence } from '../settings/sentence'
import { plainTargets, properNames } from './proper-names'
import { SHARED_METHODS } from './shared-methods'

/** One thing that values may be limited to, as a sentence names it. */
export interface Target {
  readonly name: string
  readonly kind: 'dataset' | 'architecture' | 'method' | 'other'
  readonly start: number
  readonly end: number
  /** A task or kind of data in ordinary words: it gives way to a dataset or architecture. */
  readonly plain?: true
}

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

/**
 * `lead`: opens a clause ("For ImageNet, we …"). `object`: what is trained ("We train ResNet-18"). `subject`: has or
 * uses something ("SST uses …"). `behind`: a preposition within a clause ("… on CIFAR-10"). `brackets`: "(MNIST)".
 * `except`: "except X". `beside`: named in passing.
 */
export type Role = 'lead' | 'object' | 'subject' | 'behind' | 'brackets' | 'except' | 'beside'

const DEPTH_NOUNS = /^(?:models?|networks?|nets?|architectures?|variants?|versions?|resnets?)$/
const PHASES = new Map([
  ['pretraining', 'pre-training'], ['pre training', 'pre-training'], ['finetuning', 'fine-tuning'], ['fine tuning', 'fine-tuning'],
  ['pre train', 'pre-training'], ['pretrain', 'pre-training'], ['finetune', 'fine-tuning'], ['fine tune', 'fine-tuning'], ['linear probing', 'linear probing'], ['linear evaluation', 'linear evaluation'],
  ['incremental learning', 'incremental learning'], ['meta training', 'meta-training'], ['meta testing', 'meta-testing'], ['meta test', 'meta-testing'],
  ['instruction tuning', 'instruction tuning'], ['distillation', 'distillation'], ['reward modeling', 'reward modeling'],
])

/** Whether a method is one of several that a paper compares, by its proper name: not "dropout", not "Adam". */
const isParticular = (name: string) => /\p{Lu}/u.test(name) && !SHARED_METHODS.test(name)

/** Everything in a sentence that a value may be limited to, in order. `names` are those inside the sentence. */
export function targetsOf(sentence: Sentence, names: readonly Mention[]): readonly Target[] {
  const found: Target[] = []
  for (const { kind, name, start, end } of names) {
    if (kind === 'dataset' || kind === 'architecture' || (kind === 'method' && isParticular(name))) found.push({ kind, name, start, end })
  }
  const others = otherTargets(sentence, found)
  const taken: readonly { readonly start: number, readonly end: number }[] = [...names, ...others]
  const proper = [...properNames(sentence, names), ...plainTargets(sentence)]
    .filter((name) => !taken.some((other) => other.start < name.end && name.start < other.end))
  return [...found, ...others, ...proper].sort((a, b) => a.start - b.start)
}

/** Parts that have settings of their own. */
export const COMPONENTS = new Set([
  'generator', 'discriminator', 'actor', 'critic', 'encoder', 'decoder', 'teacher', 'student', 'backbone',
  'projector', 'predictor', 'policy',
])

const TRIGGERS = new Set([...COMPONENTS, ...[...PHASES.keys()].map((phase) => phase.split(' ')[0]!), 'experiment', 'experiments', 'stage', 'stages', 'phase', 'task', 'tasks'])

/** Depth groups ("18-layer models"), phases ("fine-tuning"), experiments ("generalization gap experiments"). */
function otherTargets(sentence: Sentence, named: readonly Target[]): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  const free = (start: number, end: number) => !named.some((target) => target.start < end && start < target.end)
  const add = (from: number, to: number, name: string) => {
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    if (free(start, end)) found.push({ kind: 'other', name, start, end })
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (token.kind === 'number' && tokens[at + 1]?.norm === '-' && /^layers?$/.test(tokens[at + 2]?.norm ?? '') && DEPTH_NOUNS.test(tokens[at + 3]?.norm ?? '')) {
      add(at, at + 4, `${token.text}-layer models`)
    } else if (isHeading(sentence, at)) {
      add(at, at + 1, token.text)
    } else if (token.kind === 'word' && TRIGGERS.has(token.norm)) {
      if (COMPONENTS.has(token.norm)) {
        if (/^(?:networks?|and|,|\.|;|\)|respectively|is|are|uses?|has|have|in|with|we|)$/.test(tokens[at + 1]?.norm ?? '')) add(at, at + 1, token.norm)
        continue
      }
      const dash = tokens[at + 1]?.norm === '-' ? 1 : 0
      const two = `${token.norm} ${tokens[at + 1 + dash]?.norm ?? ''}`
      const phase = PHASES.get(two) ?? PHASES.get(token.norm)
      if (phase !== undefined) {
        const to = PHASES.has(two) ? at + 2 + dash : at + 1
        add(at, to, phase)
        at = to - 1
      } else if (/^experiments?$/.test(token.norm)) {
        addExperiments(sentence, at, add)
      } else if (/^stages?$|^phase$/.test(token.norm) && /^(?:first|second|third|final|initial|training)$/.test(tokens[at - 1]?.norm ?? '')) {
        if (tokens[at - 1]!.norm !== 'training') add(at - 1, at + 1, `${tokens[at - 1]!.norm} stage`)
      } else if (/^tasks?$/.test(token.norm) && at > 0 && /^[A-Z]\w*$/.test(tokens[at - 1]!.text) && at > 1) {
        const name = tokens[at - 1]!
        if (!/^(?:The|All|Each|Our|Both|For|These|This|In|On)$/.test(name.text)) add(at - 1, at + 1, name.text)
      }
    }
  }
  return found
}

/** "BDT 1,000 trees", "'RF 80 trees'": an abbreviation that heads its settings. */
function isHeading(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  const token = tokens[at]!
  const next = tokens[at + 1]
  if (token.kind !== 'word' || next?.kind !== 'number' || !next.spaced || !/^[A-Z]{2,6}$/.test(token.text) || NO_HEADINGS.test(token.text)) return false
  return at === 0 || /^["'‘“:;(•]$/.test(tokens[at - 1]!.text)
}

const NO_HEADINGS = /^(?:GPU|GPUS|CPU|RAM|LR|SGD|ADAM|BS|WD|GB|MB|TPU|SOTA|RTX|GTX|API|EMA|IID|II|III|IV|VI)$/

/** "generalization gap experiments", "experiments comparing regularizers" (called "regularizer experiments"). */
function addExperiments(sentence: Sentence, at: number, add: (from: number, to: number, name: string) => void): void {
  const { tokens } = sentence
  const spelt = (from: number, to: number) => tokens.slice(from, to)
    .map((token) => (token.norm === '-' ? '-' : /\p{Lu}{2}/u.test(token.text) ? token.text : token.norm)).join(' ').replace(/ - /g, '-')
  const from = experimentStart(sentence, at)
  // "one-shot MAPF experiments" are about a thing with a name of its own.
  if (from < at) add(from, at + 1, /\p{Lu}{2}/u.test(spelt(from, at)) ? spelt(from, at) : `${spelt(from, at)} experiments`)
  else if (/^(?:comparing|studying|varying)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'word') {
    add(at, at + 3, `${singular(tokens[at + 2]!.norm)} experiments`)
  }
}

const EXPERIMENT_STOPS = /^(?:all|our|the|these|those|this|in|for|of|both|any|other|main|following|and|each|further|more|additional|preliminary|extensive|same|with|on|from|every|most|above|first|second|third|most|numerical|empirical|several|some|remaining|to|real|different|subsequent|as|run|conduct|perform|synthetic|two|three|four|comparing|by|reported|that|such|these|their|no|also|various|world|during|throughout|across|separate|five|six|ten|simulation|previous|own|individual|simple|few|many|repeat|repeated|current|next|initial|final|training|ablation|large|scale|comparison|comparative)$/

function experimentStart(sentence: Sentence, at: number): number {
  let from = at
  while (from > 0 && at - from < 3) {
    const token = sentence.tokens[from - 1]!
    if (token.norm === '-' && !token.spaced && sentence.tokens[from - 2]?.kind === 'word') {
      from -= 2
      continue
    }
    if (token.kind !== 'word' || EXPERIMENT_STOPS.test(token.norm) || token.norm.length < 3) break
    from -= 1
  }
  return from
}

const PREPOSITIONS = /^(?:for|on|in|with|of|over|across|under|during|when|using|at|regarding|upon|from|via|to|by)$/
const STRONG_PREPOSITIONS = /^(?:for|on|in|during|when|with|under|across|over|regarding|at)$/
const TRAINING = /^(?:train|trains|trained|training|retrain|finetune|finetuned|tune|tuned|tuning|pretrain|pretrained|optimize|optimized|evaluate|run|running|ran|use|used|using|implement|implemented|employ|adopt|consider|learn|attack|conduct|perform|perform)$/
const MODIFIERS = /^(?:the|a|an|all|our|both|each|two|three|standard|original|vanilla|large|small|compact|larger|smaller|training|of|trained|dataset|datasets|data|model|models|experiments?|experiment|tasks?|task|benchmark|benchmarks|different|pre|adversarially|naturally|deep|these|respective|proposed|case|settings?|images|image|experiments|and|remaining|other|algorithm|method|methods|a|network|networks|architecture|architectures|graph|graphs|such|as|it|we|i|e|main|full|learning|selected|over|standard|baseline|simple|new|on|classification|set|sets|test|-|,|\(|the|validation|split)$/
const STOPPERS = /^(?:is|are|was|were|be|and|or|we|it|they|trained|train|use|uses|used|set|that|which|has|have|then|not|by|from|to|as|than|achieves|outperforms|where)$/
const CLAUSE_STARTS = /^(?:;|:|while|whereas|and|but|then|specifically|concretely|similarly|finally|moreover|additionally|also|meanwhile|otherwise|instead|,|"|'|‘|“|•|\)|\.)$/
const VERBS = /^(?:run|all|is|are|was|were|uses|use|used|has|have|contains|consists|employs|adopts|takes|follows|requires|were|runs|achieves)$/

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
  return gap.length < 40 && /^[\s,/&()]*(?:(?:datasets?|models?|and|or|the|both|as|well|networks?|also|,|skipless)[\s,/&()]*)*$/i.test(gap) && /[,/&]|and|or/i.test(gap)
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
  if (norm(at) === '(' && /^[,)]$/.test(norm(to))) return { targets, role: 'brackets', from, to, local: false }
  if (norm(at) === ')' ) at -= 1
  while (at >= floor && MODIFIERS.test(norm(at)) && !PREPOSITIONS.test(norm(at))) at -= 1
  // "for sparse graphs such as X": an adjective or two of the paper's own
  const reach = at
  while (at >= floor && at > from - 6 && reach - at < 2 && tokens[at]!.kind === 'word' && /^[a-z]+$/.test(tokens[at]!.text) && !PREPOSITIONS.test(norm(at)) && !STOPPERS.test(norm(at))) at -= 1
  if (!PREPOSITIONS.test(norm(at))) at = reach
  else while (at >= floor && MODIFIERS.test(norm(at)) && !PREPOSITIONS.test(norm(at))) at -= 1
  if (norm(at) === 'of' && /^(?:versions?|variants?|case|training|subsets?|subset|parts?|family|kinds?|types?|instances?|remaining)$/.test(norm(at - 1))) {
    at -= 2
    while (at >= floor && tokens[at]!.kind === 'word' && !PREPOSITIONS.test(norm(at)) && !STOPPERS.test(norm(at))) at -= 1
  }
  const role = roleAt(sentence, at, from, to)
  return { targets, role, from: role === 'beside' ? from : Math.max(at, 0), to, local: isLocal(sentence, role, Math.max(at, 0), to) }
}

function isLocal(sentence: Sentence, role: Role, at: number, to: number): boolean {
  const norm = (i: number) => sentence.tokens[i]?.norm ?? ''
  if (/^(?:modules?|blocks?|layers?|components?|branch|branches|heads?|units?)$/.test(norm(to))) return true
  if (role === 'object') return !/^(?:train|retrain|pretrain|finetune|tune|optimize|learn)/.test(norm(at))
  return role === 'subject' && !/^(?:trained|optimized|tuned|finetuned|pretrained|learned)$/.test(norm(to + 1))
}

function roleAt(sentence: Sentence, at: number, from: number, to: number): Role {
  const norm = (i: number) => sentence.tokens[i]?.norm ?? ''
  const word = norm(at)
  if (/^(?:except|excluding|besides|than)$/.test(word) || (/^(?:for|in|on|with)$/.test(word) && /^(?:except|apart)$/.test(norm(at - 1)))) return 'except'
  if (at < 0 || CLAUSE_STARTS.test(word)) {
    if (VERBS.test(norm(to)) || VERBS.test(norm(to + 1)) || isParameter(sentence, to)) return 'subject'
    return at < 0 && /^[:(]$/.test(norm(to)) ? 'subject' : 'beside'
  }
  if (STRONG_PREPOSITIONS.test(word) || (PREPOSITIONS.test(word) && TRAINING.test(norm(at - 1)))) {
    return opensClause(sentence, at, to) ? 'lead' : 'behind'
  }
  if (TRAINING.test(word)) return opensClause(sentence, at, to) && /ing$/.test(word) ? 'lead' : 'object'
  if (word === 'of') return /^(?:settings?|parameters?|hyperparameters?|training|implementation|configuration|details)$/.test(norm(at - 1)) ? 'subject' : 'beside'
  if (VERBS.test(norm(to)) && from <= 4) return 'subject'
  return 'beside'
}

/** "To train faster on ImageNet, we …", "However, for sparse graphs, …": before the comma that ends what opens a sentence. */
function inIntroduction(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  if (!/^(?:to|in|for|when|while|by|following|on|with|given|regarding|during|if|as|concerning|besides|under|at|however|specifically|additionally|moreover|similarly|furthermore|finally|also)$/.test(tokens[0]?.norm ?? '')) return false
  let commas = 0
  for (let i = 1; i < at; i += 1) {
    if (tokens[i]!.kind === 'number') return false
    if (tokens[i]!.text === ',' && i > 3) commas += 1
  }
  if (commas > 0) return false
  for (let i = at; i < Math.min(tokens.length, at + 14); i += 1) {
    if (tokens[i]!.text === ',') return true
    if (tokens[i]!.kind === 'number') return false
  }
  return false
}

/** "RF 80 trees", "RBF-SVM γ = 0.04": a value, or a letter with one, right behind. */
function isParameter(sentence: Sentence, at: number): boolean {
  const token = sentence.tokens[at]
  if (token === undefined) return false
  return token.kind === 'number' ? token.spaced : token.kind === 'word' && sentence.tokens[at + 1]?.text === '='
}

/** Whether a preposition stands where a clause begins. */
function opensClause(sentence: Sentence, at: number, to: number): boolean {
  const norm = (i: number) => sentence.tokens[i]?.norm ?? ''
  let before = at - 1
  if (inIntroduction(sentence, at)) return true
  while (before >= 0 && /^(?:and|while|whereas|but|when|to|specifically|as|also|adversarially|naturally|i|ii|iii|\(|\)|in|particular|similarly|then|"|for|example|e\.g|only|during|first|second|finally|here|next)$/.test(norm(before))) before -= 1
  if (before < 0 || /^[;:•]$/.test(norm(before))) return true
  return norm(before) === ',' && /^(?:we|the|,|our|it|they|all|a)$/.test(norm(to))
}
