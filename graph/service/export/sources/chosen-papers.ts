import { badInput } from '@/graph/graphql/errors'
import { selectionFrom, type Selection } from '../selection'
import type { Material } from './source'

/** The papers that were asked for; refuses more than the format takes. */
export function chosenPapers({ given, context, mostPapers }: Material): Selection {
  const selection = selectionFrom(given, context.index)
  if (selection.count <= mostPapers) return selection
  throw badInput(`${selection.count} papers are chosen; this format takes at most ${mostPapers}. Choose fewer, or take .csv or .parquet.`)
}
