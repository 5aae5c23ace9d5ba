import { compareText, REPORTING_VARIABLES, type Evidence } from '@/graph/model'
import { CONFLICT_KINDS, type ConflictKind, type Statement, type StoredConflict } from '@/graph/store/graph-store'
import { builder } from './builder'
import { connectionFrom, connectionType, CURSOR_DESCRIPTION, pageArguments, pageRequest } from './connection'
import type { Context } from './context'
import { costOfSearch } from './cost'
import { enumOf, ReportingVariableType } from './enums'
import { goneMeanwhile } from './errors'
import { DocumentType, EntityType, EvidenceType, PaperType, ResultType, SettingType, SetupType } from './refs'

const CONFLICTS = 20

const ConflictKindType = enumOf('ConflictKind', 'In what sources contradict each other.', CONFLICT_KINDS, {
  TITLE: 'The title of a paper, but for capitals and signs.',
  AUTHORS: 'The authors of a paper.',
  VENUE: 'Where a paper was published.',
  YEAR: 'The year of a paper.',
  DATE: 'The date of a paper.',
  SETTING: 'The value of a hyperparameter in the same scope: values of the same form and unit that have nothing in common.',
  REPORTING: 'Whether something is reported: one document says that it is not, another one that it is, or names it.',
  RESULT: 'A figure of the same metric, dataset and model: one paper quotes it otherwise than another one states it as its own.',
} satisfies Record<ConflictKind, string>)

interface Said extends Statement {
  readonly conflict: StoredConflict
}

const StatementType = builder.objectRef<Said>('ConflictStatement').implement({
  description: 'What one source says where another one contradicts it.',
  fields: (t) => ({
    value: t.exposeString('value', { description: 'What it says, in words: "2021", "0.1", "not reported"; several values are joined by "; ".' }),
    paper: t.field({
      type: PaperType,
      description: 'The paper that the source tells of.',
      resolve: ({ paper }, _args, { index }) => {
        const found = index.paper(paper)
        if (!found) throw goneMeanwhile(paper)
        return found
      },
    }),
    document: t.field({
      type: DocumentType,
      description: 'The document that says so.',
      resolve: async ({ document }, _args, { load }) => {
        const found = await load.document.load(document)
        if (!found) throw goneMeanwhile(document)
        return found
      },
    }),
    setup: t.field({
      type: SetupType, nullable: true, description: 'The setup that it is stated of; null where it is none.',
      resolve: ({ setup }, _args, { index, load }) => setup === null ? null : index.setup(setup) ?? load.setup.load(setup),
    }),
    settings: t.field({
      type: [SettingType], description: 'SETTING: the settings that it states; empty for all other kinds.',
      resolve: async ({ settings }, _args, { index, load }) =>
        (await Promise.all(settings.map((id) => index.setting(id) ?? load.setting.load(id)))).filter((setting) => setting !== null),
    }),
    result: t.field({
      type: ResultType, nullable: true, description: 'RESULT: the figure; null for all other kinds.',
      resolve: ({ result }, _args, { load }) => result === null ? null : load.result.load(result),
    }),
    evidence: t.field({
      type: [EvidenceType],
      description: 'The quotes that say so. Empty for what stands in the head of a document (title, authors, venue, year), and where `quote` is all there is.',
      resolve: evidenceFor,
    }),
    quote: t.string({
      nullable: true,
      description: 'REPORTING: the explanation that the document gives; null where it gives none, and for all other kinds.',
      resolve: async ({ conflict, paper, document }, _args, { load }) => conflict.kind !== 'REPORTING' ? null
        : (await load.reportingOfPaper.load(paper)).find((one) => one.document === document && one.variable === conflict.about)?.quote ?? null,
    }),
  }),
})

async function evidenceFor({ setup, settings, entities, result }: Said, _args: unknown, { load }: Context): Promise<Evidence[]> {
  if (result !== null) return (await load.result.load(result).then((found) => found ? [found.evidence] : []))
  const found = setup === null ? null : await load.setup.load(setup)
  if (!found) return []
  return [
    ...found.settings.filter(({ setting }) => settings.includes(setting.id)), ...found.links.filter(({ entity }) => entities.includes(entity.id)),
  ].map(({ evidence }) => evidence)
}

