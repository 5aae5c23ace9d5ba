import type { Paper } from '@/graph/model'
import type { StoredResult } from '@/graph/store/graph-store'
import { QUOTES_PARAMETER } from '../options'
import { SELECTION_PARAMETERS } from '../selection'
import { chosenPapers } from './chosen-papers'
import { evidenceFields } from './evidence-fields'
import { PAPER_HEAD } from './paper-fields'
import { columnsOf, read, rowOf, type Field, type Material, type Source } from './source'

type ResultRow = StoredResult & { readonly of: Paper }

const head: readonly Field<ResultRow>[] = PAPER_HEAD.map((field) => ({ ...field, cellOf: ({ of }) => field.cellOf({ paper: of }) }))

function resultFields(quotes: boolean): Field<ResultRow>[] {
  return [
    ...head,
    { name: 'result_id', type: 'text', description: 'Identifier of the result.', cellOf: ({ id }) => id },
    { name: 'metric', type: 'text', description: 'What was measured.', cellOf: ({ metric }) => metric },
    { name: 'value', type: 'number', description: 'The figure; percentages stay percent.', quotes: 'quote', cellOf: ({ value }) => value },
    { name: 'unit', type: 'text', description: 'Unit of the figure.', cellOf: ({ unit }) => unit },
    { name: 'dataset', type: 'text', description: 'What it was measured on.', cellOf: ({ dataset }) => dataset?.name ?? null },
    { name: 'reached_by', type: 'text', description: 'The architecture or method that reached it.', cellOf: ({ reachedBy }) => reachedBy?.name ?? null },
    { name: 'own', type: 'boolean', description: 'Reached by the paper itself (true), or quoted from another work.', cellOf: ({ own }) => own },
    ...evidenceFields(quotes),
  ]
}

/** One row a result. */
export const results: Source = {
  name: 'results',
  kind: 'table',
  summary: 'One row a result: metric, figure, dataset, and what reached it.',
  parameters: [...SELECTION_PARAMETERS, QUOTES_PARAMETER],
  open: async (material) => {
    const fields = resultFields(material.quotes)
    return {
      kind: 'table', name: 'results', revision: material.context.index.revision, columns: columnsOf(fields),
      printed: ['title', 'dataset', 'reached_by', 'metric', 'value', 'unit'],
      rows: rows(chosenPapers(material).ids, fields, material),
    }
  },
}

async function* rows(ids: Iterable<string>, fields: readonly Field<ResultRow>[], { context: { store } }: Material) {
  const load = async (batch: readonly string[]): Promise<ResultRow[]> => {
    const [papers, results] = await Promise.all([store.papersById(batch), store.resultsOfPapers(batch)])
    return papers.flatMap((of, i) => of === null ? [] : results[i]!.map((result) => ({ ...result, of })))
  }
  for await (const row of read(ids, load)) yield rowOf(fields, row)
}
