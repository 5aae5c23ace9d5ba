import { compareColumns, ROW_STATES, type ComparisonRow, type IndexedSetup, type RowState, type SetupDescription } from '@/graph/index'
import { prefixOf } from '@/graph/model'
import { builder } from './builder'
import type { Context } from './context'
import { enumOf, FacetType } from './enums'
import { badInput, goneMeanwhile } from './errors'
import { HYPERPARAMETER_DESCRIPTION, hyperparameterOf } from './facet-hyperparameter'
import { nodeById } from './node'
import { EntityType, LinkType, NodeType, PaperType, SetupType } from './refs'
import { runOf } from './run'
import { setupLabel } from './setup'

const FEWEST = 2
const MOST = 20

const RowStateType = enumOf('RowState', 'How the columns of a comparison stand to each other in a row.', ROW_STATES, {
  DIFFERS: 'Two columns report it and have nothing in common.',
  UNREPORTED: 'Some column does not report it, and nothing is known to differ.',
  OVERLAPS: 'All report it and any two have something in common, but it is not all the same.',
  SAME: 'All report the same.',
} satisfies Record<RowState, string>)

/** A paper, or one of its setups, as it is compared. */
interface Column {
  readonly paper: string
  readonly setup: IndexedSetup | null
  readonly description: SetupDescription
}

interface Cell {
  readonly column: Column
  readonly values: ComparisonRow['cells'][number]
}

const ColumnType = builder.objectRef<Column>('ComparisonColumn').implement({
  description: 'A paper or setup that is compared.',
  fields: (t) => ({
    id: t.id({ description: 'Its identifier.', resolve: ({ paper, setup }) => setup?.id ?? paper }),
    label: t.string({
      description: 'The paper\'s title, and for a setup what it holds for: "… (WideResNet-28-10)".',
      resolve: ({ paper, setup }, _args, { index }) => `${index.paper(paper)?.title ?? paper}${setup ? ` (${setupLabel(setup)})` : ''}`,
    }),
    paper: t.field({
      type: PaperType,
      description: 'The paper.',
      resolve: ({ paper }, _args, { index }) => {
        const found = index.paper(paper)
        if (!found) throw goneMeanwhile(paper)
        return found
      },
    }),
    setup: t.field({ type: SetupType, nullable: true, description: 'The setup; null where the whole paper is compared.', resolve: ({ setup }) => setup }),
  }),
})

const CellType = builder.objectRef<Cell>('ComparisonCell').implement({
  description: 'What one column has in one row.',
  fields: (t) => ({
    values: t.field({
      type: [NodeType],
      description: 'The entities or settings; empty where the column does not report any.',
      resolve: async ({ values }, _args, context) =>
        (await Promise.all(values.map(({ id }) => id === null ? null : nodeById(id, context)))).filter((node) => node !== null),
    }),
    links: t.field({
      type: [LinkType],
      description: 'The paper\'s statements behind them, with quotes.',
      resolve: async ({ column, values }, _args, { load }) =>
        (await Promise.all(values.flatMap(({ id }) => id === null ? [] : [load.links.load({ paper: column.paper, target: id })]))).flat(),
    }),
  }),
})

const RowType = builder.objectRef<ComparisonRow & { readonly columns: readonly Column[] }>('ComparisonRow').implement({
  description: 'One facet of a comparison.',
  fields: (t) => ({
    facet: t.field({ type: FacetType, description: 'In what respect.', resolve: ({ facet }) => facet }),
    hyperparameter: t.field({ type: EntityType, nullable: true, description: HYPERPARAMETER_DESCRIPTION, resolve: hyperparameterOf }),
    state: t.field({ type: RowStateType, description: 'How the columns stand to each other.', resolve: ({ state }) => state }),
    cells: t.field({
      type: [CellType],
      description: 'What each column has, in the order of the columns.',
      resolve: ({ cells, columns }) => cells.map((values, i) => ({ values, column: columns[i]! })),
    }),
  }),
})

const ComparisonType = builder.objectRef<{ readonly columns: readonly Column[]; readonly rows: readonly ComparisonRow[] }>('SetupComparison').implement({
  description: 'Papers or setups side by side.',
  fields: (t) => ({
    columns: t.field({ type: [ColumnType], description: 'What is compared, in the order asked.', resolve: ({ columns }) => [...columns] }),
    rows: t.field({
      type: [RowType],
      description: 'The facets: those that differ first, then those that some column does not report, then what agrees.',
      resolve: ({ columns, rows }) => rows.map((row) => ({ ...row, columns })),
    }),
  }),
})

builder.queryField('compare', (t) => t.field({
  type: ComparisonType,
  description: 'Two to twenty papers or setups side by side, facet by facet. A setup counts with what holds for all experiments of its paper.',
  args: { ids: t.arg.idList({ required: true, description: `Identifiers of ${FEWEST} to ${MOST} papers or setups, each once: \`["paper:wide-residual-networks", "paper:deep-residual-learning"]\`.` }) },
  complexity: ({ ids }) => ({ field: 1, multiplier: Math.max(1, ids.length / 4) }),
  resolve: (_root, { ids }, context) => {
    if (ids.length < FEWEST || ids.length > MOST || new Set(ids).size < ids.length) {
      throw badInput(`\`ids\` must be ${FEWEST} to ${MOST} different papers or setups; they are ${ids.length}.`)
    }
    const columns = ids.map((id) => columnOf(id, context))
    return { columns, rows: compareColumns(columns.map(({ description }) => description)) }
  },
}))

function columnOf(id: string, context: Context): Column {
  if (prefixOf(id) === 'setup') {
    const run = runOf(id, context)
    return { paper: run.setup.paper, setup: run.setup, description: run }
  }
  if (context.index.paper(id)) return { paper: id, setup: null, description: context.index.describe(id) }
  throw badInput(`There is no paper or setup "${id.slice(0, 100)}". Find papers with search(query: "…", kinds: [PAPER]).`)
}
