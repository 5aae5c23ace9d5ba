import type { GraphStore } from '@/graph/store/graph-store'

const PAGE = 100
/** Documents removed in one transaction. */
const TOGETHER = 1_000

/** Removes every document of a store that is not among `kept`; answers how many there were. */
export async function prune(store: GraphStore, kept: ReadonlySet<string>): Promise<number> {
  // Listed before anything is removed, since removing shifts the pages.
  const gone: string[] = []
  let after: string | null = null
  do {
    const page = await store.listPapers({}, 'TITLE', { first: PAGE, after })
    const documents = await store.documentsOfPapers(page.items.map((paper) => paper.id))
    gone.push(
      ...documents
        .flat()
        .map((document) => document.id)
        .filter((id) => !kept.has(id)),
    )
    after = page.hasNext ? page.endKey : null
  } while (after !== null)
  let removed = 0
  for (let from = 0; from < gone.length; from += TOGETHER)
    removed += await store.remove(gone.slice(from, from + TOGETHER))
  return removed
}
