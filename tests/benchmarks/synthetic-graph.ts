import { typedValue, type EntityKind } from '@/graph/model'
import type { IndexBatch } from '@/graph/store/graph-store'

/** Numbers from 0 to below 1, the same in every run (Marsaglia's xorshift, 32 bits). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 2 ** 32
  }
}

const WORDS = [
  'deep', 'learning', 'neural', 'networks', 'for', 'robust', 'training', 'with', 'large', 'language', 'models', 'graph', 'vision',
  'transformers', 'adversarial', 'representation', 'contrastive', 'self', 'supervised', 'efficient', 'generalization', 'policy',
  'reinforcement', 'diffusion', 'attention', 'sparse', 'federated', 'causal', 'inference', 'optimization', 'kernel', 'bandits',
]
const KINDS: readonly EntityKind[] = ['Dataset', 'Architecture', 'Method', 'Hardware', 'Software']
const HYPERPARAMETERS = 200
const BATCH = 5_000

/**
 * A graph of so many papers whose features are as popular as in the published corpus: a few are in a third
 * of all papers, most in one or two (Zipf's law). `linksPerPaper` is the mean.
 */
export function* syntheticGraph(papers: number, linksPerPaper = 25): Generator<IndexBatch> {
  const random = randomFrom(20_261_121)
  const features = Math.ceil(papers * 1.2)
  const entities = Math.ceil(features * 0.6)
  yield { kind: 'revision', revision: 1 }
  yield* batches('papers', papers, (i) => ({
    id: `paper:${i}-${WORDS[i % 31]}-${WORDS[(i * 7) % 32]}-${WORDS[(i * 13) % 29]}`, title: title(random), venue: `Venue ${i % 5}`, year: 2014 + (i % 11), arxiv: null, doi: null, hasCode: i % 2 === 0, notReported: [],
  }))
  yield* batches('entities', entities, (i) => ({ id: `${kindOf(i).toLowerCase()}:name-${i}`, kind: kindOf(i), name: `Name-${i}`, aliases: i % 3 === 0 ? [`Alias ${i}`] : [], parent: null }))
  yield* batches('entities', HYPERPARAMETERS, (i) => ({ id: `hyperparameter:quantity-${i}`, kind: 'Hyperparameter' as const, name: `quantity ${i}`, aliases: [], parent: null }))
  yield* batches('settings', features - entities, (i) => ({
    id: `setting:quantity-${i % HYPERPARAMETERS}=${i}`, hyperparameter: `hyperparameter:quantity-${i % HYPERPARAMETERS}`, hyperparameterName: `quantity ${i % HYPERPARAMETERS}`, value: i, unit: null, ...typedValue(i),
  }))
  const feature = (rank: number) => rank % 5 < 3 ? `${kindOf(rank % entities).toLowerCase()}:name-${rank % entities}` : `setting:quantity-${(rank % (features - entities)) % HYPERPARAMETERS}=${rank % (features - entities)}`
  let rows: [string, string][] = []
  for (let i = 0; i < papers; i++) {
    const own = new Set<string>()
    const wanted = Math.ceil(linksPerPaper * 2 * random())
    // The inverse of Zipf's distribution function with exponent 1: rank = features ^ u.
    while (own.size < wanted) own.add(feature(Math.floor(features ** random()) - 1))
    for (const id of own) rows.push([`paper:${i}-${WORDS[i % 31]}-${WORDS[(i * 7) % 32]}-${WORDS[(i * 13) % 29]}`, id])
    if (rows.length >= BATCH) {
      yield { kind: 'links', rows }
      rows = []
    }
  }
  yield { kind: 'links', rows }
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
