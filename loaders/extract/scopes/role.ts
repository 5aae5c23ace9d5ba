import { oneOf } from '../settings/pattern'
import type { Sentence } from '../settings/sentence'

const INTRODUCTIONS = oneOf(
  'to|in|for|when|while|by|following|on|with|given|regarding|during|if|as|concerning|besides|under|at',
  'however|specifically|additionally|moreover|similarly|furthermore|finally|also',
)
const PASSED_OVER = oneOf(
  String.raw`and|while|whereas|but|when|to|specifically|as|also|adversarially|naturally|i|ii|iii|\(|\)|in`,
  String.raw`particular|similarly|then|"|for|example|e\.g|only|during|first|second|finally|here|next`,
)

/**
 * `lead`: opens a clause ("For ImageNet, we …"). `object`: what is trained ("We train ResNet-18"). `subject`: has or
 * uses something ("SST uses …"). `behind`: a preposition within a clause ("… on CIFAR-10"). `brackets`: "(MNIST)".
 * `except`: "except X". `beside`: named in passing.
 */
export type Role = 'lead' | 'object' | 'subject' | 'behind' | 'brackets' | 'except' | 'beside'

export const PREPOSITIONS = oneOf(
  'for|on|in|with|of|over|across|under|during|when|using|at|regarding|upon|from|via|to|by',
)

const STRONG_PREPOSITIONS = /^(?:for|on|in|during|when|with|under|across|over|regarding|at)$/

const TRAINING = oneOf(
  'train|trains|trained|training|retrain|finetune|finetuned|tune|tuned|tuning|pretrain|pretrained',
  'optimize|optimized|optimizing|evaluate|run|running|ran|use|used|using|implement|implemented|employ|adopt',
  'consider|learn|attack|conduct|perform|perform',
)

const CLAUSE_STARTS = oneOf(
  ';|:|while|whereas|and|but|then|specifically|concretely|similarly|finally|moreover|additionally|also',
  String.raw`meanwhile|otherwise|instead|,|"|'|‘|“|•|\)|\.`,
)

const VERBS = oneOf(
  'run|all|is|are|was|were|uses|use|used|has|have|contains|consists|employs|adopts|takes|follows',
  'requires|were|runs|achieves',
)

/** The comparable text of a token; "" outside the sentence. */
const normOf = ({ tokens }: Sentence, at: number) => tokens[at]?.norm ?? ''

export function isLocal(sentence: Sentence, role: Role, at: number, to: number): boolean {
  if (/^(?:modules?|blocks?|layers?|components?|branch|branches|heads?|units?)$/.test(normOf(sentence, to))) return true
  if (role === 'object') return !/^(?:train|retrain|pretrain|finetune|tune|optimize|learn)/.test(normOf(sentence, at))
  return role === 'subject' && !/^(?:trained|optimized|tuned|finetuned|pretrained|learned)$/.test(normOf(sentence, to + 1))
}

export function roleAt(sentence: Sentence, at: number, from: number, to: number): Role {
  const word = normOf(sentence, at)
  if (
    /^(?:except|excluding|besides|than)$/.test(word) ||
    (/^(?:for|in|on|with)$/.test(word) && /^(?:except|apart)$/.test(normOf(sentence, at - 1)))
  )
    return 'except'
  if (/^exceptions?$/.test(normOf(sentence, at - 1)) || /^exceptions?$/.test(normOf(sentence, at - 2))) return 'lead'
  if (at < 0 || CLAUSE_STARTS.test(word)) {
    if (at < 0 && normOf(sentence, to) === ':') return 'lead'
    const verb = pastThings(sentence, to)
    if (VERBS.test(normOf(sentence, to)) || VERBS.test(normOf(sentence, to + 1)) || VERBS.test(normOf(sentence, verb)) || isParameter(sentence, to)) return 'subject'
    return at < 0 && normOf(sentence, to) === '(' ? 'subject' : 'beside'
  }
  if (STRONG_PREPOSITIONS.test(word) || (PREPOSITIONS.test(word) && TRAINING.test(normOf(sentence, at - 1)))) {
    return opensClause(sentence, at, to) ? 'lead' : 'behind'
  }
  if (TRAINING.test(word)) return opensClause(sentence, at, to) && /ing$/.test(word) ? 'lead' : 'object'
  if (word === 'of')
    return /^(?:settings?|parameters?|hyperparameters?|training|implementation|configuration|details)$/.test(
      normOf(sentence, at - 1),
    )
      ? 'subject'
      : 'beside'
  if (VERBS.test(normOf(sentence, to)) && from <= 4) return 'subject'
  return 'beside'
}

/**
 * "To train faster on ImageNet, we …", "However, for sparse graphs, …": before the comma that ends what opens a
 * sentence.
 */
function inIntroduction(sentence: Sentence, at: number): boolean {
  const { tokens } = sentence
  if (
    !INTRODUCTIONS.test(
      tokens[0]?.norm ?? '',
    )
  )
    return false
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
  let before = at - 1
  if (inIntroduction(sentence, at)) return true
  while (
    before >= 0 &&
    PASSED_OVER.test(
      normOf(sentence, before),
    )
  )
    before -= 1
  if (before < 0 || /^[;:•]$/.test(normOf(sentence, before))) return true
  if (normOf(sentence, before) === ',' && /^(?:we|the|,|our|it|they|all|a|an|following)$/.test(normOf(sentence, to))) return true
  // "… and on the image datasets we use …"
  const next = pastThings(sentence, to)
  return /^(?:and|while|whereas|but|,)$/.test(normOf(sentence, at - 1)) && /^(?:we|our|it|they)$/.test(normOf(sentence, next))
}

const THINGS = /^(?:datasets?|tasks?|environments?|experiments?|models?|networks?|data|domains?|games?|benchmarks?|setting|case)$/

/** Behind the nouns that a name may have: "the X models in Table 1 are …". */
function pastThings({ tokens }: Sentence, from: number): number {
  let at = from
  while (THINGS.test(tokens[at]?.norm ?? '')) at += 1
  if (at > from && tokens[at]?.norm === 'in' && /^(?:table|section|figure|fig)$/.test(tokens[at + 1]?.norm ?? '')) return at + 3
  return at
}
