import { compareText, featureWeight, setupScore } from '@/graph/model'
import type { GraphStore, SharedSetupRank } from '../graph-store'

/** The ranking computed the slow and obvious way, from what a store says of each paper. */
export async function naiveRanking(store: GraphStore, paperIds: readonly string[]): Promise<(asked: string, first: number) => SharedSetupRank[]> {
  const setups = await store.setupsOfPapers(paperIds)
  const features = new Map(paperIds.map((id, index) => [id, new Set(setups[index]!.flatMap(({ links, settings }) =>
    [...links.map((link) => link.entity.id), ...settings.map((link) => link.setting.id)]))]))
  const papersWith = new Map<string, number>()
  for (const of of features.values()) for (const feature of of) papersWith.set(feature, (papersWith.get(feature) ?? 0) + 1)
  const weigh = (of: Iterable<string>) => {
    let sum = 0
    for (const feature of of) sum += featureWeight(paperIds.length, papersWith.get(feature)!)
    return sum
  }
  return (asked, first) => {
    const own = features.get(asked) ?? new Set()
    return paperIds.filter((id) => id !== asked).map((paper) => {
      const sharedWeight = weigh([...own].filter((feature) => features.get(paper)!.has(feature)))
      return { paper, score: setupScore(sharedWeight, weigh(own), weigh(features.get(paper)!)), sharedWeight }
    }).filter((rank) => rank.sharedWeight > 0).sort((a, b) => b.score - a.score || compareText(a.paper, b.paper)).slice(0, first)
  }
}
