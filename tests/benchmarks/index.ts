import { openStore } from '@/graph/store/open'
import { buildIndex, indexFrom, type SetupIndex } from '@/graph/index'
import { randomFrom } from './random'
import { syntheticGraph } from './synthetic-graph'

/*
 * How large, how fast to build and how quick to answer the setup index is, over synthetic graphs or a store:
 *
 *     npm run bench:index -- 10000 100000 1000000
 *     npm run bench:index -- sqlite:PATH
 */

const QUESTIONS = 300

interface Question {
  readonly name: string
  readonly ask: (index: SetupIndex, random: () => number, papers: readonly string[], entities: readonly string[]) => unknown
}

const pick = (random: () => number, list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''

const QUESTION_LIST: readonly Question[] = [
  { name: 'shared setups, 10', ask: (index, random, papers) => index.rank(pick(random, papers), 10) },
  { name: 'neighbourhood of a paper', ask: (index, random, papers) => index.neighbourhood(pick(random, papers), 30, null) },
  { name: 'neighbourhood of a hub', ask: (index, random, _papers, entities) => index.neighbourhood(pick(random, entities), 30, null) },
  { name: 'used with, of a hub', ask: (index, random, _papers, entities) => index.usedWith(pick(random, entities), 20, null) },
  { name: 'papers of a hub', ask: (index, random, _papers, entities) => index.papersWith(pick(random, entities), 'YEAR_DESC', { first: 20, after: null }) },
  { name: 'search, a word', ask: (index, random, papers) => index.search(word(index, random, papers), 10, null) },
  { name: 'search, beginnings', ask: (index, random, papers) => index.search(`${word(index, random, papers)} ${word(index, random, papers).slice(0, 3)}`, 10, null) },
  { name: 'search, typing error', ask: (index, random, papers) => index.search(`${word(index, random, papers).slice(1)}x`, 10, null) },
]

function word(index: SetupIndex, random: () => number, papers: readonly string[]): string {
  return pick(random, index.paper(pick(random, papers))!.title.split(' '))
}

function quantile(sorted: readonly number[], part: number): string {
  return (sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0).toFixed(2)
}

async function measure(name: string, build: () => Promise<SetupIndex>): Promise<void> {
  globalThis.gc?.()
  const before = process.memoryUsage()
  const begin = performance.now()
  const index = await build()
  const seconds = (performance.now() - begin) / 1000
  globalThis.gc?.()
  const after = process.memoryUsage()
  const { papers, links, bytes } = index.sizes
  const held = (after.heapUsed + after.external + after.arrayBuffers - before.heapUsed - before.external - before.arrayBuffers) / 2 ** 20
  console.log(`\n${name}: ${papers.toLocaleString('en')} papers, ${links.toLocaleString('en')} links; built in ${seconds.toFixed(1)} s; ` +
    `tables ${(bytes / 2 ** 20).toFixed(0)} MB, ${((index.sizes.adjacencyBytes / links) / 2).toFixed(1)} bytes a link and direction; process grew by ${held.toFixed(0)} MB`)
  const random = randomFrom(7)
  const paperIds = [...index.paperIds()]
  const hubs = index.listEntities({}, { first: 50, after: null }).items.map(({ item }) => item.entity.id)
  for (const { name: question, ask } of QUESTION_LIST) {
    const times = Array.from({ length: QUESTIONS }, () => {
      const start = performance.now()
      ask(index, random, paperIds, hubs)
      return performance.now() - start
    }).sort((a, b) => a - b)
    console.log(`  ${question.padEnd(28)} median ${quantile(times, 0.5).padStart(8)} ms   p95 ${quantile(times, 0.95).padStart(8)} ms`)
  }
}

for (const argument of process.argv.slice(2).length > 0 ? process.argv.slice(2) : ['10000', '100000']) {
  if (/^\d+$/.test(argument)) {
    await measure('synthetic', () => indexFrom(syntheticGraph(Number(argument))))
  } else {
    const store = await openStore(argument, { readOnly: true })
    await measure(argument, () => buildIndex(store))
    await store.close()
  }
}
