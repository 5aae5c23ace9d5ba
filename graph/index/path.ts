import { rowOf } from './adjacency'
import type { NodeTables } from './nodes'
import { tellingOf, type NodeRef } from './neighbourhood'
import type { Structure } from './structure'

/** Papers that a path may pass a feature by: beyond it, a step through the feature says nothing ("both use ImageNet"). */
const LARGEST_HUB = 2_000
const LONGEST = 8

/**
 * A shortest path between two nodes, over papers and what they have, over settings and their hyperparameters,
 * and over families of entities. Among paths of equal length one through rarer features is preferred, and
 * features with very many papers are stepped through only where there is no other way. Null where there is
 * none of at most eight steps.
 */
export function shortestPath(nodes: NodeTables, structure: Structure, from: NodeRef, to: NodeRef): NodeRef[] | null {
  return search(nodes, structure, from, to, LARGEST_HUB) ?? search(nodes, structure, from, to, Infinity)
}

/** One number for each node: papers first, then features. */
function search(nodes: NodeTables, structure: Structure, from: NodeRef, to: NodeRef, largestHub: number): NodeRef[] | null {
  const papers = nodes.papers.ids.length
  const number = ({ isPaper, place }: NodeRef) => isPaper ? place : papers + place
  const [start, goal] = [number(from), number(to)]
  const before = new Map<number, number>([[start, -1]])
  let front = [start]
  for (let steps = 0; steps <= LONGEST && front.length > 0; steps++) {
    if (before.has(goal)) return trace(before, goal).map((node) => node < papers ? { isPaper: true, place: node } : { isPaper: false, place: node - papers })
    const next: number[] = []
    for (const node of front) {
      // The ends of the path may be hubs; what lies between should not.
      if (node !== start && node >= papers && structure.paperCounts[node - papers]! > largestHub) continue
      for (const neighbour of neighbours(nodes, structure, node)) {
        if (before.has(neighbour)) continue
        before.set(neighbour, node)
        next.push(neighbour)
      }
    }
    front = next.sort((a, b) => rarity(structure, papers, b) - rarity(structure, papers, a) || a - b)
  }
  return null
}

function rarity(structure: Structure, papers: number, node: number): number {
  return node < papers ? 0 : tellingOf(structure, node - papers)
}

function* neighbours({ papers, entities, settings }: NodeTables, structure: Structure, node: number): Generator<number> {
  const paperCount = papers.ids.length
  if (node < paperCount) {
    for (const feature of rowOf(structure.featuresOfPaper, node)) yield paperCount + feature
    return
  }
  const feature = node - paperCount
  yield* rowOf(structure.papersOfFeature, feature)
  if (feature >= entities.ids.length) {
    yield paperCount + settings.hyperparameters[feature - entities.ids.length]!
    return
  }
  if (entities.parents[feature]! >= 0) yield paperCount + entities.parents[feature]!
  for (const child of rowOf(structure.childrenOfEntity, feature)) yield paperCount + child
  for (const setting of rowOf(structure.settingsOfEntity, feature)) yield paperCount + entities.ids.length + setting
}

function trace(before: ReadonlyMap<number, number>, goal: number): number[] {
  const path: number[] = []
  for (let node = goal; node >= 0; node = before.get(node)!) path.unshift(node)
  return path
}