const ConflictType = builder.objectRef<StoredConflict>('Conflict').implement({
  description: 'Two sources that contradict each other. Which of them is right the graph does not know.',
  fields: (t) => ({
    kind: t.field({ type: ConflictKindType, description: 'In what they do.', resolve: ({ kind }) => kind }),
    hyperparameter: t.field({
      type: EntityType, nullable: true, description: 'SETTING: the hyperparameter; null for all other kinds.',
      resolve: async ({ kind, about }, _args, context) => kind === 'SETTING' && about !== null ? context.index.entity(about)?.entity ?? null : null,
    }),
    variable: t.field({
      type: ReportingVariableType, nullable: true, description: 'REPORTING: what is or is not reported; null for all other kinds.',
      resolve: ({ kind, about }) => kind === 'REPORTING' ? REPORTING_VARIABLES.find((variable) => variable === about) ?? null : null,
    }),
    metric: t.string({ nullable: true, description: 'RESULT: what was measured; null for all other kinds.', resolve: ({ kind, about }) => kind === 'RESULT' ? about : null }),
    first: t.field({ type: StatementType, description: 'One statement; of RESULT the one that quotes.', resolve: (conflict) => ({ ...conflict.first, conflict }) }),
    second: t.field({ type: StatementType, description: 'The other one; of RESULT the paper\'s own.', resolve: (conflict) => ({ ...conflict.second, conflict }) }),
  }),
})

const ConflictEdgeType = builder.objectRef<{ readonly cursor: string; readonly node: StoredConflict }>('ConflictEdge').implement({
  description: 'A conflict in a list.',
  fields: (t) => ({
    cursor: t.exposeString('cursor', { description: CURSOR_DESCRIPTION }),
    node: t.field({ type: ConflictType, description: 'The conflict.', resolve: (edge) => edge.node }),
  }),
})

const ConflictConnection = connectionType('ConflictConnection', 'conflicts', ConflictEdgeType)

const kindsArgument = builder.args((t) => ({
  kinds: t.field({ type: [ConflictKindType], description: 'Only these kinds: `[SETTING, RESULT]`; all by default.' }),
}))

interface Arguments {
  readonly first?: number | null
  readonly after?: string | null
  readonly kinds?: readonly ConflictKind[] | null
}

/** A page of conflicts; their cursors hold keys, in whose order conflicts come. */
async function conflictsOf(paper: string | null, { kinds, ...args }: Arguments, { conflicts }: Context) {
  const list = `conflicts ${JSON.stringify([paper, kinds ?? null])}`
  const request = pageRequest(list, args, CONFLICTS)
  const all = (await conflicts()).filter(({ kind, first, second }) =>
    (paper === null || first.paper === paper || second.paper === paper) && (!kinds || kinds.length === 0 || kinds.includes(kind)))
  const { after } = request
  const behind = after === null ? all : all.filter(({ key }) => compareText(key, after) > 0)
  const items = behind.slice(0, request.first).map((item) => ({ key: item.key, item }))
  return connectionFrom(list, request, { items, total: all.length, hasNext: behind.length > items.length }, (node) => ({ node }))
}

builder.objectField(PaperType, 'conflicts', (t) => t.field({
  type: ConflictConnection,
  description: 'Where sources contradict each other about the paper, or about its figures.',
  args: { ...pageArguments(CONFLICTS), ...kindsArgument },
  complexity: costOfSearch,
  resolve: ({ id }, args, context) => conflictsOf(id, args, context),
}))

builder.queryField('conflicts', (t) => t.field({
  type: ConflictConnection,
  description: [
    'Where sources contradict each other: documents of one paper about its venue, its settings, or what it reports, and papers about each other\'s figures.',
    'By paper, then kind. The first question after a load looks through all sources; the answer is kept as long as the revision stands.',
  ].join(' '),
  args: { paper: t.arg.id({ description: 'Only about this paper: `"paper:wide-residual-networks"`.' }), ...pageArguments(CONFLICTS), ...kindsArgument },
  complexity: costOfSearch,
  resolve: (_root, { paper, ...args }, context) => conflictsOf(paper ?? null, args, context),
}))
