import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SetupIndex } from '@/graph/index'
import { rowOf } from '@/graph/index/adjacency'
import { decodeIndex, encodeIndex } from '@/graph/index/saved/encoding'
import { readWhole, replaceFile } from '@/graph/index/saved/file'
import type { IndexTables } from '@/graph/index/tables'
import { clockTime, processorTime, timesOf, type Times } from './timing'

/** Papers answered to a question. */
export const FIRST = 10

export interface IndexFigures {
  readonly papers: number
  readonly links: number
  /** Seconds on the clock. */
  readonly build: number
  readonly restore: number
  /** Megabytes of the saved file. */
  readonly saved: number
  /** Of all that ranking needs, per pair of a paper and a feature and direction. */
  readonly bytesALink: number
  /** Processor time. */
  readonly shared: Times
  /** On the clock, as a user on a machine with other work sees it. */
  readonly sharedByClock: Times
  /** Counting all papers that share anything. */
  readonly counted: Times
  /** One pass over the lists of the asked paper's features: the least that adding up all weights would read. */
  readonly floor: Times
}

/** Builds, saves and restores an index, and asks the restored one for papers that share setup. */
export async function measureIndex(build: () => Promise<IndexTables>, asked: (ids: readonly string[]) => readonly string[]) {
  const built = await clockTime(build)
  const tables = built.result
  const restored = await saveAndRestore(tables)
  const index = restored.index
  const papers = asked([...index.paperIds()])
  // What is compiled by use is compiled before the clock starts.
  for (const paper of papers) index.rank(paper, FIRST)
  const everyPaper = (ask: (paper: string) => unknown) => timesOf(papers.map((paper) => processorTime(() => ask(paper))))
  const byClock: number[] = []
  for (const paper of papers) byClock.push((await clockTime(() => index.rank(paper, FIRST))).milliseconds)
  const { sizes } = index
  const figures: IndexFigures = {
    papers: sizes.papers, links: sizes.links, build: built.milliseconds / 1e3, restore: restored.milliseconds / 1e3, saved: restored.megabytes,
    bytesALink: sizes.adjacencyBytes / sizes.links / 2,
    shared: everyPaper((paper) => index.rank(paper, FIRST)),
    sharedByClock: timesOf(byClock),
    counted: everyPaper((paper) => index.rank(paper, FIRST).total),
    floor: everyPaper((paper) => readLists(tables, paper)),
  }
  return { index, papers, figures }
}

async function saveAndRestore(tables: IndexTables) {
  const folder = mkdtempSync(join(tmpdir(), 'setupgraph-bench-'))
  const path = join(folder, 'graph.index')
  try {
    await replaceFile(path, encodeIndex(tables))
    const { milliseconds, result } = await clockTime(async () => {
      const bytes = await readWhole(path)
      return { index: new SetupIndex(decodeIndex(bytes!)), megabytes: bytes!.byteLength / 2 ** 20 }
    })
    return { milliseconds, ...result }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A sum, so that no entry can be passed over. */
function readLists({ nodes, structure: { featuresOfPaper, papersOfFeature: { offsets, targets } } }: IndexTables, paper: string): number {
  let sum = 0
  for (const feature of rowOf(featuresOfPaper, nodes.papers.ids.find(paper))) {
    for (let i = offsets[feature]!; i < offsets[feature + 1]!; i++) sum += targets[i]!
  }
  return sum
}
