import { entityOf } from '@/graph/graphql/named-entity'
import { setupLabel } from '@/graph/graphql/setup'
import { effectiveSetups, settingLabel, type EffectiveSetup, type SetupIndex } from '@/graph/index'
import { slug, type Entity, type Paper } from '@/graph/model'
import type { Setting, StoredReporting } from '@/graph/store/graph-store'
import { QUOTES_PARAMETER } from '../options'
import { listed, type Given } from '../parameters'
import { SELECTION_PARAMETERS } from '../selection'
import { chosenPapers } from './chosen-papers'
import { facetFields, withQuotes } from './facet-fields'
import { PAPER_HEAD, REPORTING_FIELDS } from './paper-fields'
import { quoteFinder } from './quotes'
import { columnsOf, read, rowOf, type Field, type Material, type Source } from './source'

const MOST_VALUES = 100
/** Hyperparameters that have columns where none are asked for: those that most papers of the selection set. */
const COMMON_VALUES = 15

interface SetupRow extends EffectiveSetup {
  readonly paper: Paper
  readonly reporting: readonly StoredReporting[]
  readonly quoteOf: (feature: string) => string
}

const IDENTITY: readonly Field<SetupRow>[] = [
  { name: 'arxiv', type: 'text', description: 'Identifier at arXiv, without version.', cellOf: ({ paper }) => paper.arxiv },
  { name: 'doi', type: 'text', description: 'Digital object identifier.', cellOf: ({ paper }) => paper.doi },
  { name: 'setup_id', type: 'text', description: 'Identifier of the setup.', cellOf: ({ setup }) => setup.id },
  { name: 'scope', type: 'text', description: 'What the setup holds for: "all experiments", "WideResNet-28-10".', cellOf: ({ setup }) => setupLabel(setup) },
]

/** One row a setup, with what holds for all experiments of its paper: the table for a data frame. */
export const setups: Source = {
  name: 'setups',
  kind: 'table',
  summary: 'One row a setup, with what holds for all experiments of its paper; two columns a hyperparameter.',
  parameters: [
    ...SELECTION_PARAMETERS, QUOTES_PARAMETER,
    { name: 'values', type: 'names with commas between', description: `Hyperparameters that get columns, by any of their names: "learning rate,batch size". By default the ${COMMON_VALUES} that most of the papers set.` },
  ],
  open: async (material) => {
    const { context: { index }, given, quotes } = material
    const { ids, filter } = chosenPapers(material)
    const hyperparameters = asked(given, index) ?? index.facets(filter ?? {}).entities('Hyperparameter', COMMON_VALUES).map(({ value }) => value)
    const fields: readonly Field<SetupRow>[] = [
      ...PAPER_HEAD, ...IDENTITY, ...facetFields(quotes),
      ...withQuotes<SetupRow>(quotes, {
        name: 'settings', type: 'texts', description: 'All hyperparameters with their values: "learning rate = 0.1".', reporting: 'experiment_setup_reporting',
        cellOf: ({ settings }) => settings.map(settingLabel),
      }, ({ settings, quoteOf }) => settings.map(({ id }) => quoteOf(id))),
      ...hyperparameters.flatMap((hyperparameter) => valueFields(hyperparameter, quotes)),
      ...REPORTING_FIELDS,
    ]
    return {
      kind: 'table', name: 'setups', revision: index.revision, columns: columnsOf(fields),
      printed: ['title', 'scope', 'datasets', 'architectures', ...hyperparameters.slice(0, 4).map((one) => `${columnName(one)}_text`)],
      rows: rows(ids, fields, material),
    }
  },
}

function asked(given: Given, index: SetupIndex): Entity[] | null {
  const names = listed(given, 'values', MOST_VALUES)
  const found = names?.map((name) => entityOf(name, 'Hyperparameter', index))
  return found ? [...new Map(found.map((entity) => [entity.id, entity])).values()] : null
}

/** "learning rate" is the column learning_rate; a name that another column has gets a word in front. */
function columnName({ name }: Entity): string {
  const plain = slug(name).replaceAll('-', '_')
  return /^[a-z]/.test(plain) && !RESERVED.has(plain) ? plain : `value_${plain}`
}

const RESERVED: ReadonlySet<string> = new Set([...PAPER_HEAD, ...IDENTITY, ...facetFields(true), ...REPORTING_FIELDS].map(({ name }) => name).concat('settings', 'settings_quotes'))

function valueFields(hyperparameter: Entity, quotes: boolean): Field<SetupRow>[] {
  const { id, name } = hyperparameter
  const column = columnName(hyperparameter)
  const own = (settings: readonly Setting[]) => settings.filter((setting) => setting.hyperparameter === id)
  return [
    {
      name: column, type: 'number', description: `${name} as a number; empty where none is stated, or it is no single number.`, reporting: 'experiment_setup_reporting',
      cellOf: ({ settings }) => {
        const [one, ...others] = own(settings)
        return others.length === 0 && typeof one?.value === 'number' ? one.value : null
      },
    },
    ...withQuotes<SetupRow>(quotes, {
      name: `${column}_text`, type: 'text', description: `${name} with its unit; several values with "; " between.`, reporting: 'experiment_setup_reporting',
      cellOf: ({ settings }) => own(settings).map(({ value, unit }) => unit === null ? `${value}` : `${value} ${unit}`).join('; ') || null,
    }, ({ settings, quoteOf }) => own(settings).map((setting) => quoteOf(setting.id))),
  ]
}

async function* rows(ids: Iterable<string>, fields: readonly Field<SetupRow>[], { context: { store } }: Material) {
  const load = async (batch: readonly string[]): Promise<SetupRow[]> => {
    const [papers, setups, reporting] = await Promise.all([store.papersById(batch), store.setupsOfPapers(batch), store.reportingOfPapers(batch)])
    return papers.flatMap((paper, i) => paper === null ? [] : effectiveSetups(setups[i]!).map((run): SetupRow => {
      const { document } = run.setup
      const others = setups[i]!.filter((setup) => setup.document === document && setup !== run.setup)
      return { ...run, paper, reporting: reporting[i]!.filter((entry) => entry.document === document), quoteOf: quoteFinder([run.setup, ...others]) }
    }))
  }
  for await (const row of read(ids, load)) yield rowOf(fields, row)
}
