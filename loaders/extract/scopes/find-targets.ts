import { oneOf } from '../settings/pattern'
import { exceptionNamed, plainTargets, pluralLead, properNames, trainedModels } from './proper-names'
import type { Mention } from '../mention'
import { phaseVerbs } from './phase-verbs'
import { singular } from '../settings/phrase-trie'
import type { Sentence } from '../settings/sentence'
import { SHARED_METHODS } from './shared-methods'
import type { Target } from './target'

const DEPTH_NOUNS = /^(?:models?|networks?|nets?|architectures?|variants?|versions?|resnets?)$/

const PHASES = new Map([
  ['pretraining', 'pre-training'],
  ['pre training', 'pre-training'],
  ['finetuning', 'fine-tuning'],
  ['fine tuning', 'fine-tuning'],
  ['pre train', 'pre-training'],
  ['pretrain', 'pre-training'],
  ['finetune', 'fine-tuning'],
  ['fine tune', 'fine-tuning'],
  ['linear probing', 'linear probing'],
  ['linear evaluation', 'linear evaluation'],
  ['incremental learning', 'incremental learning'],
  ['meta training', 'meta-training'],
  ['meta testing', 'meta-testing'],
  ['meta test', 'meta-testing'],
  ['instruction tuning', 'instruction tuning'],
  ['distillation', 'distillation'],
  ['reward modeling', 'reward modeling'],
])

/** Whether a method is one of several that a paper compares, by its proper name: not "dropout", not "Adam". */
const isParticular = (name: string) => /\p{Lu}/u.test(name) && !SHARED_METHODS.test(name)

/** "GAN-10" where a list has but the family: what the paper calls so is a thing of its own. */
function memberOf({ text }: Sentence, target: Target): Target {
  const numbered = /^\s\p{Lu}\d{1,2}(?![\p{L}\p{N}.-])/u.exec(text.slice(target.end, target.end + 6))?.[0]
  if (numbered !== undefined) return { kind: 'other', name: text.slice(target.start, target.end + numbered.length), start: target.start, end: target.end + numbered.length }
  const tail = /^-(?:\d{1,3}|[A-Z]{1,3})(?![\w-])/.exec(text.slice(target.end, target.end + 6))?.[0]
  return tail === undefined || target.kind === 'dataset' ? target
    : { kind: 'other', name: text.slice(target.start, target.end + tail.length), start: target.start, end: target.end + tail.length }
}

/** "the Localization stage", "the recovering stage" */
const isNamedStage = (before: Sentence['tokens'][number] | undefined) =>
  before?.kind === 'word' && /^(?:\p{Lu}\p{Ll}{3,}|\p{Ll}{3,}(?:ing|ation))$/u.test(before.text) && !/^(?:following|existing|remaining|corresponding|during|this|each|every|next|same)$/.test(before.norm)

/** What only reads words in: no model that settings are for. */
const EMBEDDINGS = /^(?:glove|word2vec|fasttext|elmo)$/i

/** "our X model", "the proposed X" */
const isCalledOurs = (sentence: Sentence, start: number) =>
  /\b(?:our|proposed)\s(?:[a-z-]+\s)?$/i.test(sentence.text.slice(Math.max(0, start - 30), start))

/** Everything in a sentence that a value may be limited to, in order. `names` are those inside the sentence. */
export function targetsOf(sentence: Sentence, names: readonly Mention[]): readonly Target[] {
  const found: Target[] = []
  for (const { kind, name, start, end, own } of names) {
    if (kind === 'dataset' || (kind === 'architecture' && !EMBEDDINGS.test(name)) || (kind === 'method' && isParticular(name)))
      found.push({ ...memberOf(sentence, { kind, name, start, end }), ...(own === true || isCalledOurs(sentence, start) ? { own: true } : {}) })
  }
  const verbs = phaseVerbs(sentence)
  const others = [...verbs, ...otherTargets(sentence, [...found, ...verbs])]
  const taken: readonly { readonly start: number, readonly end: number }[] = [...names, ...others]
  const proper = [...properNames(sentence, names), ...plainTargets(sentence), ...trainedModels(sentence), ...pluralLead(sentence), ...exceptionNamed(sentence)]
    .filter((name) => !taken.some((other) => other.start < name.end && name.start < other.end))
  return [...found, ...others, ...proper].sort((a, b) => a.start - b.start)
}

