import { assertInputObjectType } from 'graphql'
import { badInput } from '@/graph/graphql/errors'
import { paperFilter, type PaperFilterType } from '@/graph/graphql/paper-filter'
import { schema } from '@/graph/graphql/schema'
import type { IndexFilter, SetupIndex } from '@/graph/index'
import type { PaperOrder } from '@/graph/store/graph-store'
import { inputObjectFrom, oneText, parametersOf, type Given, type Parameter } from './parameters'
import { SHORT_HANDS, withoutShortHands } from './short-hands'

const MOST_IDS = 5_000

const FILTER = assertInputObjectType(schema.getType('PaperFilter'))
const FILTER_PARAMETERS = [...parametersOf(Object.values(FILTER.getFields())), ...SHORT_HANDS]

/** Which papers: those that `papers(filter: …)` of GraphQL lists, or those that are named. */
export const SELECTION_PARAMETERS: readonly Parameter[] = [
  ...FILTER_PARAMETERS,
  { name: 'id', type: '[ID!]', description: `These papers alone, in this order, at most ${MOST_IDS} (many go better into the body of a POST); not together with a filter.` },
  { name: 'orderBy', type: 'PaperOrder', description: 'Which papers come first: YEAR_DESC (the default) or TITLE.' },
]

/** The papers that an export speaks of. */
export interface Selection {
  readonly ids: Iterable<string>
  readonly count: number
  /** What they were chosen by; null where they were named. */
  readonly filter: IndexFilter | null
}

export function selectionFrom(given: Given, index: SetupIndex): Selection {
  const ids = given.get('id')
  if (ids) return named(ids, given, index)
  const filter = paperFilter(inputObjectFrom<typeof PaperFilterType.$inferInput>(FILTER, withoutShortHands(given, index)), index)
  return { ...index.matching(filter, orderOf(given)), filter }
}

function named(ids: readonly string[], given: Given, index: SetupIndex): Selection {
  const filtered = FILTER_PARAMETERS.find(({ name }) => given.has(name))
  if (filtered) throw badInput(`Give either "id" or a filter; "${filtered.name}" is one.`)
  if (ids.length > MOST_IDS) throw badInput(`${ids.length} papers are named; at most ${MOST_IDS} are possible. Choose them by a filter, or in several files.`)
  const unknown = ids.find((id) => !index.paper(id))
  if (unknown !== undefined) throw badInput(`There is no paper "${unknown.slice(0, 100)}". Find one with search(query: "…", kinds: [PAPER]) in GraphQL.`)
  const distinct = [...new Set(ids)]
  return { ids: distinct, count: distinct.length, filter: null }
}

function orderOf(given: Given): PaperOrder {
  const order = oneText(given, 'orderBy') ?? 'YEAR_DESC'
  if (order === 'YEAR_DESC' || order === 'TITLE') return order
  throw badInput(`"orderBy" must be YEAR_DESC or TITLE; it is "${order.slice(0, 100)}".`)
}

/** Papers that are read from the store at once: few enough that others get their turn in between. */
const BATCH = 50

/** Identifiers, or whatever is read by them, in batches. */
export function* batches<Item>(items: Iterable<Item>): Generator<Item[]> {
  let batch: Item[] = []
  for (const item of items) {
    if (batch.push(item) < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}
