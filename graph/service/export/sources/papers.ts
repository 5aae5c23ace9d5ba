import type { SetupDescription } from '@/graph/index'
import type { Paper } from '@/graph/model'
import type { StoredReporting } from '@/graph/store/graph-store'
import { QUOTES_PARAMETER } from '../options'
import { SELECTION_PARAMETERS } from '../selection'
import { facetFields } from './facet-fields'
import { PAPER_HEAD, REPORTING_FIELDS } from './paper-fields'
import { quoteFinder } from './quotes'
import { columnsOf, read, rowOf, type Field, type Material, type Source } from './source'
import { chosenPapers } from './chosen-papers'

interface PaperRow extends SetupDescription {
  readonly paper: Paper
  readonly reporting: readonly StoredReporting[]
  readonly quoteOf: (feature: string) => string
}

const IDENTITY: readonly Field<PaperRow>[] = [
  { name: 'authors', type: 'texts', description: 'Authors, as far as the source names them.', cellOf: ({ paper }) => paper.authors },
  { name: 'authors_count', type: 'integer', description: 'How many authors there are, where the source gives only the number.', cellOf: ({ paper }) => paper.authorsCount },
  { name: 'organization', type: 'text', description: 'Organization, where the source names one.', cellOf: ({ paper }) => paper.organization },
  { name: 'date', type: 'text', description: 'Day of publication (YYYY-MM-DD).', cellOf: ({ paper }) => paper.date },
  { name: 'arxiv', type: 'text', description: 'Identifier at arXiv, without version.', cellOf: ({ paper }) => paper.arxiv },
  { name: 'doi', type: 'text', description: 'Digital object identifier.', cellOf: ({ paper }) => paper.doi },
  { name: 'openreview', type: 'text', description: 'Identifier at OpenReview.', cellOf: ({ paper }) => paper.openreview },
  { name: 'url', type: 'text', description: 'Address of the paper.', cellOf: ({ paper }) => paper.url },
  { name: 'code', type: 'texts', description: 'Addresses of released code.', cellOf: ({ paper }) => paper.code },
]

/** One row a paper: what it is called, where it appeared, what its setups have, what it does not report. */
export const papers: Source = {
  name: 'papers',
  kind: 'table',
  summary: 'One row a paper: identity, the names of what its setups have, and what it reports.',
  parameters: [...SELECTION_PARAMETERS, QUOTES_PARAMETER],
  open: async (material) => {
    const { context, quotes } = material
    const selection = chosenPapers(material)
    const fields: readonly Field<PaperRow>[] = [
      ...PAPER_HEAD, ...IDENTITY, ...facetFields(quotes), ...REPORTING_FIELDS,
      { name: 'abstract', type: 'text', description: 'Abstract.', cellOf: ({ paper }) => paper.abstract },
    ]
    return {
      kind: 'table', name: 'papers', revision: context.index.revision, columns: columnsOf(fields),
      printed: ['title', 'venue', 'year', 'datasets', 'architectures', 'hardware'],
      rows: rows(selection.ids, fields, material),
    }
  },
}

async function* rows(ids: Iterable<string>, fields: readonly Field<PaperRow>[], { context: { store, index }, quotes }: Material) {
  const load = async (batch: readonly string[]): Promise<PaperRow[]> => {
    const [papers, reporting, setups] = await Promise.all([store.papersById(batch), store.reportingOfPapers(batch), quotes ? store.setupsOfPapers(batch) : []])
    return papers.flatMap((paper, i) => paper === null ? [] : [{ paper, reporting: reporting[i]!, quoteOf: quoteFinder(setups[i] ?? []), ...index.describe(paper.id) } as PaperRow])
  }
  for await (const paper of read(ids, load)) yield rowOf(fields, paper)
}
