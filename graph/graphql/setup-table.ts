import { effectiveSetups, type EffectiveSetup, type EntityFacet, type IndexedPaper, type IndexFilter } from '@/graph/index'
import type { PageRequest, PaperOrder } from '@/graph/store/graph-store'
import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { entityOf } from './named-entity'
import { paperFilter, PaperFilterType, PaperOrderType } from './paper-filter'
import { PaperType, SettingType, SetupType } from './refs'
import { setupLabel } from './setup'

const ROWS = 50

interface SetupRow extends EffectiveSetup {
  readonly paper: IndexedPaper
}

const NAMES: readonly (readonly [field: string, facet: EntityFacet, description: string])[] = [
  ['datasets', 'DATASET', 'Names of its datasets.'],
  ['architectures', 'ARCHITECTURE', 'Names of its architectures.'],
  ['methods', 'METHOD', 'Names of its methods.'],
  ['hardware', 'HARDWARE', 'Names of its hardware.'],
  ['software', 'SOFTWARE', 'Names of its software.'],
]

const RowType = builder.objectRef<SetupRow>('SetupRow').implement({
  description: 'One setup as a flat row of a data frame, with what holds for all experiments of its paper.',
  fields: (t) => ({
    paperId: t.id({ description: 'Identifier of the paper.', resolve: ({ paper }) => paper.id }),
    title: t.string({ description: 'Title of the paper.', resolve: ({ paper }) => paper.title }),
    year: t.int({ nullable: true, description: 'Year of publication.', resolve: ({ paper }) => paper.year }),
    venue: t.string({ nullable: true, description: 'Where it was published.', resolve: ({ paper }) => paper.venue }),
    setupId: t.id({ description: 'Identifier of the setup.', resolve: ({ setup }) => setup.id }),
    scope: t.string({ description: 'What the setup holds for: "all experiments", "WideResNet-28-10".', resolve: ({ setup }) => setupLabel(setup) }),
    ...Object.fromEntries(NAMES.map(([field, facet, description]) => [field, t.stringList({
      description: `${description} Empty where none is reported.`,
      resolve: ({ entities }) => entities.filter((entity) => entity.facet === facet).map(({ name }) => name),
    })])),
    settings: t.field({ type: [SettingType], description: 'Its hyperparameters with their values.', resolve: ({ settings }) => [...settings] }),
    numbers: t.field({
      type: ['Float'],
      nullable: { list: false, items: true },
      description: 'The values of these hyperparameters as numbers, in their order: one column each. Null where it is not reported, is no single number, or is several.',
      args: { of: t.arg.stringList({ required: true, description: 'Names or identifiers of hyperparameters: `["learning rate", "batch size"]`.' }) },
      resolve: ({ settings }, { of }, { index }) => of.map((name) => {
        const { id } = entityOf(name, 'Hyperparameter', index)
        const [one, ...others] = settings.filter(({ hyperparameter }) => hyperparameter === id)
        return others.length === 0 && typeof one?.value === 'number' ? one.value : null
      }),
    }),
    values: t.field({
      type: ['String'],
      nullable: { list: false, items: true },
      description: 'The values of these hyperparameters as text with their units, in their order; several are joined by "; ". Null where it is not reported.',
      args: { of: t.arg.stringList({ required: true, description: 'Names or identifiers of hyperparameters: `["optimizer", "learning rate"]`.' }) },
      resolve: ({ settings }, { of }, { index }) => of.map((name) => {
        const { id } = entityOf(name, 'Hyperparameter', index)
        const texts = settings.filter(({ hyperparameter }) => hyperparameter === id).map(({ value, unit }) => unit === null ? `${value}` : `${value} ${unit}`)
        return texts.length === 0 ? null : texts.join('; ')
      }),
    }),
    paper: t.field({ type: PaperType, description: 'The paper.', resolve: ({ paper }) => paper }),
    setup: t.field({ type: SetupType, description: 'The setup itself, with evidence.', resolve: ({ setup }) => setup }),
  }),
})

const RowEdgeType = builder.objectRef<{ readonly cursor: string; readonly node: SetupRow }>('SetupRowEdge').implement({
  description: 'A row of a table of setups.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: RowType, description: 'The row.', resolve: (edge) => edge.node }),
  }),
})

const RowConnection = connectionType('SetupRowConnection', 'rows', RowEdgeType)

builder.queryField('setupTable', (t) => t.field({
  type: RowConnection,
  description: 'Setups as flat rows, one a setup, for a data frame: the rows of a paper, one or more, stand one behind the other.',
  args: {
    ...pageArguments(ROWS),
    filter: t.arg({ type: PaperFilterType, description: 'Setups of which papers: `{ linkedTo: ["dataset:cifar-100"] }`; of all by default.' }),
    orderBy: t.arg({ type: PaperOrderType, defaultValue: 'YEAR_DESC', description: 'Which papers come first: `TITLE`.' }),
  },
  resolve: (_root, { filter, orderBy, ...args }, context) => {
    const order = orderBy ?? 'YEAR_DESC'
    const conditions = paperFilter(filter, context.index)
    const list = `setups ${order} ${JSON.stringify(conditions)}`
    const request = pageRequest(list, args, ROWS)
    return connectionFrom(list, request, rowsAfter(conditions, order, request, context), (node) => ({ node }))
  },
}))

/**
 * One page of rows. A row's key is its place among the rows of its paper, and the key of the paper before:
 * the next page lists papers from there and leaves out the rows that were given.
 */
function rowsAfter(filter: IndexFilter, order: PaperOrder, { first, after }: PageRequest, { index }: Context) {
  const blank = after?.indexOf(' ') ?? -1
  let skip = blank > 0 ? Number(after!.slice(0, blank)) + 1 || 0 : 0
  let before = blank > 0 ? after!.slice(blank + 1) || null : null
  // Each paper has a row at least, and those of the first may all have been given.
  const page = index.listPapers(filter, order, { first: first + 2, after: before })
  const items: { readonly key: string; readonly item: SetupRow }[] = []
  for (const { key, item: paper } of page.items) {
    effectiveSetups(index.setupsOf(paper.id)).slice(skip).forEach((run, place) => {
      items.push({ key: `${skip + place} ${before ?? ''}`, item: { ...run, paper } })
    })
    skip = 0
    before = key
    if (items.length > first) break
  }
  return { items: items.slice(0, first), hasNext: items.length > first, total: index.countSetups(filter) }
}
