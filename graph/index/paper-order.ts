import { compareText, slug } from '@/graph/model'
import type { PageRequest, PaperOrder } from '@/graph/store/graph-store'
import type { KeyedPage } from './keyed-page'
import type { NodeTables } from './nodes'
import { Top } from './top'

interface Order {
  /** Papers come by falling score, then by place. */
  readonly scoreOf: (paper: number) => number
  /** What a later page needs to go on behind a paper, even when that paper is gone. */
  readonly keyOf: (paper: number) => string
  /** Whether a paper comes behind the one with the key. */
  readonly after: (key: string) => (paper: number) => boolean
}

/** Where each paper stands in the order of titles without regard to case, accents and punctuation, then identifiers. */
export function titleRanksOf({ titles }: NodeTables['papers']): Uint32Array {
  const slugs = Array.from({ length: titles.length }, (_, paper) => slug(titles.at(paper)))
  const order = slugs.map((_, paper) => paper).sort((a, b) => compareText(slugs[a]!, slugs[b]!) || a - b)
  const ranks = new Uint32Array(order.length)
  order.forEach((paper, rank) => { ranks[paper] = rank })
  return ranks
}

/** Pages of papers from the rows of the index, in the orders of the store's own lists. */
export class PaperOrders {
  constructor(private readonly papers: NodeTables['papers'], private readonly titleRanks: Uint32Array) {}

  page(among: Uint32Array, order: PaperOrder, { first, after }: PageRequest): KeyedPage<number> {
    const { scoreOf, keyOf, after: behind } = order === 'TITLE' ? this.byTitle() : this.byYear()
    const accepts = after === null ? () => true : behind(after)
    const top = new Top(first + 1)
    for (const paper of among) if (accepts(paper)) top.offer(paper, scoreOf(paper))
    const papers = top.sorted().map(({ item }) => item)
    return {
      items: papers.slice(0, first).map((paper) => ({ key: keyOf(paper), item: paper })),
      hasNext: papers.length > first,
      total: among.length,
    }
  }

  /** A page of papers that are in order already; its time does not grow with how many there are. */
  pageOfSorted(sorted: Uint32Array, order: PaperOrder, { first, after }: PageRequest): KeyedPage<number> {
    const { keyOf, after: behind } = order === 'TITLE' ? this.byTitle() : this.byYear()
    const begin = after === null ? 0 : firstThat(sorted, behind(after))
    const end = Math.min(sorted.length, begin + first)
    return {
      items: Array.from(sorted.subarray(begin, end), (paper) => ({ key: keyOf(paper), item: paper })),
      hasNext: end < sorted.length,
      total: sorted.length,
    }
  }

  /** All of these papers, in order. */
  sorted(among: Uint32Array, order: PaperOrder): Uint32Array {
    const { scoreOf } = order === 'TITLE' ? this.byTitle() : this.byYear()
    return among.slice().sort((a, b) => scoreOf(b) - scoreOf(a) || a - b)
  }

  /** Newest first, papers without a year last. */
  private byYear(): Order {
    const { years, ids } = this.papers
    return {
      scoreOf: (paper) => years[paper]!,
      keyOf: (paper) => `${years[paper]!} ${ids.at(paper)}`,
      after: (key) => {
        const { head, id } = split(key)
        const place = ids.upperBound(id)
        return (paper) => years[paper]! < Number(head) || (years[paper] === Number(head) && paper >= place)
      },
    }
  }

  /** By title without regard to case, accents and punctuation. */
  private byTitle(): Order {
    const { ids } = this.papers
    const title = (paper: number) => slug(this.papers.titles.at(paper))
    return {
      scoreOf: (paper) => -this.titleRanks[paper]!,
      keyOf: (paper) => `${title(paper)} ${ids.at(paper)}`,
      after: (key) => {
        const { head, id } = split(key)
        return (paper) => {
          const order = compareText(title(paper), head)
          return order > 0 || (order === 0 && compareText(ids.at(paper), id) > 0)
        }
      },
    }
  }
}

/** Place of the first of which something holds, where it holds of all behind it. */
function firstThat(list: Uint32Array, holds: (paper: number) => boolean): number {
  let [low, high] = [0, list.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (holds(list[middle]!)) high = middle
    else low = middle + 1
  }
  return low
}

function split(key: string): { readonly head: string; readonly id: string } {
  const blank = key.indexOf(' ')
  return { head: key.slice(0, Math.max(blank, 0)), id: key.slice(blank + 1) }
}
