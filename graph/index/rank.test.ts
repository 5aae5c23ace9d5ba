import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { setupScore } from '@/graph/model'
import { randomFrom } from '@/tests/benchmarks/random'
import { adjacencyFrom, rowOf } from './adjacency'
import { Ranker, type RankedPaper, type RankOptions } from './rank'
import { weigh, type Structure } from './structure'

/** A graph of papers by the features that each has. */
function structureOf(features: number, papers: readonly (readonly number[])[]): Structure {
  const pairs = papers.flatMap((own, paper) => [...new Set(own)].map((feature) => [paper, feature] as const))
  const featuresOfPaper = adjacencyFrom(Uint32Array.from(pairs, ([paper]) => paper), Uint32Array.from(pairs, ([, feature]) => feature), papers.length)
  const none = adjacencyFrom(new Uint32Array(), new Uint32Array(), 0)
  return { ...weigh(featuresOfPaper, features), featuresOfPaper, settingsOfEntity: none, childrenOfEntity: none }
}

/** Every paper scored, all of them sorted. */
function naive({ featuresOfPaper, weights, paperWeights }: Structure, features: readonly number[], asked: number, itself: number, options: RankOptions): RankedPaper[] {
  const { after, accepts, weightOf, minimumScore = 0 } = options
  return Array.from(paperWeights, (whole, paper) => {
    const sharedWeight = rowOf(featuresOfPaper, paper).reduce((sum, feature) => sum + (features.includes(feature) ? weights[feature]! : 0), 0)
    return { paper, score: setupScore(sharedWeight, asked, weightOf ? weightOf(paper) : whole), sharedWeight }
  }).filter(({ paper, sharedWeight, score }) => sharedWeight > 0 && score >= minimumScore && paper !== itself && (!accepts || accepts(paper)))
    .filter(({ paper, score }) => !after || score < after.score || (score === after.score && paper > after.paper))
    .sort((a, b) => b.score - a.score || a.paper - b.paper)
}

/** The whole answer, compared with the naive one, for what a paper or a plan asks. */
function check(structure: Structure, ranker: Ranker, features: readonly number[], itself: number, more: number, options: RankOptions): void {
  const asked = features.reduce((sum, feature) => sum + structure.weights[feature]!, 0) + more
  const all = naive(structure, features, asked, itself, options)
  const { items, hasNext } = ranker.rank(Uint32Array.from(features), asked, itself, options)
  expect(items).toEqual(all.slice(0, options.first))
  expect(hasNext).toBe(all.length > options.first)
  const { after: _after, ...whole } = options
  expect(ranker.count(Uint32Array.from(features), asked, itself, whole)).toBe(naive(structure, features, asked, itself, whole).length)
}

const FEATURES = 12
/** The product of two draws: low numbers are in most papers, high ones in few. */
const anyFeature = fc.tuple(fc.nat(FEATURES - 1), fc.nat(FEATURES - 1)).map(([a, b]) => Math.floor((a * b) / (FEATURES - 1)))
const anyPaper = fc.uniqueArray(anyFeature, { maxLength: 8 })
/** With repetition, so that scores are often equal. */
const anyPapers = fc.array(anyPaper, { minLength: 1, maxLength: 40 }).chain((kinds) =>
  fc.array(fc.constantFrom(...kinds), { minLength: 1, maxLength: 120 }))

describe('Ranker', () => {
  it('answers what scoring and sorting everything answers, ties included', () => {
    fc.assert(fc.property(anyPapers, fc.array(fc.nat()), fc.integer({ min: 1, max: 12 }), fc.nat(4), (papers, asking, first, thinned) => {
      const structure = structureOf(FEATURES, papers)
      const ranker = new Ranker(structure)
      const accepts = (paper: number) => thinned === 0 || paper % (thinned + 1) !== 0
      for (const [i, number] of asking.entries()) {
        const paper = number % papers.length
        const features = [...rowOf(structure.featuresOfPaper, paper)]
        check(structure, ranker, features, i % 3 === 0 ? -1 : paper, 0, { first, accepts })
        // Only features of even places count.
        const even = features.filter((feature) => feature % 2 === 0)
        const weightOf = (other: number) => rowOf(structure.featuresOfPaper, other).reduce((sum, feature) => sum + (feature % 2 === 0 ? structure.weights[feature]! : 0), 0)
        check(structure, ranker, even, paper, 0, { first, weightOf, minimumScore: (number % 5) / 10 })
        check(structure, ranker, features, paper, 0, { first, accepts, minimumScore: 0.3 })
        // A plan that names features which no paper of the graph has.
        check(structure, ranker, features.slice(1), -1, (structure.weights[features[0] ?? 0] ?? 0) + 7, { first })
      }
    }), { numRuns: 300 })
  })

  it('gives the same ranking in pages, in any graph', () => {
    fc.assert(fc.property(anyPapers, fc.nat(), fc.integer({ min: 1, max: 7 }), (papers, number, first) => {
      const structure = structureOf(FEATURES, papers)
      const ranker = new Ranker(structure)
      const paper = number % papers.length
      const features = [...rowOf(structure.featuresOfPaper, paper)]
      const asked = structure.paperWeights[paper]!
      const paged: RankedPaper[] = []
      for (let after: RankedPaper | null = null; ;) {
        const page: ReturnType<Ranker['rank']> = ranker.rank(Uint32Array.from(features), asked, paper, { first, after })
        paged.push(...page.items)
        if (!page.hasNext) break
        after = page.items[page.items.length - 1]!
      }
      expect(paged).toEqual(naive(structure, features, asked, paper, { first }))
    }))
  })

  it('answers the same among thousands of papers with hubs', () => {
    const random = randomFrom(5)
    const features = 4_000
    // Zipf's law: the first features are in most papers. Every tenth paper repeats the one before it.
    const papers: number[][] = []
    for (let i = 0; i < 3_000; i++) {
      papers.push(i % 10 === 9 ? papers[i - 1]! : Array.from({ length: 1 + Math.floor(random() * 30) }, () => Math.floor(features ** (random() ** 1.3)) - 1))
    }
    const structure = structureOf(features, papers)
    expect(Math.max(...structure.paperCounts)).toBeGreaterThan(1_500)
    const ranker = new Ranker(structure)
    for (let round = 0; round < 150; round++) {
      const paper = Math.floor(random() * papers.length)
      const own = [...rowOf(structure.featuresOfPaper, paper)]
      const whole = naive(structure, own, structure.paperWeights[paper]!, paper, { first: 0 })
      const after = whole[Math.floor(random() ** 3 * whole.length)] ?? null
      check(structure, ranker, own, paper, 0, { first: [1, 10, 100][round % 3]! })
      check(structure, ranker, own, paper, 0, { first: 10, after })
      check(structure, ranker, own, paper, 0, { first: 20, accepts: (other) => other % 7 === 3 })
      check(structure, ranker, own, paper, 0, { first: 20, minimumScore: 0.1, weightOf: (other) => structure.paperWeights[other]! })
    }
  })
})
