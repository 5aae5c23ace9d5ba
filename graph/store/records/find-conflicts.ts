import { compareText, REPORTING_VARIABLES, slug, type PaperClaim } from '@/graph/model'
import type { ConflictKind, GraphStore, Statement, StoredConflict, StoredDocument, StoredReporting, StoredSetup } from '../graph-store'

/** A figure with all that it must have in common with another to be the same figure. */
export interface ComparableResult {
  readonly id: string
  readonly paper: string
  readonly document: string
  readonly metric: string
  readonly value: number
  readonly unit: string | null
  /** Identifiers. */
  readonly dataset: string
  readonly reachedBy: string
  readonly own: boolean
}

type Answers = 'documentsOfPapers' | 'setupsOfPapers' | 'reportingOfPapers'
type MaybeAsync<T> = T | Promise<T>

/** What conflicts are found in: a store's answers, all from one snapshot. */
export type ConflictSource = {
  readonly [Answer in Answers]: (ids: readonly string[]) => MaybeAsync<Awaited<ReturnType<GraphStore[Answer]>>>
} & {
  /** Identifiers of papers that several documents tell of. */
  papersOfSeveralDocuments(): MaybeAsync<readonly string[]>
  /** Results whose dataset and model are known. */
  comparableResults(): MaybeAsync<readonly ComparableResult[]>
}

const BATCH = 50
/** What remains of a number that went through decimal text and back. */
const ROUNDING = 1e-9

/** Everything in which sources contradict each other, in the order of `StoredConflict`. */
export async function findConflicts(source: ConflictSource): Promise<StoredConflict[]> {
  const conflicts = resultConflicts(await source.comparableResults())
  const papers = await source.papersOfSeveralDocuments()
  for (let from = 0; from < papers.length; from += BATCH) {
    const ids = papers.slice(from, from + BATCH)
    const [documents, setups, reporting] = [await source.documentsOfPapers(ids), await source.setupsOfPapers(ids), await source.reportingOfPapers(ids)]
    ids.forEach((_, i) => conflicts.push(...conflictsOfPaper(documents[i]!, setups[i]!, reporting[i]!)))
  }
  return conflicts.sort((a, b) => compareText(a.key, b.key))
}

function conflict(kind: ConflictKind, about: string | null, first: Statement, second: Statement): StoredConflict {
  const place = ({ document, result }: Statement) => result ?? document
  return { key: [first.paper, kind, about ?? '', place(first), place(second)].join(' '), kind, about, first, second }
}

function statement(paper: string, document: string, value: string, more: Partial<Statement> = {}): Statement {
  return { paper, document, value, setup: null, settings: [], entities: [], result: null, ...more }
}

/** What the documents of one paper say of it, two by two in the order of their identifiers. */
function conflictsOfPaper(documents: readonly StoredDocument[], setups: readonly StoredSetup[], reporting: readonly StoredReporting[]): StoredConflict[] {
  return documents.flatMap((a, i) => documents.slice(i + 1).flatMap((b) => [
    ...claimConflicts(a, b),
    ...settingConflicts(setups.filter(({ document }) => document === a.id), setups.filter(({ document }) => document === b.id)),
    ...reportingConflicts(a, b, setups, reporting),
  ]))
}

/** How each field of a claim reads where it is said, and in what form two of them are compared. */
const CLAIMS: readonly (readonly [kind: ConflictKind, said: (claim: PaperClaim) => string | null, compared: (text: string) => string])[] = [
  ['TITLE', ({ title, titleFrom }) => titleFrom === 'fileName' ? null : title, slug],
  ['AUTHORS', ({ authors }) => authors.length === 0 ? null : authors.join(', '), slug],
  ['VENUE', ({ venue }) => venue, slug],
  ['YEAR', ({ year }) => year === null ? null : String(year), (text) => text],
  ['DATE', ({ date }) => date, (text) => text],
]

function claimConflicts(a: StoredDocument, b: StoredDocument): StoredConflict[] {
  return CLAIMS.flatMap(([kind, said, compared]) => {
    const [first, second] = [said(a.claim), said(b.claim)]
    if (first === null || second === null || compared(first) === compared(second)) return []
    return [conflict(kind, null, statement(a.paper, a.id, first), statement(b.paper, b.id, second))]
  })
}

