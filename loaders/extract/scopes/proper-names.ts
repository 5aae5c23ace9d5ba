import { oneOf } from '../settings/pattern'
import type { Mention } from '../mention'
import type { Sentence } from '../settings/sentence'
import type { Target } from './target'
import { SHARED_METHODS } from './shared-methods'

const LEADS = /^(?:for|on|in)$/
const FOLLOWERS = oneOf(
  '[,:;.)]|and|or|we|the|with|is|are|datasets?|data|respectively|tasks?|environments?|domains?',
  'experiments?|models?|using|while|problems?|games?|corpus|benchmarks?|networks?|',
)
const NO_NAMES = oneOf(
  'Tables?|Figures?|Figs?|Sections?|Secs?|Sect|Appendix|App|Eqs?|Equations?|Algorithms?|Alg|Theorem',
  'Lemma|Definition|Part|Step|Phase|Stage|Chapter|Line|Python|Java|PyTorch|Py|Tensor|TensorFlow|Keras',
  'NVIDIA|Nvidia|Intel|GPU|GPUs|CPU|CPUs|Linux|Ubuntu|I|We|Our|The|All|This|These|Both|Each|January',
  'February|March|April|May|June|July|August|September|October|November|December|Supplementary|Material',
  'Experiment|Experiments|Task|Setting|Case|Adam|SGD|RMSprop|English|Bayesian|Gaussian|Euclidean|Monte',
  'Section|Train|Training|Test|Testing|Batch|Learning',
)
const LONGEST = 4

/**
 * Names that no vocabulary has, where a value is limited to them: capitalised words right behind "for", "on" or
 * "in" ("For FooBar, we …", "0.1 for Foo and 0.2 for Bar-2"). `names`: every known name of the sentence.
 */
export function properNames(sentence: Sentence, names: readonly Mention[]): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (!LEADS.test(tokens[at]!.norm) && !opensTraining(tokens, at)) continue
    let next = /^(?:the|training)$/.test(tokens[at + 1]!.norm) ? at + 2 : at + 1
    for (;;) {
      const end = nameEnd(sentence, next)
      if (end === null || !FOLLOWERS.test(tokens[end]?.norm ?? '')) break
      const target = targetOf(sentence, next, end)
      if (found.some((name) => name.start < target.end && target.start < name.end)) break
      // A known name in a list does not end it.
      if (!names.some((name) => name.start < target.end && target.start < name.end)) found.push(target)
      const joins = /^(?:,|and|or)$/.test(tokens[end]?.norm ?? '')
      next = tokens[end + 1]?.norm === 'and' ? end + 2 : end + 1
      if (!joins) break
    }
  }
  return found
}

/** "When training X", "To train X" */
const opensTraining = (tokens: Sentence['tokens'], at: number) =>
  at === 1 && /^train(?:ing)?$/.test(tokens[1]!.norm) && /^(?:when|to|for|while)$/.test(tokens[0]!.norm)

/** The token behind a run of capitalised words, hyphens and digits between them; null where none begins. */
function nameEnd(sentence: Sentence, from: number): number | null {
  const { tokens } = sentence
  let at = from
  let words = 0
  while (at < tokens.length && words < LONGEST) {
    const token = tokens[at]!
    if (token.kind === 'word' && (/^\p{Lu}/u.test(token.text) || (at === from && isPrefix(tokens, at))) && !NO_NAMES.test(token.text)) words += 1
    else if (at === from || token.spaced || !/^(?:[-+/]|\d+|[a-z]\w*)$/.test(token.text)) break
    at += 1
  }
  const text = words === 0 ? '' : sentence.text.slice(tokens[from]!.start, tokens[at - 1]!.end)
  return text.length < 2 || SHARED_METHODS.test(text) ? null : at
}

/** "semi-DNR": small letters that a hyphen joins to capitals. */
function isPrefix(tokens: Sentence['tokens'], at: number): boolean {
  const dash = tokens[at + 1]
  const next = tokens[at + 2]
  return dash?.norm === '-' && !dash.spaced && next !== undefined && !next.spaced && /^\p{Lu}{2}/u.test(next.text)
}

function targetOf(sentence: Sentence, from: number, to: number): Target {
  const { start } = sentence.tokens[from]!
  const { end } = sentence.tokens[to - 1]!
  return { kind: 'other', name: sentence.text.slice(start, end), start, end }
}

const TASKS = oneOf(
  'classification|segmentation|detection|regression|generation|translation|recognition|prediction',
  'retrieval|summari[sz]ation|denoising|completion|captioning|answering|parsing|tagging|inpainting',
  'localization|clustering|ranking|matching|synthesis|transcription|diarization|imputation|forecasting',
  'reconstruction|matching|navigation|manipulation|locomotion',
)
const THINGS = oneOf(
  'tasks?|datasets?|problems?|domains?|environments?|cases?|settings?|scenarios?|games?|graphs?|agents?',
  'classifiers?|variants?|baselines?|instances?|benchmarks?|corpus',
)
const NOTHINGS = oneOf(
  'all|each|every|our|this|that|these|those|same|proposed|main|following|both|other|others|any|some',
  'such|two|three|four|five|six|several|different|various|many|most|more|training|train|test|testing',
  'evaluation|validation|fair|best|worst|real|default|general|given|standard|benchmark|public|target',
  'original|full|first|second|third|final|last|in|of|on|for|with|to|and|or|a|an|we|experimental',
  'parameter|parameters|hyperparameter|hyperparameters|which|special|specific|particular|certain|whole',
  'entire|used|compared|corresponding|respective|optimization|learning|present|current|large|small',
  'larger|smaller|new|own|their|its|remaining|experiments?|practical|latter|former',
)

