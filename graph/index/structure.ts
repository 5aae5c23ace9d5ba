import { ENTITY_KINDS, featureWeight } from '@/graph/model'
import { adjacencyFrom, degreeOf, transpose, type Adjacency } from './adjacency'
import type { LinkPairs } from './collect'
import type { NodeTables } from './nodes'
import { rankOrderFrom, type RankOrder } from './rank-order'

const HYPERPARAMETER = ENTITY_KINDS.indexOf('Hyperparameter')

/**
 * The graph between papers and features, both ways, with what ranking needs of each. A feature's place is
 * that of its entity, or the number of entities and the place of its setting.
 */
export interface Structure {
  readonly featuresOfPaper: Adjacency
  readonly papersOfFeature: Adjacency
  /** Settings (by place among settings) of each entity that is a hyperparameter. */
  readonly settingsOfEntity: Adjacency
  readonly childrenOfEntity: Adjacency
  /** Papers that have the feature; for a hyperparameter, papers with a setting of it. */
  readonly paperCounts: Uint32Array
  /** `featureWeight` of each feature; 0 where no paper has it. */
  readonly weights: Uint32Array
  /** Sum of the weights of a paper's features; may exceed 32 bits, is exact up to 2^53. */
  readonly paperWeights: Float64Array
  readonly rankOrder: RankOrder
}

export function structureFrom(nodes: NodeTables, links: LinkPairs): Structure {
  const entities = nodes.entities.ids.length
  const features = entities + nodes.settings.ids.length
  const featuresOfPaper = adjacencyFrom(links.papers, links.features, nodes.papers.ids.length)
  const settingsOfEntity = adjacencyFrom(nodes.settings.hyperparameters, ascending(nodes.settings.ids.length), entities)
  const withParent = ascending(entities).filter((entity) => nodes.entities.parents[entity]! >= 0)
  const childrenOfEntity = adjacencyFrom(withParent.map((entity) => nodes.entities.parents[entity]!), withParent, entities)
  const weighed = weigh(featuresOfPaper, features)
  countPapersOfHyperparameters(nodes, featuresOfPaper, weighed.paperCounts)
  return { featuresOfPaper, settingsOfEntity, childrenOfEntity, ...weighed }
}

/** The papers of each feature, and what each feature and each paper weighs. */
export function weigh(
  featuresOfPaper: Adjacency, features: number,
): Pick<Structure, 'papersOfFeature' | 'paperCounts' | 'weights' | 'paperWeights' | 'rankOrder'> {
  const papers = featuresOfPaper.offsets.length - 1
  const papersOfFeature = transpose(featuresOfPaper, features)
  const paperCounts = new Uint32Array(features)
  const weights = new Uint32Array(features)
  for (let feature = 0; feature < features; feature++) {
    const count = degreeOf(papersOfFeature, feature)
    paperCounts[feature] = count
    weights[feature] = count === 0 ? 0 : featureWeight(papers, count)
  }
  const paperWeights = Float64Array.from({ length: papers }, (_, paper) => weightOfPaper(featuresOfPaper, weights, paper))
  return { papersOfFeature, paperCounts, weights, paperWeights, rankOrder: rankOrderFrom(featuresOfPaper, papersOfFeature, paperWeights) }
}

function ascending(length: number): Uint32Array {
  return Uint32Array.from({ length }, (_, i) => i)
}

function weightOfPaper({ offsets, targets }: Adjacency, weights: Uint32Array, paper: number): number {
  let sum = 0
  for (let i = offsets[paper]!; i < offsets[paper + 1]!; i++) sum += weights[targets[i]!]!
  return sum
}

/** Counts each paper once for a hyperparameter, however many values of it the paper sets. */
function countPapersOfHyperparameters(nodes: NodeTables, { offsets, targets }: Adjacency, counts: Uint32Array): void {
  const entities = nodes.entities.ids.length
  const lastPaper = new Int32Array(entities).fill(-1)
  for (let paper = 0; paper + 1 < offsets.length; paper++) {
    for (let i = offsets[paper]!; i < offsets[paper + 1]!; i++) {
      if (targets[i]! < entities) continue
      const entity = nodes.settings.hyperparameters[targets[i]! - entities]!
      if (nodes.entities.kinds[entity] !== HYPERPARAMETER || lastPaper[entity] === paper) continue
      lastPaper[entity] = paper
      counts[entity]!++
    }
  }
}