/** Values of one hyperparameter in one scope, in one unit and of one form, that have nothing in common. */
function settingConflicts(mine: readonly StoredSetup[], theirs: readonly StoredSetup[]): StoredConflict[] {
  const other = settingsByPlace(theirs)
  return [...settingsByPlace(mine)].flatMap(([place, first]) => {
    const second = other.get(place)
    if (!second || first.statement.settings.some((id) => second.statement.settings.includes(id))) return []
    return [conflict('SETTING', first.hyperparameter, first.statement, second.statement)]
  })
}

function settingsByPlace(setups: readonly StoredSetup[]): Map<string, { readonly hyperparameter: string; readonly statement: Statement }> {
  const places = new Map<string, { readonly hyperparameter: string; readonly statement: Statement }>()
  for (const { id: setup, paper, document, scope, except, settings } of setups) {
    const names = (terms: StoredSetup['scope']) => terms.map(({ name, entity }) => entity ?? slug(name)).sort(compareText)
    for (const { setting: { id, hyperparameter, type, unit, value } } of settings) {
      const place = JSON.stringify([hyperparameter, type, unit, names(scope), names(except)])
      const known = places.get(place)?.statement
      if (known?.settings.includes(id)) continue
      const text = unit === null ? String(value) : `${value} ${unit}`
      places.set(place, { hyperparameter, statement: statement(paper, document, known ? `${known.value}; ${text}` : text, { setup: known?.setup ?? setup, settings: [...known?.settings ?? [], id] }) })
    }
  }
  return places
}

/** What one document says is not reported, and the other reports: in so many words, or by naming some. */
function reportingConflicts(a: StoredDocument, b: StoredDocument, setups: readonly StoredSetup[], reporting: readonly StoredReporting[]): StoredConflict[] {
  const said = ({ id }: StoredDocument, variable: string, status: string) => reporting.some((one) => one.document === id && one.variable === variable && one.status === status)
  return REPORTING_VARIABLES.flatMap((variable) => [[a, b] as const, [b, a] as const].flatMap(([silent, other]) => {
    if (!said(silent, variable, 'NOT_REPORTED') || said(other, variable, 'NOT_REPORTED')) return []
    const named = namedIn(setups.filter(({ document }) => document === other.id), variable)
    if (!named && !said(other, variable, 'REPORTED')) return []
    const { value, ...more } = named ?? { value: 'reported' }
    const [first, second] = [statement(silent.paper, silent.id, 'not reported'), statement(other.paper, other.id, value, more)]
    return [silent === a ? conflict('REPORTING', variable, first, second) : conflict('REPORTING', variable, second, first)]
  }))
}

const RELATION_OF_VARIABLE: Readonly<Record<string, string>> = { hardware: 'RUNS_ON', software: 'BUILT_WITH' }

/** Devices or software that the first setup naming any names. */
function namedIn(setups: readonly StoredSetup[], variable: string): { readonly value: string; readonly setup: string; readonly entities: readonly string[] } | null {
  for (const { id, links } of setups) {
    const entities = new Map(links.filter(({ relation }) => relation === RELATION_OF_VARIABLE[variable]).map(({ entity }) => [entity.id, entity.name]))
    if (entities.size > 0) return { value: [...entities.values()].join(', '), setup: id, entities: [...entities.keys()] }
  }
  return null
}

/** Figures that one paper quotes of another's model, and that paper itself states otherwise: each beside the nearest that is its own. */
function resultConflicts(results: readonly ComparableResult[]): StoredConflict[] {
  const groups = new Map<string, ComparableResult[]>()
  for (const result of results) {
    const key = JSON.stringify([result.metric, result.unit, result.dataset, result.reachedBy])
    const group = groups.get(key)
    if (group) group.push(result)
    else groups.set(key, [result])
  }
  return [...groups.values()].flatMap((group) => group.filter(({ own }) => !own).flatMap((quoted) => {
    const distance = ({ value }: ComparableResult) => Math.abs(value - quoted.value)
    const [nearest] = group.filter(({ own, paper }) => own && paper !== quoted.paper).sort((a, b) => distance(a) - distance(b) || compareText(a.id, b.id))
    if (!nearest || distance(nearest) <= ROUNDING * Math.max(Math.abs(nearest.value), Math.abs(quoted.value))) return []
    return [conflict('RESULT', quoted.metric, figure(quoted), figure(nearest))]
  }))
}

function figure({ id, paper, document, value, unit, dataset, reachedBy }: ComparableResult): Statement {
  return statement(paper, document, unit === null ? String(value) : `${value} ${unit}`, { result: id, entities: [dataset, reachedBy] })
}
