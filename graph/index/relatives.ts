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
