import type { Paper } from '@/graph/model'
import type { GraphStore, PageOf, PageRequest, PaperFilter, PaperOrder } from '@/graph/store/graph-store'
import { builder } from './builder'
import { pageArguments, pageRequest } from './connection'
import { encodeCursor } from './cursor'
import { badInput } from './errors'
import { PaperConnection } from './paper-connection'
import { paperFilter, PaperFilterType, PaperOrderType } from './paper-filter'
import { PaperType } from './refs'

const PAPERS = 20

builder.queryField('paper', (t) => t.field({
  type: PaperType,
  nullable: true,
  description: 'One paper by exactly one of its identifiers; null where there is none.',
  args: {
    id: t.arg.id({ description: 'The graph\'s own: `paper:deep-residual-learning-for-image-recognition`.' }),
    arxiv: t.arg.string({ description: 'At arXiv, with or without version: `1512.03385`, `arXiv:1512.03385v1`.' }),
    doi: t.arg.string({ description: 'Digital object identifier, bare or as an address: `10.1109/CVPR.2016.90`.' }),
  },
  resolve: (_root, args, { index, load }) => {
    const given = Object.entries(args).filter(([, value]) => value !== null && value !== undefined)
    if (given.length !== 1) throw badInput(`Give exactly one of \`id\`, \`arxiv\` and \`doi\`; ${given.length} were given.`)
    if (args.id) return index.paper(args.id) ?? load.paper.load(args.id)
    return args.arxiv ? index.paperKnownAs('arxiv', bareArxiv(args.arxiv)) : index.paperKnownAs('doi', bareDoi(args.doi ?? ''))
  },
}))

/** "https://arxiv.org/abs/1512.03385v2" and "arXiv:1512.03385" are 1512.03385. */
function bareArxiv(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/)?(?:www\.)?arxiv\.org\/(?:abs|pdf)\//i, '').replace(/^arxiv:/i, '').replace(/v\d+$/, '')
}

/** DOIs are compared without case, and written as an address or bare. */
function bareDoi(text: string): string {
  return text.trim().replace(/^(?:https?:\/\/)?(?:dx\.)?doi\.org\//i, '').replace(/^doi:\s*/i, '')
}

builder.queryField('papers', (t) => t.field({
  type: PaperConnection,
  description: 'Papers that satisfy a filter.',
  args: {
    ...pageArguments(PAPERS),
    filter: t.arg({ type: PaperFilterType, description: 'Which papers; all by default.' }),
    orderBy: t.arg({ type: PaperOrderType, defaultValue: 'YEAR_DESC', description: 'Which papers come first.' }),
  },
  resolve: async (_root, { filter, orderBy, ...args }, { store }) => {
    const order = orderBy ?? 'YEAR_DESC'
    const conditions = paperFilter(filter)
    const list = `papers ${order} ${JSON.stringify(conditions)}`
    const request = pageRequest(list, args, PAPERS)
    const { start, page } = await pageFromCursor(store, conditions, order, request)
    return {
      // The store's key leads behind the last item; of the others a cursor says how far they stand from the start.
      edges: page.items.map((node, i) => ({
        node,
        cursor: encodeCursor(list, i === page.items.length - 1 ? `0 ${page.endKey}` : `${i + 1} ${start ?? ''}`),
      })),
      hasNextPage: page.hasNext,
      hasPreviousPage: request.after !== null,
      totalCount: page.total,
    }
  },
}))

/** A page behind a cursor: "0 KEY" is behind the key, "3 KEY" behind the third item that follows the key. */
async function pageFromCursor(
  store: GraphStore, filter: PaperFilter, order: PaperOrder, { first, after }: PageRequest,
): Promise<{ readonly start: string | null; readonly page: PageOf<Paper> }> {
  if (after === null) return { start: null, page: await store.listPapers(filter, order, { first, after: null }) }
  const { steps, key } = parsed(after)
  const start = steps === 0 ? key : (await store.listPapers(filter, order, { first: steps, after: key })).endKey
  return { start, page: await store.listPapers(filter, order, { first, after: start }) }
}

function parsed(position: string): { readonly steps: number; readonly key: string | null } {
  const blank = position.indexOf(' ')
  const steps = Number(position.slice(0, Math.max(blank, 0)))
  if (blank < 1 || !Number.isInteger(steps) || steps < 0 || steps > 100) throw badInput('The cursor is damaged. Give the endCursor of the page before.')
  const key = position.slice(blank + 1)
  return { steps, key: key === '' ? null : key }
}
