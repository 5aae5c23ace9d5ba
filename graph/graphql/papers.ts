import { builder } from './builder'
import { connectionFrom, pageArguments, pageRequest } from './connection'
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
    id: t.arg.id({ description: 'The graph\'s own: `"paper:deep-residual-learning-for-image-recognition"`.' }),
    arxiv: t.arg.string({ description: 'At arXiv, with or without version: `"1512.03385"`, `"arXiv:1512.03385v1"`.' }),
    doi: t.arg.string({ description: 'Digital object identifier, bare or as an address: `"10.1109/CVPR.2016.90"`.' }),
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
    filter: t.arg({ type: PaperFilterType, description: 'Which papers: `{ venues: ["NeurIPS"], yearFrom: 2020 }`; all by default.' }),
    orderBy: t.arg({ type: PaperOrderType, defaultValue: 'YEAR_DESC', description: 'Which papers come first: `TITLE`.' }),
  },
  resolve: (_root, { filter, orderBy, ...args }, { index }) => {
    const order = orderBy ?? 'YEAR_DESC'
    const conditions = paperFilter(filter, index)
    const list = `papers ${order} ${JSON.stringify(conditions)}`
    const request = pageRequest(list, args, PAPERS)
    return connectionFrom(list, request, index.listPapers(conditions, order, request), (node) => ({ node }))
  },
}))
