import { compareAddress } from '@/app/compare/address'
import { addressOf, baselinesAddress, exploreAddress } from '@/app/design/addresses'
import { papersAddress } from '@/app/papers/filters'
import { openStore } from '@/graph/store/open'
import { build, startSite, untilReady } from '../end-to-end/site'
import { randomFrom } from './random'
import { clockTime, timesOf } from './timing'

/*
 * How long every page takes from the production build, rendered by the server, on a store with many papers:
 *
 *     npm run bench:pages -- sqlite:PATH
 */

const TIMES = 40
const SUBJECTS = 100

interface Subjects {
  readonly papers: readonly string[]
  readonly hubs: readonly string[]
  readonly words: readonly string[]
}

async function subjectsOf(address: string): Promise<Subjects> {
  const store = await openStore(address, { readOnly: true })
  try {
    const papers = await store.listPapers({}, 'TITLE', { first: SUBJECTS, after: null })
    const hubs = await store.listEntities({}, { first: 20, after: null })
    return {
      papers: papers.items.map(({ id }) => id),
      hubs: hubs.items.map(({ entity }) => entity.id),
      words: papers.items.flatMap(({ title }) => title.split(' ')).filter((word) => /^\p{Letter}{5,}$/u.test(word)),
    }
  } finally {
    await store.close()
  }
}

const search = (text: string) => `/search?q=${encodeURIComponent(text)}`
const PAGES: readonly (readonly [name: string, path: (pick: (list: readonly string[]) => string, subjects: Subjects) => string])[] = [
  ['home', () => '/'],
  ['papers', () => '/papers'],
  ['papers with a much used entity', (pick, { hubs }) => papersAddress({ with: pick(hubs) })],
  ['search, a word', (pick, { words }) => search(pick(words))],
  ['search, a beginning', (pick, { words }) => search(pick(words).slice(0, 3))],
  ['search, a typing error', (pick, { words }) => search(`${pick(words).slice(1)}x`)],
  ['a paper', (pick, { papers }) => addressOf(pick(papers))],
  ['a much used entity', (pick, { hubs }) => addressOf(pick(hubs))],
  ['entities', () => '/entities'],
  ['the canvas around a much used entity', (pick, { hubs }) => exploreAddress(pick(hubs))],
  ['baselines of a paper', (pick, { papers }) => baselinesAddress(pick(papers))],
  ['two papers beside each other', (pick, { papers }) => compareAddress([pick(papers), pick(papers)])],
]

const address = process.argv[2] ?? 'sqlite:.data/setupgraph.db'
const subjects = await subjectsOf(address)
build()
const site = await startSite(address)
try {
  await untilReady(site)
  const random = randomFrom(11)
  const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
  console.log('| page | median, ms | p95, ms |\n| --- | --- | --- |')
  for (const [name, path] of PAGES) {
    const times: number[] = []
    // The first one also compiles; it is asked for and not counted.
    for (let i = -1; i < TIMES; i++) {
      const where = path(pick, subjects)
      // A page is ready when it is read to its end, streamed parts included.
      const { milliseconds, result } = await clockTime(async () => {
        const response = await fetch(site.address + where)
        await response.arrayBuffer()
        return response.status
      })
      if (result !== 200) throw new Error(`${where} answered with status ${result}.`)
      if (i >= 0) times.push(milliseconds)
    }
    const { median, slow } = timesOf(times)
    console.log(`| ${name} | ${median.toFixed(0)} | ${slow.toFixed(0)} |`)
  }
} finally {
  await site.stop()
}
