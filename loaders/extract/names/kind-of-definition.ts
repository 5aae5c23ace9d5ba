import type { NewNameKind } from './kind-of-name'

const METHOD = /\b(?:sampling|resampling|optimi[sz]ation|descent|regression|training|search|algorithm|decomposition|factori[sz]ation|distillation|regulari[sz]ation|normali[sz]ation|augmentation|estimator|gradient|attention|self-attention|pooling|pruning|filtering|propagation|module|block|loss|iteration|clustering|boosting|tuning|averaging|mechanism|strategy|method|framework|planner|annealing|reparameteri[sz]ation|minimi[sz]ation|matching|encoding|smoothing|replay|fusion|alignment|initiali[sz]ation|rule|unit|layer|kernel|sampler|heuristic|penalty)s?$/i
const ARCHITECTURE = /\b(?:networks?|transformers?|autoencoders?|auto-encoders?|machines?|forests?|trees?|perceptrons?|nets?|encoders?|decoders?|mixers?|flows?)$/i
const DATASET = /\b(?:datasets?|corpus|benchmarks?|database|treebank|suite|challenge|repository|collection|environment)$/i
/** Tasks, areas and devices, which are no methods. */
const AREA = /\b(?:processing|care|measurement|action) units?$|\b(?:reinforcement|supervised|unsupervised|federated|transfer|continual|active|representation|machine|deep|meta|metric|few-shot|zero-shot|imitation) (?:\w+ )?learning$|\b(?:neural networks?|combinatorial|convex|social network|computer|virtual|support vector|distributed) ?(?:optimi[sz]ation|networks?|machines?)?$/i

/** What kind of thing a long form names, by its last word; null for tasks, measures and anything else. */
export function kindOfDefinition(long: string): NewNameKind | null {
  if (AREA.test(long)) return null
  if (METHOD.test(long)) return 'method'
  if (ARCHITECTURE.test(long)) return 'architecture'
  return DATASET.test(long) ? 'dataset' : null
}
