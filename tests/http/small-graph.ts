import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  entityId, PaperRecord, RELATION_OF_KIND, type Entity, type EntityKind, type Evidence, type ReportingVariable,
} from '@/graph/model'
import type { GraphStore } from '@/graph/store/graph-store'
import { openStore } from '@/graph/store/open'

type LinkedKind = Exclude<EntityKind, 'Hyperparameter'>

/** One setup in short: names of entities by kind, and values of hyperparameters. */
export interface SetupSketch extends Partial<Record<LinkedKind, readonly string[]>> {
  /** What it holds for; left out for the whole paper. */
  readonly for?: readonly string[]
  readonly sets?: Readonly<Record<string, number | string>>
  /** How many of its devices it runs on. */
  readonly devices?: number
}

/** A paper in short; everything that is left out is not said. */
export interface PaperSketch {
  readonly title: string
  readonly year?: number
  readonly venue?: string
  readonly arxiv?: string
  readonly doi?: string
  readonly code?: string
  readonly setups: readonly SetupSketch[]
  readonly results?: readonly { readonly metric: string; readonly value: number; readonly on: string; readonly by?: string }[]
  readonly notReporting?: readonly ReportingVariable[]
}

/** Other names, and what is broader, for names that have any. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  'CIFAR-10': ['CIFAR10'], 'NVIDIA GeForce RTX 2080 Ti': ['RTX 2080 Ti'], 'ImageNet': ['ILSVRC 2012', 'ImageNet-1k'], 'ResNet': ['residual network'], 'SGD': ['stochastic gradient descent'],
  'learning rate': ['lr', 'step size'],
}
const PARENTS: Readonly<Record<string, string>> = { 'ResNet-18': 'ResNet', 'ResNet-50': 'ResNet', 'WideResNet-28-10': 'WideResNet' }

const KINDS = ['Dataset', 'Architecture', 'Method', 'Hardware', 'Software'] as const satisfies readonly LinkedKind[]

/** Seven papers that share setups in ways that can be followed on paper. */
export const SMALL_GRAPH: readonly PaperSketch[] = [
  {
    title: 'Alpha: Training Small Networks', year: 2021, venue: 'NeurIPS', arxiv: '2101.00001', doi: '10.1000/Alpha.1', code: 'https://example.org/alpha',
    setups: [
      { Dataset: ['CIFAR-10', 'ImageNet'], Architecture: ['ResNet-18'], Method: ['SGD', 'mixup'], Hardware: ['NVIDIA A100'], devices: 1, Software: ['PyTorch'], sets: { 'batch size': 128 } },
      { for: ['ResNet-18'], sets: { 'learning rate': 0.1, 'weight decay': 0.0005 } },
      { for: ['WideResNet-28-10'], Architecture: ['WideResNet-28-10'], sets: { 'batch size': 64 } },
    ],
    results: [{ metric: 'accuracy', value: 95.2, on: 'CIFAR-10', by: 'ResNet-18' }],
  },
  {
    title: 'Beta: The Same Again', year: 2022, venue: 'ICML',
    setups: [{ Dataset: ['CIFAR-10'], Architecture: ['ResNet-18'], Method: ['SGD', 'mixup'], sets: { 'batch size': 128, 'learning rate': 0.1, 'weight decay': 0.0005 } }],
    notReporting: ['hardware', 'software'],
  },
  {
    title: 'Gamma: Another Rate', year: 2022, venue: 'ICLR', arxiv: '2202.00003',
    setups: [{ Dataset: ['CIFAR-10', 'CIFAR-100'], Architecture: ['ResNet-18'], Method: ['Adam'], sets: { 'learning rate': 0.001, 'batch size': 256 } }],
  },
  {
    title: 'Delta: Large Images', year: 2020, venue: 'CVPR',
    setups: [{ Dataset: ['ImageNet'], Architecture: ['ResNet-50', 'ResNet'], Method: ['SGD'], Hardware: ['NVIDIA V100'], devices: 8, sets: { 'learning rate': 0.1, 'batch size': 256, epochs: 90 } }],
  },
  {
    title: 'Epsilon: A Survey without Experiments',
    setups: [{}],
  },
  {
    title: 'Zeta: Words, not Images', year: 2023, venue: 'ACL',
    setups: [{ Dataset: ['WikiText-103'], Architecture: ['Transformer'], Method: ['Adam'], Hardware: ['NVIDIA A100'], Software: ['PyTorch'], sets: { 'learning rate': 0.001, 'dropout rate': 0.1 } }],
  },
  {
    title: 'Eta: Images and Words', year: 2023, venue: 'NeurIPS',
    setups: [{ Dataset: ['ImageNet', 'WikiText-103'], Architecture: ['Transformer'], Method: ['Adam', 'mixup'], sets: { 'learning rate': 0.001, 'learning rate schedule': 'cosine' } }],
  },
]

