import { oneOf } from './pattern'
import { joined } from './lists'
import { type Sentence, addLink, normAt } from './sentence'
import type { Value } from './value'

/** Things whose number an experimenter chooses. */
const COUNTABLE = new Set([
  'particles', 'components', 'resamples', 'candidates', 'topics', 'agents', 'bins', 'restarts', 'chains', 'workers',
  'actors', 'experts', 'prototypes', 'anchors', 'landmarks', 'queries', 'proposals',
  'points', 'evaluations', 'rollouts', 'trajectories', 'simulations', 'demonstrations', 'concepts', 'slots', 'codes',
  'codewords', 'centers', 'centroids', 'factors', 'mixtures', 'gaussians', 'templates', 'prompts', 'shots',
  'steps', 'generations', 'individuals', 'ants', 'walks', 'hops', 'blocks', 'stages', 'scales', 'levels', 'groups',
  'partitions', 'servers', 'devices', 'users', 'frames', 'segments', 'keypoints', 'views', 'crops', 'augmentations',
  'perturbations', 'inducing', 'basis', 'functions', 'kernels', 'bits', 'burn', 'arms', 'players', 'voters',
  'bidders', 'items', 'vertices', 'variables', 'constraints', 'clauses', 'goals', 'tasks', 'trials', 'repetitions',
  'permutations', 'folds', 'ensembles', 'members', 'learners', 'stumps', 'leaves', 'splits', 'features', 'dimensions',
  'states', 'actions', 'objects', 'entities', 'robots', 'vehicles', 'interactions', 'examples', 'exemplars',
  'instances', 'observations', 'measurements', 'nodes', 'edges', 'samples',
])
const NO_ADJECTIVES = oneOf(
  'the|a|an|of|and|or|in|on|for|with|to|by|from|at|is|are|was|were|we|which|that|per|each|every',
  'different|such|these|those|other|than|times|as|when|our|out|most|best|first|last|top|train|training',
  'test|testing|validation|labeled|labelled|available|given',
)
const LEADS_AWAY = oneOf(
  'top|first|last|every|each|after|at|than|best|least|most|table|figure|next|previous|remaining|another',
  'all|these|those|other|on|across|over|of',
)

/** "1,000 bootstrap resamples", "20 particles": numbers of what an experimenter chooses, which no list names. */
export function linkNumberOf(sentence: Sentence): void {
  const { items, tokens, used } = sentence
  for (let at = 0; at < items.length; at += 1) {
    const value = items[at]!.value
    if (
      value === null ||
      used.has(at) ||
      value.form !== 'number' ||
      value.parts[0]!.percent ||
      value.parts[0]!.sides !== undefined
    )
      continue
    const number = value.parts[0]!.readings[0]!
    if (!Number.isInteger(number) || number < 2 || (value.parts[0]!.spelt && number < 3)) continue
    if (LEADS_AWAY.test(normAt(sentence, at - 1)) || tokens[value.to]?.norm === '-') continue
    const to = countableEnd(sentence, value.to)
    if (to === null) continue
    const noun = tokens
      .slice(value.to, to)
      .map((token) => (/^\p{Lu}[\p{Lu}\d]/u.test(token.text) ? token.text : token.norm))
      .join(' ')
      .replace(/ - /g, '-')
    addLink(sentence, {
      name: `number of ${noun}`,
      nameFrom: value.to,
      nameTo: to,
      entry: null,
      item: at,
      rule: 'setting.number-of',
      confidence: 0.5,
      ...candidatesBefore(sentence, at),
    })
  }
}

/** "3, 6 or 12 nodes": the values that are joined to the last one. */
function candidatesBefore({ items, used }: Sentence, at: number): { readonly value?: Value } {
  const values = [items[at]!.value!]
  let before = at - 1
  while (/^(?:,|and|or)$/.test(items[before]?.norm ?? '')) {
    while (/^(?:,|and|or)$/.test(items[before]?.norm ?? '')) before -= 1
    const item = items[before]
    if (item?.kind !== 'value' || used.has(before) || item.value!.form !== 'number' || items[before - 1]?.norm === '=') break
    values.unshift(item.value!)
    used.add(before)
    before -= 1
  }
  return values.length === 1 ? {} : { value: joined(values, 'set') }
}

/** "weights are initialized uniformly in [-0.1, 0.1]" */
export function linkInitialization(sentence: Sentence): void {
  sentence.items.forEach((item, at) => {
    if (item.value?.form !== 'range' || sentence.used.has(at) || item.value.parts[0]!.readings[0]! >= 0) return
    for (let i = at - 1; i >= Math.max(0, at - 10); i -= 1) {
      if (!/^initiali[sz]/.test(normAt(sentence, i))) continue
      const { from, to } = sentence.items[i]!
      addLink(sentence, {
        name: 'initialization range',
        nameFrom: from,
        nameTo: to,
        entry: null,
        item: at,
        rule: 'setting.initialization',
        confidence: 0.55,
      })
      return
    }
  })
}

/** The token behind a countable noun with at most two words before it. */
function countableEnd(sentence: Sentence, from: number): number | null {
  for (let at = from, words = 0; at < sentence.tokens.length && words < 3; at += 1) {
    const { kind, norm } = sentence.tokens[at]!
    if (norm === '-' && at > from) continue
    if (kind !== 'word') return null
    words += 1
    if (COUNTABLE.has(norm)) return at + 1
    if (NO_ADJECTIVES.test(norm)) return null
  }
  return null
}
