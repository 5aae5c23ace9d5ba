import { rowOf } from './adjacency'
import { kindAt, type NodeTables } from './nodes'
import type { Structure } from './structure'

/** Papers that have a feature, rising; for a hyperparameter, papers with any setting of it. */
export function papersHaving(nodes: NodeTables, structure: Structure, feature: number): Uint32Array {
  const entities = nodes.entities.ids.length
  if (feature >= entities || kindAt(nodes, feature) !== 'Hyperparameter') return rowOf(structure.papersOfFeature, feature)
  const papers = new Set<number>()
  for (const setting of rowOf(structure.settingsOfEntity, feature)) {
    for (const paper of rowOf(structure.papersOfFeature, entities + setting)) papers.add(paper)
  }
  return Uint32Array.from(papers).sort()
}

/** An entity with all that is narrower: for ResNet, ResNet-18 too. A setting is alone. */
export function withNarrower(nodes: NodeTables, structure: Structure, feature: number): Set<number> {
  const family = new Set([feature])
  // A set is walked in the order of insertion, and what is added meanwhile is walked too: each entity once.
  for (const entity of family) {
    if (entity < nodes.entities.ids.length) for (const child of rowOf(structure.childrenOfEntity, entity)) family.add(child)
  }
  return family
}

/** Papers that have an entity or any narrower one, rising: for ResNet, those with ResNet-18 too. */
export function papersHavingFamily(nodes: NodeTables, structure: Structure, feature: number): Uint32Array {
  const family = withNarrower(nodes, structure, feature)
  if (family.size === 1) return papersHaving(nodes, structure, feature)
  const papers = new Set<number>()
  for (const entity of family) for (const paper of papersHaving(nodes, structure, entity)) papers.add(paper)
  return Uint32Array.from(papers).sort()
}

/** The entities among a paper's features, and the hyperparameters of its settings, rising. */
export function entitiesOfPaper(nodes: NodeTables, structure: Structure, paper: number): number[] {
  const entities = nodes.entities.ids.length
  const places = Array.from(rowOf(structure.featuresOfPaper, paper), (feature) =>
    feature < entities ? feature : nodes.settings.hyperparameters[feature - entities]!)
  return [...new Set(places)].sort((a, b) => a - b)
}

/** Features that come with an entity by definition: itself, its parent, its children, its settings. */
export function familyOf(nodes: NodeTables, structure: Structure, entity: number): Set<number> {
  return new Set([
    entity,
    nodes.entities.parents[entity]!,
    ...rowOf(structure.childrenOfEntity, entity),
    ...rowOf(structure.settingsOfEntity, entity).map((setting) => setting + nodes.entities.ids.length),
  ])
}
