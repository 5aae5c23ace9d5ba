/**
 * How features and papers are linked in a store, as aggregate numbers, for graphs of other sizes:
 *
 *     node --import tsx tests/benchmarks/derive-distribution.ts sqlite:PATH > tests/benchmarks/corpus-distribution.json
 */
import { openStore } from '@/graph/store/open'
import type { Distribution } from './distribution'

/** Neighbouring ranks are this far apart. */
const STEP = 1.25
/** Features with fewer papers say little about how popular they are; the curve is continued below. */
const FEWEST = 5
/** Rounded, so that what is committed is no finer than what it is good for. */
const DIGITS = 3

const store = await openStore(process.argv[2], { readOnly: true })
const linksOfPaper = new Map<string, number>()
const papersOfFeature = new Map<string, number>()
const count = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1)
for await (const batch of store.streamIndex()) {
  if (batch.kind === 'papers') for (const { id } of batch.rows) linksOfPaper.set(id, 0)
  if (batch.kind !== 'links') continue
  for (const [paper, feature] of batch.rows) {
    if (feature.startsWith('hyperparameter:')) continue
    count(linksOfPaper, paper)
    count(papersOfFeature, feature)
  }
}
await store.close()

const links = [...linksOfPaper.values()].sort((a, b) => a - b)
const popularity = [...papersOfFeature.values()].sort((a, b) => b - a)
const ranks: number[] = []
for (let rank = 1; rank <= popularity.length && popularity[rank - 1]! >= FEWEST; rank = Math.max(rank + 1, Math.round(rank * STEP))) ranks.push(rank)
const distribution: Distribution = {
  papers: links.length,
  linksPerPaper: Array.from({ length: 101 }, (_, percent) => links[Math.round((percent / 100) * (links.length - 1))]!),
  meanLinksPerPaper: Number((links.reduce((sum, one) => sum + one, 0) / links.length).toPrecision(DIGITS)),
  popularity: ranks.map((rank) => [rank, Number((popularity[rank - 1]! / links.length).toPrecision(DIGITS))]),
}
const rows = distribution.popularity.map((pair) => `    [${pair.join(', ')}]`).join(',\n')
console.log(`{
  "papers": ${distribution.papers},
  "meanLinksPerPaper": ${distribution.meanLinksPerPaper},
  "linksPerPaper": [${distribution.linksPerPaper.join(', ')}],
  "popularity": [
${rows}
  ]
}`)
