import { type Result, entityId } from '@/graph/model'
import type { Mention } from '../mention'
import { parsedSentences } from '../settings/find-settings'
import type { Sentence } from '../settings/sentence'
import { evidenceAt } from '../setups/evidence'
import type { Span } from '../text/span'
import type { Figure } from './figure'
import { figuresOf } from './figures'

/** A figure that a text states, as a mention and as what a record holds of it. */
export interface FoundResult {
  readonly mention: Mention
  readonly result: Result
}

/**
 * The results that a stretch of text states: levels ("83.3% top-1 accuracy"), and gains as metrics of their own
 * ("accuracy improvement"). `names`: datasets, architectures and methods in the text, sorted by start.
 */
export function findResults(
  text: string,
  span: Span,
  names: readonly Mention[],
  section: string | null,
): readonly FoundResult[] {
  const parsed = parsedSentences(text, span)
  const figures = parsed.map((sentence) => figuresOf(sentence))
  const usual = figures.flat().find((figure) => figure.metric !== null && figure.kind === 'level')?.metric?.name ?? null
  return parsed.flatMap((sentence, i) =>
    figures[i]!.flatMap((figure) => {
      const metric = metricOf(figure, usual)
      return metric === null ? [] : [found(text, sentence, figure, metric, names, section)]
    }),
  )
}

/**
 * The metric's name: a gain's carries what was gained. A gain without a metric is one of the usual metric of the
 * text.
 */
function metricOf({ metric, kind, reduced }: Figure, usual: string | null): string | null {
  const name = metric?.name ?? null
  if (kind === 'level') return name
  if (name === 'speedup') return name
  if (name !== null && reduced) return `${name} reduction`
  return `${name ?? usual ?? 'performance'} ${kind}`
}

function found(
  text: string, sentence: Sentence, figure: Figure, metric: string, names: readonly Mention[], section: string | null,
): FoundResult {
  const start = sentence.tokens[0]!.start
  const end = sentence.tokens.at(-1)!.end
  const inside = names.filter((name) => name.start >= start && name.end <= end)
  const at = { start: sentence.tokens[figure.from]!.start, end: sentence.tokens[figure.to - 1]!.end }
  const dataset = datasetOf(text, at, inside, figure.metric?.level === false ? [] : names)
  const model = modelOf(text, at, inside)
  const raw = text.slice(at.start, at.end)
  const shared = { rule: figure.rule, confidence: figure.confidence }
  return {
    mention: {
      kind: 'result',
      name: metric,
      raw,
      ...at,
      value: figure.value,
      ...(figure.unit === null ? {} : { unit: figure.unit }),
      ...shared,
    },
    result: {
      metric,
      value: figure.value,
      unit: figure.unit,
      own: figure.own,
      dataset: dataset === null ? null : entityId('Dataset', dataset.name),
      reachedBy: model === null ? null : entityId(model.kind === 'method' ? 'Method' : 'Architecture', model.name),
      evidence: evidenceAt(text, { start, end }, at, section, figure.rule, figure.confidence),
    },
  }
}

/** The dataset named next behind a figure ("… on ImageNet"), else the last before it; of several joined, none. */
function datasetOf(text: string, at: Span, inside: readonly Mention[], all: readonly Mention[]): Mention | null {
  const datasets = inside.filter((name) => name.kind === 'dataset')
  const behind = datasets.find(
    (name) => name.start >= at.end && /\b(?:on|for|in|of|over)\b[^.;]{0,40}$/i.test(text.slice(at.end, name.start)),
  )
  const before = datasets.filter((name) => name.end <= at.start).at(-1)
  const found = behind ?? before
  if (found !== undefined) return datasets.some((other) => isJoined(text, found, other)) ? null : found
  // Said in the sentence before, or the only one that the text knows.
  const near = all.filter((name) => name.kind === 'dataset')
  const last = near.filter((name) => name.end <= at.start).at(-1)
  if (last !== undefined) return near.some((other) => isJoined(text, last, other)) ? null : last
  return new Set(near.map((name) => name.name)).size === 1 ? near[0]! : null
}

/** Whether two names stand in one list ("CIFAR-10, CIFAR-100 and ImageNet"). */
function isJoined(text: string, one: Mention, other: Mention): boolean {
  if (one.name === other.name) return false
  const [left, right] = one.start < other.start ? [one, other] : [other, one]
  return right.start - left.end < 12 && /^[\s,/]*(?:and|or|,)?[\s,/]*$/i.test(text.slice(left.end, right.start))
}

/**
 * Whose figure it is: the architecture that it is said of ("accuracy of ResNet-18 …", "… for MobileNet"), else
 * the first that the sentence names and does not merely compare with, else the paper's own method.
 */
function modelOf(text: string, at: Span, names: readonly Mention[]): Mention | null {
  const architectures = names.filter(
    (name) => name.kind === 'architecture' && !COMPARED.test(text.slice(Math.max(0, name.start - 40), name.start)),
  )
  const behind = architectures.find(
    (name) =>
      name.start >= at.end &&
      name.start - at.end < 90 &&
      /\b(?:on|for|of|with|in)\s[^.;,]{0,24}$/i.test(text.slice(at.end, name.start)),
  )
  const before = architectures.filter((name) => name.end <= at.start)
  const said = before
    .filter((name) => /\b(?:of|for)\s[^.;,]{0,30}$/i.test(text.slice(Math.max(0, name.start - 40), name.start)))
    .at(-1)
  const own = names
    .filter(
      (name) => (name.kind === 'architecture' || name.kind === 'method') && name.own === true && name.end <= at.start,
    )
    .at(-1)
  return said ?? behind ?? before[0] ?? own ?? null
}

const COMPARED =
  /\b(?:outperform\w*|surpass\w*|than|over|versus|vs\.?|compared (?:to|with)|exceed\w*|like|such as|as)\s(?:[\w-]+\s){0,2}$/i