const NO_LEADS = /^(?:hyperparameters|parameters|experiments|details|results|methods|algorithms|comparisons|simulations|tests|settings|optimizers|steps|epochs|iterations|terms|purposes|reasons|words|cases|others|models|networks|datasets|tasks|baselines|runs|works|practice|layers|weights|values|sections|years|samples|times|instances|examples|parts|sizes|rates|numbers)$/

/** "For indoor scenes, we …": a kind of thing in the plural that opens a sentence. */
export function pluralLead({ tokens, text }: Sentence): readonly Target[] {
  if (!/^(?:for|on)$/.test(tokens[0]?.norm ?? '')) return []
  const from = tokens[1]?.norm === 'the' ? 2 : 1
  for (let end = from; end < Math.min(tokens.length - 1, from + 3); end += 1) {
    const token = tokens[end]!
    if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.text) || NOTHINGS.test(token.norm)) return []
    if (tokens[end + 1]!.text !== ',') continue
    const isModel = from === 2 && end > from && MODELS.test(token.norm)
    if (!isModel && (!/[^su]s$/.test(token.norm) || NO_LEADS.test(token.norm))) return []
    const { start } = tokens[from]!
    return [{ kind: 'other', plain: true, name: text.slice(start, token.end).normalize('NFKC').replace(/\s+/g, ' '), start, end: token.end }]
  }
  return []
}

/** "The only exception is the wave equation, for which …" */
export function exceptionNamed({ tokens, text }: Sentence): readonly Target[] {
  const at = tokens.findIndex(({ norm }, i) => (norm === 'exception' || norm === 'exceptions') && /^(?:is|are|being|was|were|:)$/.test(tokens[i + 1]?.norm ?? ''))
  if (at < 0) return []
  const from = /^(?:the|for|on|in)$/.test(tokens[at + 2]?.norm ?? '') ? /^the$/.test(tokens[at + 3]?.norm ?? '') ? at + 4 : at + 3 : at + 2
  let to = from
  while (to < tokens.length && to - from < 5 && (tokens[to]!.kind === 'word' || tokens[to]!.norm === '-' || tokens[to]!.kind === 'number') && !/^(?:where|for|which|with|we|that|whose)$/.test(tokens[to]!.norm)) to += 1
  if (to === from || !/^(?:,|where|for|which|with|\()$/.test(tokens[to]?.norm ?? '')) return []
  while (to > from + 1 && /^(?:datasets?|tasks?|experiments?|models?)$/.test(tokens[to - 1]!.norm)) to -= 1
  const { start } = tokens[from]!
  const { end } = tokens[to - 1]!
  return [{ kind: 'other', name: text.slice(start, end).normalize('NFKC').replace(/\s+/g, ' '), start, end }]
}

const TRAIN = /^(?:pre)?train(?:ed|ing)?$|^fine$|^finetun(?:e|ed|ing)$|^report$/
const MODELS = /^(?:models?|networks?|classifiers?|agents?|embeddings?|estimators?|module|stage)$/

/** "We train the upsampling model for …": models that only words describe. */
export function trainedModels(sentence: Sentence): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (!TRAIN.test(tokens[at]!.norm)) continue
    let from = at + 1
    if (/^(?:tune|tuning|tuned|-)$/.test(tokens[from]!.norm)) continue
    while (/^(?:the|a|an)$/.test(tokens[from]?.norm ?? '')) from += 1
    if (from === at + 1) continue
    for (let end = from; end < Math.min(tokens.length, from + 4); end += 1) {
      const token = tokens[end]!
      if (token.norm === '-' && end > from) continue
      if (token.kind !== 'word' || !/^[\p{Ll}-]/u.test(token.text) || NOTHINGS.test(token.norm)) break
      if (end === from || !MODELS.test(token.norm)) continue
      const { start } = tokens[from]!
      const name = sentence.text.slice(start, token.end).normalize('NFKC').replace(/\s+/g, ' ')
      found.push({ kind: 'other', plain: true, name, start, end: token.end })
      break
    }
  }
  return found
}

/**
 * Tasks and kinds of data that a value is limited to ("for image classification", "on the toy dataset", "for sparse
 * graphs"), named by the words before their noun.
 */
export function plainTargets(sentence: Sentence): readonly Target[] {
  const { tokens } = sentence
  const found: Target[] = []
  for (let at = 0; at + 1 < tokens.length; at += 1) {
    if (!LEADS.test(tokens[at]!.norm)) continue
    const from = tokens[at + 1]!.norm === 'the' ? at + 2 : at + 1
    for (let end = from; end < Math.min(tokens.length, from + 4); end += 1) {
      const token = tokens[end]!
      if (token.norm === '-' && end > from) continue
      if (token.kind !== 'word' || !/^[\p{Ll}-]/u.test(token.text)) break
      const isTask = TASKS.test(token.norm)
      const isThing = end > from && THINGS.test(token.norm)
      if ((isTask || isThing) && FOLLOWERS.test(tokens[end + 1]?.norm ?? '')) {
        const last = isThing && !/^(?:graphs?|agents?|classifiers?|variants?)$/.test(token.norm) ? end : end + 1
        const { start } = tokens[from]!
        const stop = tokens[last - 1]!.end
        const name = sentence.text.slice(start, stop).normalize('NFKC').replace(/\s+/g, ' ')
        found.push({ kind: 'other', plain: true, name, start, end: stop })
        break
      }
      if (NOTHINGS.test(token.norm)) break
    }
  }
  return found
}
