import type { GraphRelation, SetupDescription, SetupIndex } from '@/graph/index'
import { ENTITY_KINDS, prefixOf, RELATION_OF_KIND, type EntityKind } from '@/graph/model'
import type { Selection } from '../selection'

export interface Edge {
  readonly source: string
  readonly target: string
  readonly relation: GraphRelation
}

/** Identifiers of nodes, and the edges between them; both are gone through once, nodes first. */
export interface GraphParts {
  readonly nodes: () => Iterable<string>
  readonly edges: () => Iterable<Edge>
}

const KIND_OF_PREFIX: ReadonlyMap<string, EntityKind> = new Map(ENTITY_KINDS.map((kind) => [kind.toLowerCase(), kind]))

/** The papers of a selection with all that they have, settings under their hyperparameters, entities under broader ones. */
export function wholeOf({ ids }: Selection, index: SetupIndex): GraphParts {
  const features = new Set<string>()
  return {
    * nodes() {
      for (const id of ids) {
        yield id
        for (const feature of featuresIn(index.describe(id))) {
          if (features.has(feature)) continue
          features.add(feature)
          yield feature
        }
      }
    },
    * edges() {
      for (const id of ids) yield* linksOf(id, index.describe(id))
      for (const feature of features) yield* upwards(feature, features, index)
    },
  }
}

function* featuresIn({ entities, settings }: SetupDescription): Generator<string> {
  for (const { id } of entities) yield id
  for (const { id, hyperparameter } of settings) {
    if (id !== null) yield id
    yield hyperparameter
  }
}

function* linksOf(source: string, { entities, settings }: SetupDescription): Generator<Edge> {
  for (const { id } of entities) yield { source, target: id, relation: RELATION_OF_KIND[KIND_OF_PREFIX.get(prefixOf(id))!] }
  for (const { id } of settings) if (id !== null) yield { source, target: id, relation: 'SETS' }
}

/** The edge to what is broader, where that is a node as well. */
function* upwards(source: string, nodes: ReadonlySet<string>, index: SetupIndex): Generator<Edge> {
  const setting = index.setting(source)
  if (setting) yield { source, target: setting.hyperparameter, relation: 'OF' }
  const parent = index.entity(source)?.entity.parent
  if (parent && nodes.has(parent)) yield { source, target: parent, relation: 'NARROWS' }
}
