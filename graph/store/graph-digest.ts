import { createHash } from 'node:crypto'
import type { GraphStore, IndexBatch } from './graph-store'
import { canonicalJson } from './records/canonical-json'

type Answers = 'papersById' | 'entitiesById' | 'setupsOfPapers' | 'resultsOfPapers' | 'reportingOfPapers' | 'documentsOfPapers'

/** What a digest is computed from: a store's answers, all from one snapshot. */
export type DigestSource = {
  readonly [Answer in Answers]: (ids: readonly string[]) => Awaited<ReturnType<GraphStore[Answer]>> | ReturnType<GraphStore[Answer]>
} & { streamIndex(): Iterable<IndexBatch> | AsyncIterable<IndexBatch> }

const BATCH = 100
const MODULUS = 1n << 256n

/** A hash over a multiset of facts: the sum of their SHA-256, so that their order has no influence. */
class FactSum {
  #sum = 0n
  #facts = 0

  add(kind: string, fact: unknown): void {
    const hash = createHash('sha256').update(canonicalJson([kind, fact])).digest('hex')
    this.#sum = (this.#sum + BigInt(`0x${hash}`)) % MODULUS
    this.#facts += 1
  }

  digest(): string {
    return createHash('sha256').update(`${this.#facts}:${this.#sum.toString(16)}`).digest('hex')
  }
}

/**
 * SHA-256 over everything that a store answers of papers, documents, setups, results, reporting, entities and
 * settings, but for addresses of documents, which say where a file lay and not what it says. Memory does not
 * grow with the graph.
 */
export async function graphDigest(source: DigestSource): Promise<string> {
  const sum = new FactSum()
  for await (const batch of source.streamIndex()) {
    if (batch.kind === 'settings') for (const setting of batch.rows) sum.add('setting', setting)
    if (batch.kind === 'links') for (const link of batch.rows) sum.add('link', link)
    if (batch.kind === 'entities') {
      for (const entity of await source.entitiesById(batch.rows.map((row) => row.id))) sum.add('entity', entity)
    }
    if (batch.kind === 'papers') {
      for (let from = 0; from < batch.rows.length; from += BATCH) {
        await addPapers(sum, source, batch.rows.slice(from, from + BATCH).map((row) => row.id))
      }
    }
  }
  return sum.digest()
}

async function addPapers(sum: FactSum, source: DigestSource, ids: readonly string[]): Promise<void> {
  for (const paper of await source.papersById(ids)) sum.add('paper', paper)
  for (const setup of (await source.setupsOfPapers(ids)).flat()) sum.add('setup', setup)
  for (const result of (await source.resultsOfPapers(ids)).flat()) sum.add('result', result)
  for (const document of (await source.documentsOfPapers(ids)).flat()) sum.add('document', { ...document, uri: '' })
  for (const [index, reporting] of (await source.reportingOfPapers(ids)).entries()) {
    for (const said of reporting) sum.add('reporting', { ...said, paper: ids[index] })
  }
}
