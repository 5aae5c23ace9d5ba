import { openStore } from '@/graph/store/open'
import { ask, serve } from '../http/server'
import { randomFrom } from './random'

/*
 * How long each root of the API takes over HTTP, on a store with many papers:
 *
 *     npm run bench:roots -- sqlite:PATH
 */

const TIMES = 60

const PAPER_PAGE = `paper(id: $id) {
  title titleFrom authors venue year abstract code
  setups { id label scope { name } links { relation entity { id name kind } count memoryGb version own evidence { quote raw start end } } settings { setting { label } evidence { quote raw start end } } }
  results { metric value unit dataset { name } reachedBy { name } evidence { quote } }
  reporting { variable status answer quote }
  documents { fileName text textStart }
}`
const SHARED = `sharedSetups(paper: $id, first: 10) { totalCount edges { node { score paper { title year venue }
  shared { facet label share links { evidence { quote } } otherLinks { evidence { quote } } }
  differing { facet hyperparameter { name } values { id } otherValues { id } } unreported { facet by values { id } } } } }`
const HUB = `entity(id: $id) { name aliases paperCount usedWith(first: 20) { node { id ... on Entity { name } } papers lift }
  papers(first: 20) { totalCount edges { node { title year } links { evidence { quote } setup { label } } } } }`

/** A root with what varies from question to question: a paper, a much used entity, or a word of a title. */
const ROOTS: readonly (readonly [name: string, query: string, of: 'paper' | 'hub' | 'word' | 'nothing'])[] = [
  ['home: stats and top entities', '{ stats { papers links entities { kind count } papersByYear { year papers } } entities(first: 20) { edges { node { name paperCount } } } }', 'nothing'],
  ['papers, newest', '{ papers(first: 50) { totalCount edges { node { title year venue authors } } } }', 'nothing'],
  ['papers of a venue and year by title', '{ papers(first: 50, orderBy: TITLE, filter: { venues: ["NeurIPS"], yearFrom: 2021, yearTo: 2021 }) { totalCount edges { node { title } } } }', 'nothing'],
  ['papers with a hub, without hardware', 'query ($id: ID!) { papers(first: 50, filter: { linkedTo: [$id], notReporting: [HARDWARE] }) { totalCount edges { node { title } } } }', 'hub'],
  ['a paper\'s page', `query ($id: ID!) { ${PAPER_PAGE} }`, 'paper'],
  ['shared setups with quotes', `query ($id: ID!) { ${SHARED} }`, 'paper'],
  ['comparable baselines', 'query ($id: ID!) { comparableBaselines(for: { paper: $id }, first: 20) { totalCount edges { node { verdict paper { title } setup { label } reasons { facet cause values candidateValues } results { metric value } } } } }', 'paper'],
  ['a much used entity\'s page', `query ($id: ID!) { ${HUB} }`, 'hub'],
  ['neighbourhood of a much used entity', 'query ($id: ID!) { neighbourhood(id: $id, first: 60) { nodes { id kind label papers weight } edges { id source target relation links { evidence { quote } } } hidden { kind count } } }', 'hub'],
  ['search, one word', 'query ($id: String!) { search(query: $id) { totalCount edges { matched score node { id } } } }', 'word'],
  ['search, beginning of a word', 'query ($id: String!) { search(query: $id) { edges { matched node { id } } } }', 'word'],
]

interface Subjects {
  readonly papers: readonly string[]
  readonly hubs: readonly string[]
  readonly words: readonly string[]
}

interface SubjectsData {
  readonly papers: { readonly edges: readonly { readonly node: { readonly id: string; readonly title: string } }[] }
  readonly entities: { readonly edges: readonly { readonly node: { readonly id: string } }[] }
}

async function subjects(url: string): Promise<Subjects> {
  const { body } = await ask<SubjectsData>(url, '{ papers(first: 100, orderBy: TITLE) { edges { node { id title } } } entities(first: 20) { edges { node { id } } } }')
  const papers = body.data!.papers.edges.map(({ node }) => node)
  return { papers: papers.map(({ id }) => id), hubs: body.data!.entities.edges.map(({ node }) => node.id), words: papers.flatMap(({ title }) => title.split(' ')).filter((word) => word.length > 4) }
}

const address = process.argv[2] ?? 'sqlite:.data/setupgraph.db'
const server = await serve(() => openStore(address, { readOnly: true }), 60_000)
const { papers, hubs, words } = await subjects(server.url)
const random = randomFrom(3)
const pick = (list: readonly string[]) => list[Math.floor(random() * list.length)] ?? ''
for (const [name, query, of] of ROOTS) {
  const times: number[] = []
  for (let i = 0; i < TIMES; i++) {
    const id = of === 'paper' ? pick(papers) : of === 'hub' ? pick(hubs) : name.includes('beginning') ? pick(words).slice(0, 3) : pick(words)
    const start = performance.now()
    const { body } = await ask(server.url, query, of === 'nothing' ? {} : { id })
    times.push(performance.now() - start)
    if (body.errors) throw new Error(`${name}: ${body.errors[0]?.message}`)
  }
  times.sort((a, b) => a - b)
  const at = (part: number) => times[Math.floor(TIMES * part)]!.toFixed(1).padStart(8)
  console.log(`${name.padEnd(40)} median ${at(0.5)} ms   p95 ${at(0.95)} ms`)
}
await server.stop()