/** Parts that have settings of their own. */
export const COMPONENTS = new Set([
  'generator', 'discriminator', 'actor', 'critic', 'encoder', 'decoder', 'teacher', 'student', 'backbone',
  'projector', 'predictor', 'policy',
])

const TRIGGERS = new Set([
  ...COMPONENTS,
  ...[...PHASES.keys()].map((phase) => phase.split(' ')[0]!),
  'experiment',
  'experiments',
  'stage',
  'stages',
  'phase',
  'task',
  'tasks',
])

/** Depth groups ("18-layer models"), phases ("fine-tuning"), experiments ("generalization gap experiments"). */
function otherTargets(sentence: Sentence, named: readonly Target[]): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  const free = (start: number, end: number) => !named.some((target) => target.start < end && start < target.end)
  const add = (from: number, to: number, name: string) => {
    const start = tokens[from]!.start
    const end = tokens[to - 1]!.end
    if (free(start, end)) found.push({ kind: 'other', name, start, end, ...(COMPONENTS.has(name) ? { part: true } : {}) })
  }
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!
    if (
      token.kind === 'number' &&
      tokens[at + 1]?.norm === '-' &&
      /^layers?$/.test(tokens[at + 2]?.norm ?? '') &&
      DEPTH_NOUNS.test(tokens[at + 3]?.norm ?? '')
    ) {
      add(at, at + 4, `${token.text}-layer models`)
    } else if (isHeading(sentence, at)) {
      add(at, at + 1, token.text)
    } else if (token.kind === 'word' && TRIGGERS.has(token.norm)) {
      if (COMPONENTS.has(token.norm)) {
        if (
          /^(?:networks?|and|,|\.|;|\)|respectively|is|are|uses?|has|have|in|with|we|)$/.test(
            tokens[at + 1]?.norm ?? '',
          ) || /^\p{Lu}$/u.test(tokens[at + 1]!.text)
        )
          add(at, at + 1, token.norm)
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
      } else if (
        /^stages?$|^phase$/.test(token.norm) &&
        (/^(?:first|second|third|final|initial|training)$/.test(tokens[at - 1]?.norm ?? '') || isNamedStage(tokens[at - 1]))
      ) {
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
  if (
    token.kind !== 'word' ||
    next?.kind !== 'number' ||
    !next.spaced ||
    !/^[A-Z]{2,6}$/.test(token.text) ||
    NO_HEADINGS.test(token.text)
  )
    return false
  return at === 0 || /^["'‘“:;(•]$/.test(tokens[at - 1]!.text)
}

const NO_HEADINGS = /^(?:GPU|GPUS|CPU|RAM|LR|SGD|ADAM|BS|WD|GB|MB|TPU|SOTA|RTX|GTX|API|EMA|IID|II|III|IV|VI)$/

/** "generalization gap experiments", "experiments comparing regularizers" (called "regularizer experiments"). */
function addExperiments(sentence: Sentence, at: number, add: (from: number, to: number, name: string) => void): void {
  const { tokens } = sentence
  const spelt = (from: number, to: number) =>
    tokens
      .slice(from, to)
      .map((token) => (token.norm === '-' ? '-' : /\p{Lu}{2}/u.test(token.text) ? token.text : token.norm))
      .join(' ')
      .replace(/ - /g, '-')
  const from = experimentStart(sentence, at)
  // "one-shot MAPF experiments" are about a thing with a name of its own.
  if (from < at)
    add(from, at + 1, /\p{Lu}{2}/u.test(spelt(from, at)) ? spelt(from, at) : `${spelt(from, at)} experiments`)
  else if (/^(?:comparing|studying|varying)$/.test(tokens[at + 1]?.norm ?? '') && tokens[at + 2]?.kind === 'word') {
    add(at, at + 3, `${singular(tokens[at + 2]!.norm)} experiments`)
  }
}

const EXPERIMENT_STOPS = oneOf(
  'all|our|the|these|those|this|in|for|of|both|any|other|main|following|and|each|further|more',
  'additional|preliminary|extensive|same|with|on|from|every|most|above|first|second|third|most',
  'numerical|empirical|several|some|remaining|to|real|different|subsequent|as|run|conduct|perform',
  'synthetic|two|three|four|comparing|by|reported|that|such|these|their|no|also|various|world|during',
  'throughout|across|separate|five|six|ten|simulation|previous|own|individual|simple|few|many|repeat',
  'repeated|current|next|initial|final|training|ablation|large|scale|comparison|comparative',
)

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