/** The text of a document as it grows, with evidence for what it says. */
class Writing {
  text = ''

  /** Writes a sentence and answers the evidence for a name or value in it. */
  say(sentence: string, raw: string): Evidence {
    const start = this.text.length
    this.text += `${sentence}\n`
    return {
      section: 'Experiment Setup', quote: sentence, start, end: start + sentence.length,
      raw, rawStart: start + sentence.indexOf(raw), rule: 'fixture.sentence', confidence: 1,
    }
  }
}

/** The record of a paper as a loader would make it. */
export function recordOf(sketch: PaperSketch): PaperRecord {
  const writing = new Writing()
  const entities = new Map<string, Entity>()
  const entity = (kind: EntityKind, name: string): string => {
    const id = entityId(kind, name)
    const parent = PARENTS[name]
    if (!entities.has(id)) {
      entities.set(id, { id, kind, name, aliases: [...ALIASES[name] ?? []].sort(), parent: parent === undefined ? null : entity(kind, parent) })
    }
    return id
  }
  const setups = sketch.setups.map((setup) => ({
    scope: (setup.for ?? []).map((name) => ({ name, entity: entity('Architecture', name) })),
    except: [],
    links: KINDS.flatMap((kind) => (setup[kind] ?? []).map((name) => ({
      relation: RELATION_OF_KIND[kind], entity: entity(kind, name), ...(kind === 'Hardware' && { count: setup.devices ?? null }), evidence: writing.say(`We use ${name} here.`, name),
    }))),
    settings: Object.entries(setup.sets ?? {}).map(([name, value]) => ({
      hyperparameter: entity('Hyperparameter', name), value, unit: null,
      evidence: writing.say(`The ${name} is ${value}.`, String(value)),
    })),
  }))
  const results = (sketch.results ?? []).map(({ metric, value, on, by }) => ({
    metric, value, unit: '%', dataset: entity('Dataset', on), reachedBy: by === undefined ? null : entity('Architecture', by),
    own: true, evidence: writing.say(`It reaches ${value} on ${on}.`, String(value)),
  }))
  const reporting = (sketch.notReporting ?? []).map((variable) => ({
    variable, status: 'NOT_REPORTED', answer: 'No', quote: null, start: null, end: null,
  }))
  const { title, year, venue, arxiv, doi, code } = sketch
  return PaperRecord.parse({
    document: { format: 'fixture', fileName: `${title}.txt`, uri: `${title}.txt`, text: writing.text, textStart: 0 },
    paper: {
      title, authors: ['A. Author'], organization: null, venue: venue ?? null, year: year ?? null, date: null, abstract: null,
      arxiv: arxiv ?? null, doi: doi ?? null, openreview: null, url: null, code: code === undefined ? [] : [{ url: code, evidence: null }],
    },
    entities: [...entities.values()], setups, results, reporting,
  })
}

export interface TemporaryStore {
  readonly store: GraphStore
  readonly path: string
  readonly remove: () => Promise<void>
}

/** A store in a folder of its own that holds these papers. */
export async function temporaryStore(papers: readonly PaperSketch[] = SMALL_GRAPH): Promise<TemporaryStore> {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-'))
  const path = join(folder, 'graph.db')
  const store = await openStore(`sqlite:${path}`)
  if (papers.length > 0) await store.write(papers.map(recordOf))
  return { store, path, remove: async () => { await store.close(); rmSync(folder, { recursive: true }) } }
}
