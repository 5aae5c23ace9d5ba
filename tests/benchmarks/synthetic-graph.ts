import { typedValue, type EntityKind } from '@/graph/model'
import type { IndexBatch } from '@/graph/store/graph-store'
import { featuresOfPapers } from './distribution'
import { randomFrom } from './random'

const WORDS = [
  'deep', 'learning', 'neural', 'networks', 'for', 'robust', 'training', 'with', 'large', 'language', 'models', 'graph', 'vision',
  'transformers', 'adversarial', 'representation', 'contrastive', 'self', 'supervised', 'efficient', 'generalization', 'policy',
  'reinforcement', 'diffusion', 'attention', 'sparse', 'federated', 'causal', 'inference', 'optimization', 'kernel', 'bandits',
]
const KINDS: readonly EntityKind[] = ['Dataset', 'Architecture', 'Method', 'Hardware', 'Software']
const HYPERPARAMETERS = 200
const BATCH = 5_000

/** A graph of so many papers, linked as the papers of the published corpus are (see `distribution.ts`). */
export function* syntheticGraph(papers: number): Generator<IndexBatch> {
  const random = randomFrom(20_261_121)
  yield { kind: 'revision', revision: 1, state: null }
  yield* batches('papers', papers, (i) => ({
    id: paperId(i), title: title(random), venue: `Venue ${i % 5}`, year: 2014 + (i % 11), arxiv: null, doi: null, hasCode: i % 2 === 0, notReported: [],
  }))
  yield* batches('entities', HYPERPARAMETERS, (i) => ({ id: `hyperparameter:quantity-${i}`, kind: 'Hyperparameter' as const, name: `quantity ${i}`, aliases: [], parent: null }))
  const ranksSeen = new Set<number>()
  let rows: [string, string][] = []
  let paper = 0
  for (const ranks of featuresOfPapers(papers)) {
    for (const rank of ranks) {
      ranksSeen.add(rank)
      rows.push([paperId(paper), isEntity(rank) ? entityId(rank) : settingId(rank)])
    }
    paper++
    if (rows.length < BATCH) continue
    yield { kind: 'links', rows }
    rows = []
  }
  yield { kind: 'links', rows }
  yield* featuresAt([...ranksSeen])
}

/** Of five features in the order of their popularity, three are entities and two are settings. */
function isEntity(rank: number): boolean {
  return rank % 5 < 3
}

function* featuresAt(ranks: readonly number[]): Generator<IndexBatch> {
  const entities = ranks.filter(isEntity)
  const settings = ranks.filter((rank) => !isEntity(rank))
  yield* batches('entities', entities.length, (i) => {
    const rank = entities[i]!
    return { id: entityId(rank), kind: kindOf(rank), name: `Name-${rank}`, aliases: rank % 3 === 0 ? [`Alias ${rank}`] : [], parent: null }
  })
  yield* batches('settings', settings.length, (i) => {
    const rank = settings[i]!
    const quantity = rank % HYPERPARAMETERS
    return { id: settingId(rank), hyperparameter: `hyperparameter:quantity-${quantity}`, hyperparameterName: `quantity ${quantity}`, value: rank, unit: null, ...typedValue(rank) }
  })
}

function paperId(i: number): string {
  return `paper:${i}-${WORDS[i % 31]}-${WORDS[(i * 7) % 32]}-${WORDS[(i * 13) % 29]}`
}

function entityId(i: number): string {
  return `${kindOf(i).toLowerCase()}:name-${i}`
}

function settingId(i: number): string {
  return `setting:quantity-${i % HYPERPARAMETERS}=${i}`
}

function kindOf(i: number): EntityKind {
  return KINDS[i % KINDS.length]!
}

function title(random: () => number): string {
  return Array.from({ length: 6 + Math.floor(random() * 6) }, () => WORDS[Math.floor(random() * WORDS.length)]).join(' ')
}

function* batches<Kind extends 'papers' | 'entities' | 'settings'>(
  kind: Kind, count: number, row: (i: number) => Extract<IndexBatch, { kind: Kind }>['rows'][number],
): Generator<IndexBatch> {
  for (let start = 0; start < count; start += BATCH) {
    yield { kind, rows: Array.from({ length: Math.min(BATCH, count - start) }, (_, i) => row(start + i)) } as IndexBatch
  }
}
