import { setupLabel } from '@/graph/graphql/setup'
import type { Evidence, Paper, Relation } from '@/graph/model'
import type { StoredEntityLink, StoredSettingLink, StoredSetup } from '@/graph/store/graph-store'
import { QUOTES_PARAMETER } from '../options'
import { SELECTION_PARAMETERS } from '../selection'
import { chosenPapers } from './chosen-papers'
import { evidenceFields } from './evidence-fields'
import { PAPER_HEAD } from './paper-fields'
import { columnsOf, read, rowOf, type Field, type Material, type Source } from './source'

interface Statement {
  readonly paper: Paper
  readonly setup: StoredSetup
  readonly relation: Relation
  /** One of these two is there. */
  readonly entity: StoredEntityLink | null
  readonly setting: StoredSettingLink['setting'] | null
  readonly evidence: Evidence
}

const FIELDS: readonly Field<Statement>[] = [
  ...PAPER_HEAD,
  { name: 'setup_id', type: 'text', description: 'Identifier of the setup.', cellOf: ({ setup }) => setup.id },
  { name: 'scope', type: 'text', description: 'What the setup holds for.', cellOf: ({ setup }) => setupLabel(setup) },
  { name: 'relation', type: 'text', description: 'ON a dataset, TRAINS an architecture, APPLIES a method, RUNS_ON hardware, BUILT_WITH software, SETS a hyperparameter.', cellOf: ({ relation }) => relation },
  { name: 'target_id', type: 'text', description: 'Identifier of the entity or setting.', cellOf: ({ entity, setting }) => entity?.entity.id ?? setting!.id },
  { name: 'name', type: 'text', description: 'Name of the entity, or of the hyperparameter that is set.', quotes: 'quote', cellOf: ({ entity, setting }) => entity?.entity.name ?? setting!.hyperparameterName },
  { name: 'value', type: 'text', description: 'SETS: the value in canonical form.', cellOf: ({ setting }) => setting && String(setting.value) },
  { name: 'number', type: 'number', description: 'SETS: the value where it is a single number.', cellOf: ({ setting }) => typeof setting?.value === 'number' ? setting.value : null },
  { name: 'unit', type: 'text', description: 'SETS: unit of the value.', cellOf: ({ setting }) => setting?.unit ?? null },
  { name: 'count', type: 'integer', description: 'RUNS_ON: how many devices.', cellOf: ({ entity }) => entity?.count ?? null },
  { name: 'memory_gb', type: 'number', description: 'RUNS_ON: memory of one device in gigabytes.', cellOf: ({ entity }) => entity?.memoryGb ?? null },
  { name: 'version', type: 'text', description: 'BUILT_WITH: version as written.', cellOf: ({ entity }) => entity?.version ?? null },
  { name: 'own', type: 'boolean', description: 'Whether the paper presents it as its own contribution.', cellOf: ({ entity }) => entity?.own ?? null },
]

/** One row a statement, as it stands in the source: the long form of the setups. */
export const statements: Source = {
  name: 'statements',
  kind: 'table',
  summary: 'One row a statement of a source: setup, relation, entity or hyperparameter, value. The long form of the setups.',
  parameters: [...SELECTION_PARAMETERS, QUOTES_PARAMETER],
  open: async (material) => {
    const fields = [...FIELDS, ...evidenceFields(material.quotes)]
    return {
      kind: 'table', name: 'statements', revision: material.context.index.revision, columns: columnsOf(fields),
      printed: ['title', 'scope', 'relation', 'name', 'value'],
      rows: rows(chosenPapers(material).ids, fields, material),
    }
  },
}

async function* rows(ids: Iterable<string>, fields: readonly Field<Statement>[], { context: { store } }: Material) {
  const load = async (batch: readonly string[]): Promise<Statement[]> => {
    const [papers, setups] = await Promise.all([store.papersById(batch), store.setupsOfPapers(batch)])
    return papers.flatMap((paper, i) => paper === null ? [] : setups[i]!.flatMap((setup) => statementsOf(paper, setup)))
  }
  for await (const statement of read(ids, load)) yield rowOf(fields, statement)
}

function statementsOf(paper: Paper, setup: StoredSetup): Statement[] {
  return [
    ...setup.links.map((entity): Statement => ({ paper, setup, relation: entity.relation, entity, setting: null, evidence: entity.evidence })),
    ...setup.settings.map(({ setting, evidence }): Statement => ({ paper, setup, relation: 'SETS', entity: null, setting, evidence })),
  ]
}
